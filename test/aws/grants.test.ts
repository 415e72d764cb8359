import type { GrantList } from '../../lib/grants/private/grant-list';
import { gained, inShort, lost, planned, side } from '../grants/sides';

type Args = Record<string, unknown>;

const json = (...Statement: object[]) => JSON.stringify({ Version: '2012-10-17', Statement });
const allow = (Action: unknown, Resource: unknown = '*', rest: object = {}) => ({
  Effect: 'Allow',
  Action,
  Resource,
  ...rest,
});
const deny = (Action: unknown, Resource: unknown = '*', rest: object = {}) => ({
  ...allow(Action, Resource, rest),
  Effect: 'Deny',
});

/** One inline policy of the role "builder". Variables of policies are escaped in Terraform. */
const inline = (...statements: object[]) =>
  side({
    aws_iam_role_policy: { own: { role: 'builder', policy: json(...statements).replaceAll('${', () => '$${') } },
  });

describe('an inline policy', () => {
  test('is a grant per statement to its role', () => {
    expect(inline(allow(['s3:GetObject', 's3:PutObject'], ['arn:aws:s3:::a', 'arn:aws:s3:::b'])).all).toEqual([
      {
        cloud: 'AWS',
        effect: 'allow',
        principal: 'role builder',
        actions: ['s3:GetObject', 's3:PutObject'],
        resource: 'arn:aws:s3:::a, arn:aws:s3:::b',
        conditions: [],
        stack: 'team',
        address: 'aws_iam_role_policy.own',
        path: '',
        rule: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html',
      },
    ]);
  });

  test.each([
    [[allow('s3:*')], ['role builder may s3:* on *']],
    [[deny('s3:*')], ['role builder may not s3:* on *']],
    [
      [
        allow('s3:*', '*', {
          Condition: { StringLike: { 'aws:PrincipalTag/team': ['a*', 'b'] }, Bool: { k: 'true' } },
        }),
      ],
      ['role builder may s3:* on * if aws:PrincipalTag/team StringLike a* or b if k Bool true'],
    ],
    [
      [{ Effect: 'Allow', NotAction: ['iam:*', 'sts:*'], Resource: '*' }],
      ['role builder may everything but iam:*, sts:* on *'],
    ],
    [[{ Effect: 'Allow', Action: 's3:*', NotResource: 'arn:a' }], ['role builder may s3:* on everything but arn:a']],
    [
      [allow('a:b', 'x', { Sid: 'Named' }), allow('c:d', 'y')],
      ['role builder may a:b on x', 'role builder may c:d on y'],
    ],
    [[{ Effect: 'Allow', Action: 'a:b' }], ['role builder may a:b on *']],
  ])('%j reads as %j', (statements, lines) => {
    expect(inline(...statements).all.map(inShort)).toEqual(lines);
  });

  test.each([
    ['one action of several', [allow(['a:b', 'c:d'])], [allow('c:d')]],
    ['an action instead of a pattern', [allow('s3:Get*')], [allow('s3:GetObject')]],
    ['an action instead of one that may differ in a letter', [allow('s3:P?tObject')], [allow('s3:PutObject')]],
    ['another case', [allow('S3:getObject')], [allow('s3:GetObject')]],
    ['an ARN instead of all', [allow('a:b')], [allow('a:b', 'arn:aws:s3:::x')]],
    ['a prefix', [allow('a:b', 'arn:aws:s3:::x/*')], [allow('a:b', 'arn:aws:s3:::x/y/*')]],
    ['a region instead of all', [allow('a:b', 'arn:aws:ec2:*:1:i/*')], [allow('a:b', 'arn:aws:ec2:eu-*:1:i/*')]],
    ['parts of two statements', [allow('a:b'), allow('c:d')], [allow(['a:b', 'c:d'])]],
    ['a split by resource', [allow('a:b', ['x', 'y'])], [allow('a:b', 'y'), allow('a:b', 'x')]],
    ['a condition', [allow('a:b')], [allow('a:b', '*', { Condition: { StringEquals: { k: 'v' } } })]],
    [
      'one value of two',
      [allow('a:b', '*', { Condition: { StringEquals: { K: ['v', 'w'] } } })],
      [allow('a:b', '*', { Condition: { StringEquals: { k: 'v' } } })],
    ],
    [
      'a value instead of a pattern',
      [allow('a:b', '*', { Condition: { StringLike: { k: 'v*' } } })],
      [allow('a:b', '*', { Condition: { StringEquals: { k: 'vw' } } })],
    ],
    [
      'a value with colons instead of a pattern',
      [allow('a:b', '*', { Condition: { StringLike: { k: 'v*' } } })],
      [allow('a:b', '*', { Condition: { StringEquals: { k: 'v:w:x' } } })],
    ],
    [
      'a key that must be there',
      [allow('a:b', '*', { Condition: { StringEqualsIfExists: { k: 'v' } } })],
      [allow('a:b', '*', { Condition: { StringEquals: { k: 'v' } } })],
    ],
    [
      'an account instead of all',
      [allow('a:b', '*', { Condition: { ArnLike: { k: 'arn:aws:x:*:*:y' } } })],
      [allow('a:b', '*', { Condition: { ArnEquals: { k: 'arn:aws:x:*:1:y' } } })],
    ],
    [
      'fewer of all values',
      [allow('a:b', '*', { Condition: { 'ForAllValues:StringEquals': { k: ['v', 'w'] } } })],
      [allow('a:b', '*', { Condition: { 'ForAllValues:StringEquals': { k: ['w'] } } })],
    ],
    [
      'all of the values that are there',
      [allow('a:b', '*', { Condition: { 'ForAllValues:StringEquals': { k: ['v', 'w'] } } })],
      [allow('a:b', '*', { Condition: { 'ForAllValues:StringEqualsIfExists': { k: 'v' } } })],
    ],
    [
      'the case of a boolean',
      [allow('a:b', '*', { Condition: { Bool: { k: 'true' } } })],
      [allow('a:b', '*', { Condition: { Bool: { k: 'True' } } })],
    ],
    [
      'the same exception',
      [{ Effect: 'Allow', NotAction: ['a:b', 'c:d'], Resource: '*' }],
      [{ Effect: 'Allow', NotAction: ['C:d', 'a:b'], Resource: '*' }],
    ],
    ['an exception instead of everything', [allow('*')], [{ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }]],
    ['a denial more', [allow('a:b')], [allow('a:b'), deny('a:*')]],
    ['a wider denial', [allow('a:b'), deny('a:b')], [allow('a:b'), deny('a:*')]],
    [
      'a denial without condition',
      [allow('a:b'), deny('a:b', '*', { Condition: { Bool: { k: 'true' } } })],
      [allow('a:b'), deny('a:b')],
    ],
    [
      'a lost denial of what is not allowed',
      [allow('s3:GetObject', 'arn:aws:s3:::a/*'), deny('s3:Put*')],
      [allow('s3:GetObject', 'arn:aws:s3:::a/*')],
    ],
    [
      'a lost denial on another bucket',
      [allow('s3:*', 'arn:aws:s3:::a/*'), deny('s3:*', 'arn:aws:s3:::b/*')],
      [allow('s3:*', 'arn:aws:s3:::a/*')],
    ],
    [
      'the same condition that is not looked into',
      [allow('a:b', '*', { Condition: { IpAddress: { k: ['1', '2'] } } })],
      [allow('a:b', '*', { Condition: { IpAddress: { K: ['2', '1'] } } })],
    ],
    [
      'the same variable',
      [allow('a:b', 'arn:aws:s3:::x/${aws:username}/*')],
      [allow('a:b', 'arn:aws:s3:::x/${aws:username}/y')],
    ],
    [
      'the same variable in another case, with the same default',
      [allow('a:b', "arn:aws:s3:::x/${aws:PrincipalTag/Team, 'None'}/*")],
      [allow('a:b', "arn:aws:s3:::x/${aws:principaltag/team, 'None'}/y")],
    ],
    ['a literal star', [allow('a:b', 'arn:aws:s3:::x/*')], [allow('a:b', 'arn:aws:s3:::x/${*}')]],
    ...['*', '?'].map((mark): [string, object[], object[]] => [
      `a literal ${mark}, written as a variable or compared letter by letter,`,
      [allow('a:b', '*', { Condition: { StringLike: { k: `v\${${mark}}` } } })],
      [allow('a:b', '*', { Condition: { StringEquals: { k: `v${mark}` } } })],
    ]),
    ['a literal dollar', [allow('a:b', 'arn:aws:s3:::x/$y/*')], [allow('a:b', 'arn:aws:s3:::x/${$}y/z')]],
  ])('%s is not new access', (_, before, after) => {
    expect(gained(inline(...before), inline(...after))).toEqual([]);
  });

  test.each([
    ['an action more', [allow('a:b')], [allow(['a:b', 'c:d'])], ['role builder may c:d on *']],
    ['a pattern instead of actions', [allow(['s3:GetObject'])], [allow('s3:Get*')], ['role builder may s3:Get* on *']],
    ['all instead of an ARN', [allow('a:b', 'x')], [allow('a:b')], ['role builder may a:b on *']],
    [
      'the sum of two statements',
      [allow('a:b', 'x'), allow('c:d', 'y')],
      [allow(['a:b', 'c:d'], ['x', 'y'])],
      ['role builder may c:d on x', 'role builder may a:b on y'],
    ],
    [
      'a condition less',
      [allow('a:b', '*', { Condition: { Bool: { k: 'true' } } })],
      [allow('a:b')],
      ['role builder may a:b on *'],
    ],
    [
      'a condition that holds where its key is not there',
      [allow('a:b', '*', { Condition: { StringEquals: { k: 'v' } } })],
      [allow('a:b', '*', { Condition: { StringEqualsIfExists: { k: 'v' } } })],
      ['role builder may a:b on * if k StringEqualsIfExists v'],
    ],
    [
      'any of the values instead of all',
      [allow('a:b', '*', { Condition: { 'ForAllValues:StringEquals': { k: 'v' } } })],
      [allow('a:b', '*', { Condition: { 'ForAnyValue:StringEquals': { k: 'v' } } })],
      ['role builder may a:b on * if k ForAnyValue:StringEquals v'],
    ],
    [
      'another range of addresses',
      [allow('a:b', '*', { Condition: { IpAddress: { k: '1' } } })],
      [allow('a:b', '*', { Condition: { IpAddress: { k: '2' } } })],
      ['role builder may a:b on * if k IpAddress 2'],
    ],
    [
      'a case that matters',
      [allow('a:b', '*', { Condition: { StringEquals: { k: 'v' } } })],
      [allow('a:b', '*', { Condition: { StringEqualsIgnoreCase: { k: 'v' } } })],
      ['role builder may a:b on * if k StringEqualsIgnoreCase v'],
    ],
    [
      'a star where none was meant',
      [allow('a:b', '*', { Condition: { StringEquals: { k: 'v*' } } })],
      [allow('a:b', '*', { Condition: { StringLike: { k: 'v*' } } })],
      ['role builder may a:b on * if k StringLike v*'],
    ],
    [
      'another exception',
      [{ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }],
      [{ Effect: 'Allow', NotAction: 'sts:*', Resource: '*' }],
      ['role builder may everything but sts:* on * (cannot be compared: NotAction)'],
    ],
    [
      'another excepted resource',
      [{ Effect: 'Allow', Action: 'a:b', NotResource: 'x' }],
      [{ Effect: 'Allow', Action: 'a:b', NotResource: 'y' }],
      ['role builder may a:b on everything but y (cannot be compared: NotResource)'],
    ],
    [
      'an excepted resource in another case',
      [{ Effect: 'Allow', Action: 'a:b', NotResource: 'arn:aws:s3:::b/X' }],
      [{ Effect: 'Allow', Action: 'a:b', NotResource: 'arn:aws:s3:::b/x' }],
      ['role builder may a:b on everything but arn:aws:s3:::b/x (cannot be compared: NotResource)'],
    ],
    [
      'a lost denial',
      [allow('s3:*'), deny('s3:Put*')],
      [allow('s3:*')],
      ['role builder may not s3:Put* on * (no longer denied)'],
    ],
    [
      'a narrower denial',
      [allow('s3:*'), deny(['s3:Put*', 's3:Get*'])],
      [allow('s3:*'), deny(['s3:PutObject', 's3:Get*'])],
      ['role builder may not s3:Put* on * (no longer denied)'],
    ],
    [
      'a denial with a condition',
      [allow('s3:*'), deny('s3:Put*')],
      [allow('s3:*'), deny('s3:Put*', '*', { Condition: { Bool: { k: 'true' } } })],
      ['role builder may not s3:Put* on * (no longer denied)'],
    ],
    [
      'a lost exception from a denial',
      [allow('s3:*'), { Effect: 'Deny', NotAction: 's3:Get*', Resource: '*' }],
      [allow('s3:*')],
      ['role builder may not everything but s3:Get* on * (no longer denied)'],
    ],
    [
      'a lost denial of what may be anything',
      [allow('s3:*', 'arn:aws:s3:::${aws:username}'), deny('s3:*', 'arn:aws:s3:::b')],
      [allow('s3:*', 'arn:aws:s3:::${aws:username}')],
      ['role builder may not s3:* on arn:aws:s3:::b (no longer denied)'],
    ],
    [
      'another variable',
      [allow('a:b', 'x${aws:username}')],
      [allow('a:b', 'x${aws:userid}')],
      ['role builder may a:b on x${aws:userid}'],
    ],
    [
      'another default of a variable',
      [allow('a:b', "x${aws:userid, 'a'}")],
      [allow('a:b', "x${aws:userid, 'A'}")],
      ["role builder may a:b on x${aws:userid, 'A'}"],
    ],
    ['a star for a literal star', [allow('a:b', 'x${*}')], [allow('a:b', 'x*')], ['role builder may a:b on x*']],
    ['a value for a literal star', [allow('a:b', 'x${*}')], [allow('a:b', 'xy')], ['role builder may a:b on xy']],
    ['a value for a literal mark', [allow('a:b', 'x${?}')], [allow('a:b', 'xy')], ['role builder may a:b on xy']],
    [
      'a region with a part of the account',
      [allow('a:b', 'arn:aws:ec2:*:i/*')],
      [allow('a:b', 'arn:aws:ec2:eu:1:i/a')],
      ['role builder may a:b on arn:aws:ec2:eu:1:i/a'],
    ],
    ...['ArnLike', 'ArnEquals'].map((operator): [string, object[], object[], string[]] => [
      `a part of an ARN more, in ${operator}`,
      [allow('a:b', '*', { Condition: { [operator]: { k: 'arn:aws:x:*:y' } } })],
      [allow('a:b', '*', { Condition: { [operator]: { k: 'arn:aws:x:eu:1:y' } } })],
      [`role builder may a:b on * if k ${operator} arn:aws:x:eu:1:y`],
    ]),
    [
      'a boolean, which has no case, instead of a word',
      [allow('a:b', '*', { Condition: { StringEquals: { k: 'true' } } })],
      [allow('a:b', '*', { Condition: { Bool: { k: 'true' } } })],
      ['role builder may a:b on * if k Bool true'],
    ],
    [
      'a range of addresses for another key',
      [allow('a:b', '*', { Condition: { IpAddress: { k: '1' } } })],
      [allow('a:b', '*', { Condition: { IpAddress: { l: '1' } } })],
      ['role builder may a:b on * if l IpAddress 1'],
    ],
    [
      'all addresses except a range',
      [allow('a:b', '*', { Condition: { IpAddress: { k: '1' } } })],
      [allow('a:b', '*', { Condition: { NotIpAddress: { k: '1' } } })],
      ['role builder may a:b on * if k NotIpAddress 1'],
    ],
    [
      'one of the values of an operator that is not known',
      [allow('a:b', '*', { Condition: { 'ForSome:StringEquals': { k: ['v', 'w'] } } })],
      [allow('a:b', '*', { Condition: { 'ForSome:StringEquals': { k: 'v' } } })],
      ['role builder may a:b on * if k ForSome:StringEquals v'],
    ],
    [
      'an operator that is not known at all',
      [allow('a:b', '*', { Condition: { '???': { k: 'v' } } })],
      [allow('a:b', '*', { Condition: { '???': { k: 'w' } } })],
      ['role builder may a:b on * if k ??? w'],
    ],
  ])('%s is new access', (_, before, after, lines) => {
    expect(gained(inline(...before), inline(...after))).toEqual(lines);
  });

  test.each([{}, { Version: '2008-10-17' }])('has variables of version 2012-10-17 on, and none in %j', (version) => {
    const policy = (args: object, Resource: string, k: string) =>
      side({
        aws_iam_role_policy: {
          own: {
            role: 'builder',
            policy: JSON.stringify({
              ...args,
              Statement: allow('a:b', Resource, { Condition: { StringEquals: { k } } }),
            }).replaceAll('${', () => '$${'),
          },
        },
      });
    const [variable, text] = ['x/${aws:username}', 'x/${$}{aws:username}'];
    const now = { Version: '2012-10-17' };
    expect(gained(policy(version, variable, 'v'), policy(now, variable, 'v'))).toEqual([
      'role builder may a:b on x/${aws:username} if k StringEquals v',
    ]);
    expect(gained(policy(version, 'y', variable), policy(now, 'y', variable))).toEqual([
      'role builder may a:b on y if k StringEquals x/${aws:username}',
    ]);
    expect(gained(policy(version, variable, variable), policy(now, text, text))).toEqual([]);
    expect(gained(policy(now, text, text), policy(version, variable, variable))).toEqual([]);
  });

  test('of a data source has variables unless its version is the earlier one', () => {
    const lines = (version?: string) =>
      side(
        { aws_iam_role_policy: { own: { role: 'builder', policy: '${data.aws_iam_policy_document.own.json}' } } },
        {
          data: {
            aws_iam_policy_document: {
              own: { version, statement: { actions: ['a:b'], resources: ['x/&{aws:username}'] } },
            },
          },
        },
      ).all.map(inShort);
    expect([undefined, '2012-10-17', '2008-10-17'].map(lines)).toEqual([
      ['role builder may a:b on x/${aws:username}'],
      ['role builder may a:b on x/${aws:username}'],
      ['role builder may a:b on x/${$}{aws:username}'],
    ]);
  });

  test('that is denied now is lost access', () => {
    expect(lost(inline(allow('s3:*')), inline(allow('s3:*'), deny('s3:Put*')))).toEqual([
      'role builder may not s3:Put* on * (denied now)',
    ]);
  });

  test.each([
    ['not JSON', 'its policy is no JSON object'],
    ['["a list"]', 'its policy is no JSON object'],
    ['${jsonencode(var.policy)}', 'its policy is known only to Terraform'],
    ['${data.aws_iam_policy_document.other.json}', 'its policy is known only to Terraform'],
    [json({ Effect: 'Allow', Resource: '*' }), 'a statement has no actions'],
    [json({ Effect: 'Perhaps', Action: 'a:b', Resource: '*' }), 'effect Perhaps is not known'],
    [json({ Effect: 'constructor', Action: 'a:b', Resource: '*' }), 'effect constructor is not known'],
    [json({ ...allow('a:b'), Condition: { StringEquals: { k: { v: 1 } } } }), 'k is not a list of text'],
    ['{"Statement":["x"]}', 'Statement is not known'],
    ['{"Version":"${var.version}","Statement":[]}', 'version var.version is not known'],
  ])('%s cannot be read, and is new unless it was the same', (policy, reason) => {
    const unreadable = side({ aws_iam_role_policy: { own: { role: 'builder', policy } } });
    const line = `role builder may whatever its policy allows on * (cannot be read: ${reason})`;
    expect(unreadable.all.map(inShort)).toEqual([line]);
    expect(gained(inline(allow('*', 'arn:aws:s3:::x'), allow('s3:*')), unreadable)).toEqual([line]);
    expect(gained(inline(allow('*')), unreadable)).toEqual([]);
    expect(gained(unreadable, unreadable)).toEqual([]);
  });

  test('that cannot be read is new in place of another one', () => {
    const unread = (name: string) =>
      side({ aws_iam_role_policy: { own: { role: 'builder', policy: `\${var.${name}}` } } });
    expect(gained(unread('one'), unread('two'))).toEqual([
      'role builder may whatever its policy allows on * (cannot be read: its policy is known only to Terraform)',
      'role builder may not whatever its policy denies on * (no longer denied)',
    ]);
  });

  test('that cannot be read may deny something, which is lost with it', () => {
    const args = { role: 'builder', policy: '${var.policy}' };
    const both = side({
      aws_iam_role_policy: { unread: args, own: { role: 'builder', policy: json(allow('s3:*')) } },
    });
    expect(gained(both, inline(allow('s3:*')))).toEqual([
      'role builder may not whatever its policy denies on * (no longer denied)',
    ]);
  });

  test('of a data source in the same stack is read', () => {
    const document = (...statement: object[]) =>
      side(
        { aws_iam_role_policy: { own: { role: 'builder', policy: '${data.aws_iam_policy_document.own.json}' } } },
        { data: { aws_iam_policy_document: { own: { statement } } } },
      );
    const written = document(
      { actions: ['s3:*'], resources: ['arn:aws:s3:::x/&{aws:username}'], sid: 'One' },
      { effect: 'Deny', not_actions: ['s3:Get*'], not_resources: ['y'] },
      { actions: ['a:b'], resources: ['*'], condition: [{ test: 'StringLike', variable: 'k', values: ['v*'] }] },
      { actions: ['c:d'], resources: ['${var.bucket}/*'] },
    );
    expect(written.all.map(inShort)).toEqual([
      'role builder may c:d on ${var.bucket}/*',
      'role builder may a:b on * if k StringLike v*',
      'role builder may s3:* on arn:aws:s3:::x/${aws:username}',
      'role builder may not everything but s3:Get* on everything but y',
    ]);
    expect(gained(inline(allow('a:b')), document({ actions: ['a:b'], resources: ['z'] }))).toEqual([]);
  });

  test.each(['source_policy_documents', 'override_policy_documents', 'source_json', 'override_json', 'dynamic'])(
    'of a data source with %s cannot be read',
    (argument) => {
      const document = side(
        { aws_iam_role_policy: { own: { role: 'builder', policy: '${data.aws_iam_policy_document.own.json}' } } },
        { data: { aws_iam_policy_document: { own: { [argument]: ['{}'] } } } },
      );
      expect(document.all.map(({ note }) => note)).toEqual(['cannot be read: its policy is made of several documents']);
    },
  );

  test('is read from its JSON where a plan knows it, whatever its data source is made of', () => {
    const policy = json(allow('a:b'));
    const { after } = planned({
      prior_state: {
        values: {
          root_module: {
            resources: [
              {
                address: 'data.aws_iam_policy_document.own',
                mode: 'data',
                type: 'aws_iam_policy_document',
                values: { json: policy, source_policy_documents: ['{}'] },
              },
            ],
          },
        },
      },
      planned_values: {
        root_module: {
          resources: [
            {
              address: 'aws_iam_role_policy.own',
              mode: 'managed',
              type: 'aws_iam_role_policy',
              values: { role: 'builder', policy },
            },
          ],
        },
      },
      configuration: { provider_config: { aws: { name: 'aws' } } },
    });
    expect(after.all.map(inShort)).toEqual(['role builder may a:b on *']);
  });

  test.each(['group', 'user'])('of a %s is for the %s', (kind) => {
    const list = side({ [`aws_iam_${kind}_policy`]: { own: { [kind]: 'ops', policy: json(allow('a:b')) } } });
    expect(list.all.map(inShort)).toEqual([`${kind} ops may a:b on *`]);
  });

  test('is for the role whatever the role is called by', () => {
    const by = (role: string, id = 'vm') =>
      side({
        aws_iam_role: { [id]: { name: 'builder', assume_role_policy: json() } },
        aws_iam_role_policy: { own: { role, policy: json(allow('a:b')) } },
      });
    for (const role of ['${aws_iam_role.vm.name}', '${aws_iam_role.vm.id}']) {
      expect(gained(by('builder'), by(role))).toEqual([]);
      expect(gained(by(role), by('builder'))).toEqual([]);
    }
    expect(gained(by('${aws_iam_role.vm.name}'), by('${aws_iam_role.other.name}', 'other'))).toEqual([]);
  });
});

describe('a managed policy', () => {
  const managed = (statements: object[], attachments: Record<string, Args> = {}, name = 'operators') =>
    side({ aws_iam_policy: { managed: { name, policy: json(...statements) } }, ...(attachments as any) });
  const ARN = '${aws_iam_policy.managed.arn}';

  test('is for whoever has it, where nobody here has it', () => {
    expect(managed([allow('a:b')]).all.map(inShort)).toEqual(['whoever has policy operators may a:b on *']);
    expect(gained(managed([allow('a:b')]), managed([allow('a:*')]))).toEqual([
      'whoever has policy operators may a:* on *',
    ]);
    expect(gained(managed([allow('a:b')]), managed([allow('a:b')], {}, 'renamed'))).toEqual([]);
  });

  test('widens by itself, whatever others are', () => {
    const two = (action: string) =>
      side({
        aws_iam_policy: {
          one: { name: 'same', path: '/one/', policy: json(allow('a:*')) },
          two: { name: 'same', path: '/two/', policy: json(allow(action)) },
        },
      });
    expect(gained(two('a:b'), two('a:*'))).toEqual(['whoever has policy same may a:* on *']);
  });

  test('widens by itself, whatever else widens in the same way', () => {
    const two = (action: string) =>
      side({
        aws_iam_policy: {
          one: { name: 'one', policy: json(allow(action)) },
          two: { name: 'two', policy: json(allow(action)) },
        },
        aws_iam_role_policy_attachment: {
          one: { role: 'builder', policy_arn: '${aws_iam_policy.one.arn}' },
          two: { role: 'admin', policy_arn: '${aws_iam_policy.two.arn}' },
        },
        aws_iam_role_policy: { own: { role: 'admin', policy: json(allow('*')) } },
      });
    expect(gained(two('a:b'), two('a:*'))).toEqual([
      'role builder may a:* on *',
      'whoever has policy two may a:* on *',
    ]);
  });

  test('that cannot be read is for all who have it', () => {
    const unread = side({
      aws_iam_policy: { managed: { name: 'operators', policy: '${var.policy}' } },
      aws_iam_role_policy_attachment: { one: { role: 'builder', policy_arn: ARN } },
    });
    expect(unread.all.map(inShort)).toEqual([
      'role builder may whatever its policy allows on * (cannot be read: its policy is known only to Terraform)',
    ]);
  });

  test.each<[string, Record<string, Args>]>([
    ['role builder', { aws_iam_role_policy_attachment: { one: { role: 'builder', policy_arn: ARN } } }],
    ['group ops', { aws_iam_group_policy_attachment: { one: { group: 'ops', policy_arn: ARN } } }],
    ['user ada', { aws_iam_user_policy_attachment: { one: { user: 'ada', policy_arn: ARN } } }],
  ])('is for %s, which has it', (principal, attachments) => {
    expect(managed([allow('a:b')], attachments).all.map(inShort)).toEqual([`${principal} may a:b on *`]);
    expect(gained(managed([allow('a:b')], attachments), managed([allow(['a:b', 'c:d'])], attachments))).toEqual([
      `${principal} may c:d on *`,
    ]);
    expect(gained(managed([allow('a:b')]), managed([allow('a:b')], attachments))).toEqual([
      `${principal} may a:b on *`,
    ]);
    expect(gained(managed([allow('a:b')], attachments), managed([allow('a:b')]))).toEqual([]);
  });

  test('is for all who share it, and for those in the arguments of others', () => {
    const shared = managed([allow('a:b')], {
      aws_iam_policy_attachment: { one: { name: 'x', roles: ['r'], groups: ['g'], users: ['u'], policy_arn: ARN } },
      aws_iam_role: { s: { name: 's', assume_role_policy: json(), managed_policy_arns: [ARN] } },
      aws_iam_role_policy_attachments_exclusive: { t: { role_name: 't', policy_arns: [ARN] } },
    });
    expect(shared.all.map(({ principal }) => principal)).toEqual(['group g', 'role r', 'role s', 'role t', 'user u']);
  });

  test('widens for those who are not seen too', () => {
    const attached = { aws_iam_role_policy_attachment: { one: { role: 'builder', policy_arn: ARN } } };
    const wide = { ...attached, aws_iam_role_policy: { own: { role: 'builder', policy: json(allow('*')) } } };
    expect(gained(managed([allow('a:b')], wide as any), managed([allow('a:*')], wide as any))).toEqual([
      'whoever has policy operators may a:* on *',
    ]);
  });

  describe('that is not in these stacks', () => {
    const FOREIGN = 'arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess';
    const attached = (policy_arn: string, ...statements: object[]) =>
      side({
        aws_iam_role_policy_attachment: { one: { role: 'builder', policy_arn } },
        aws_iam_role_policy: { own: { role: 'builder', policy: json(...statements) } },
      });

    test('may allow anything', () => {
      expect(gained(inline(), attached(FOREIGN))).toEqual([
        `role builder may whatever policy ${FOREIGN} allows on * (cannot be compared: the policy is not in these stacks)`,
      ]);
      expect(attached(FOREIGN).all.map(inShort)).toEqual([`role builder may whatever policy ${FOREIGN} allows on *`]);
      expect(gained(attached(FOREIGN), attached(FOREIGN))).toEqual([]);
      expect(gained(attached('arn:other'), attached(FOREIGN))).toEqual([
        `role builder may whatever policy ${FOREIGN} allows on * (cannot be compared: the policy is not in these stacks)`,
        'role builder may not whatever policy arn:other denies on * (no longer denied)',
      ]);
      expect(gained(inline(allow('*')), attached(FOREIGN, allow('*')))).toEqual([]);
    });

    test('may deny something', () => {
      expect(gained(attached(FOREIGN, allow('s3:*')), inline(allow('s3:*')))).toEqual([
        `role builder may not whatever policy ${FOREIGN} denies on * (no longer denied)`,
      ]);
      expect(gained(attached(FOREIGN), inline())).toEqual([]);
    });
  });
});

describe('a boundary', () => {
  const bounded = (permissions_boundary?: string, document = allow('s3:*')) =>
    side({
      aws_iam_role: { builder: { name: 'builder', assume_role_policy: json(), permissions_boundary } },
      aws_iam_role_policy: { own: { role: '${aws_iam_role.builder.name}', policy: json(allow('s3:*')) } },
      aws_iam_policy: { boundary: { name: 'limit', policy: json(document) } },
    });
  const LIMIT = '${aws_iam_policy.boundary.arn}';
  const WITHIN = 'role builder may s3:* on * if within the boundary limit';

  test('narrows', () => {
    expect(bounded(LIMIT).all.map(inShort)).toContain(WITHIN);
    expect(gained(bounded(), bounded(LIMIT))).toEqual([]);
  });

  test('that is lost, another one or another document is new access', () => {
    expect(gained(bounded(LIMIT), bounded())).toEqual(['role builder may s3:* on *']);
    expect(gained(bounded(LIMIT), bounded('arn:aws:iam::1:policy/x'))).toHaveLength(1);
    expect(gained(bounded(LIMIT), bounded(LIMIT, allow('*')))).toContain(WITHIN);
    expect(gained(bounded(''), bounded())).toEqual([]);
  });

  const within = (resources: Record<string, Record<string, Args>>, permissions_boundary?: string) =>
    side({
      aws_iam_role: { builder: { name: 'builder', assume_role_policy: json(), permissions_boundary } },
      ...resources,
    });

  test.each<[string, Record<string, Record<string, Args>>, string, string]>([
    [
      'a policy that is not in these stacks',
      { aws_iam_role_policy_attachment: { one: { role: 'builder', policy_arn: 'arn:x' } } },
      'role builder may whatever policy arn:x allows on *',
      ' (cannot be compared: the policy is not in these stacks)',
    ],
    [
      'a policy that cannot be read',
      { aws_iam_role_policy: { own: { role: 'builder', policy: '{' } } },
      'role builder may whatever its policy allows on *',
      ' (cannot be read: its policy is no JSON object)',
    ],
  ])('limits %s', (_, resources, line, note) => {
    const [free, limited] = [within(resources), within(resources, 'arn:limit')];
    const remark = note.includes('read:') ? note : '';
    expect(limited.all.map(inShort)).toEqual([`${line} if within the boundary arn:limit${remark}`]);
    expect(gained(free, limited)).toEqual([]);
    expect(gained(limited, free)).toEqual([`${line}${note}`]);
  });

  describe.each<[string, Args, Record<string, Args>]>([
    [
      'of roles of which there are several',
      { count: 2, name: 'builder-${count.index}' },
      { aws_iam_role_policy: { own: { role: '${aws_iam_role.builder[0].name}', policy: json(allow('s3:*')) } } },
    ],
    [
      'of a role of which there is another one of the same name',
      { name: 'other', path: '/a/' },
      { aws_iam_role_policy: { own: { role: 'other', policy: json(allow('s3:*')) } } },
    ],
    [
      'of a role that has its name from a variable',
      { name: '${var.name}' },
      { aws_iam_role_policy: { own: { role: 'builder', policy: json(allow('s3:*')) } } },
    ],
    [
      'of a role that may be the one that a variable names',
      { name: 'builder' },
      { aws_iam_role_policy: { own: { role: '${var.name}', policy: json(allow('s3:*')) } } },
    ],
  ])('%s', (_, named, policies) => {
    const several = (permissions_boundary?: string, args: Args = {}) =>
      side({
        aws_iam_role: {
          builder: { ...named, assume_role_policy: json(), permissions_boundary },
          other: { name: 'other', assume_role_policy: json(), permissions_boundary: '', ...args },
        },
        ...(policies as any),
      });

    test('may limit its policies, so without it they are new', () => {
      expect(several('arn:limit').all.map(({ conditions }) => conditions)).toEqual([
        ['perhaps within the boundary arn:limit'],
      ]);
      expect(gained(several('arn:limit'), several())).toHaveLength(1);
      expect(gained(several('arn:limit'), several('arn:other'))).toHaveLength(1);
      expect(gained(several('arn:limit'), several('arn:limit'))).toEqual([]);
      expect(gained(several(), several('arn:limit'))).toEqual([]);
    });
  });

  test('that is a policy without a document limits as any other one', () => {
    const limited = side({
      aws_iam_role: { vm: { name: 'builder', assume_role_policy: json(), permissions_boundary: LIMIT } },
      aws_iam_role_policy: { own: { role: 'builder', policy: json(allow('s3:*')) } },
      aws_iam_policy: { boundary: { name: 'limit' } },
    });
    expect(limited.all.map(inShort)).toContain(WITHIN);
  });

  test('is the same boundary where its role moves to another stack', () => {
    const inStack = (stack: string) =>
      side(
        {
          aws_iam_role: { vm: { name: 'builder', assume_role_policy: json(), permissions_boundary: 'arn:limit' } },
          aws_iam_role_policy: { own: { role: 'builder', policy: json(allow('s3:*')) } },
        },
        { provider: { aws: [{ allowed_account_ids: ['1'] }] } },
        stack,
      );
    expect(gained(inStack('one'), inStack('two'))).toEqual([]);
  });

  test('may be that of one role or of another one', () => {
    const roles = (...boundaries: (string | undefined)[]) =>
      side({
        aws_iam_role: Object.fromEntries(
          boundaries.map((permissions_boundary, index) => [
            `r${index}`,
            { name: `r${index}`, assume_role_policy: json(), permissions_boundary },
          ]),
        ),
        aws_iam_role_policy: { own: { role: '${var.name}', policy: json(allow('s3:*')) } },
      });
    expect(roles('arn:a', 'arn:b', 'arn:a', undefined).all.map(({ conditions }) => conditions)).toEqual([
      ['perhaps within the boundary arn:a or arn:b'],
    ]);
    expect(gained(roles('arn:a', 'arn:b'), roles('arn:b', 'arn:a'))).toHaveLength(1);
    const limited = (...names: string[]) =>
      side({
        aws_iam_role: Object.fromEntries(
          names.map((name) => [name, { name, assume_role_policy: json(), permissions_boundary: 'arn:a' }]),
        ),
        aws_iam_role_policy: { own: { role: '${var.name}', policy: json(allow('s3:*')) } },
      });
    expect(gained(limited('a', 'b'), limited('b', 'a'))).toEqual([]);
  });

  test('of a role of another name does not limit', () => {
    const other = side({
      aws_iam_role: { other: { name: 'other', assume_role_policy: json(), permissions_boundary: 'arn:limit' } },
      aws_iam_role_policy: { own: { role: 'builder', policy: json(allow('s3:*')) } },
      aws_iam_user_policy: { own: { user: '${var.user}', policy: json(allow('s3:*')) } },
    });
    expect(other.all.map(({ conditions }) => conditions)).toEqual([[], []]);
  });

  test('does not limit what is denied', () => {
    const denied = { aws_iam_role_policy: { own: { role: 'builder', policy: json(deny('s3:*')) } } };
    expect(within(denied, 'arn:limit').all.map(inShort)).toEqual(['role builder may not s3:* on *']);
  });
});

describe('a role', () => {
  const role = (...statements: object[]) =>
    side({ aws_iam_role: { vm: { name: 'builder', assume_role_policy: json(...statements) } } });
  const trust = (Principal: unknown, rest: object = {}) => ({
    Effect: 'Allow',
    Principal,
    Action: 'sts:AssumeRole',
    ...rest,
  });

  test.each([
    [{ Service: 'ec2.amazonaws.com' }, ['service ec2.amazonaws.com']],
    [{ Service: ['a.amazonaws.com', 'b.amazonaws.com'] }, ['service a.amazonaws.com', 'service b.amazonaws.com']],
    [{ AWS: 'arn:aws:iam::1:role/x' }, ['arn:aws:iam::1:role/x']],
    ['*', ['anyone']],
    [{ AWS: '*' }, ['anyone']],
    [{ Federated: 'sso', CanonicalUser: 'c' }, ['canonical user c', 'users of sso']],
    [{ Other: 'x' }, ['Other x']],
    [{ constructor: 'x' }, ['constructor x']],
    [{ Federated: '*' }, ['users of *']],
  ])('lets %j assume it', (Principal, principals) => {
    const list = role(trust(Principal)).all;
    expect(list.map(({ principal }) => principal)).toEqual(principals);
    expect(list.map(({ actions, resource }) => [actions, resource])).toEqual(
      principals.map(() => [['sts:AssumeRole'], 'role builder']),
    );
  });

  test('cannot be read without a principal', () => {
    expect(role({ Effect: 'Allow', Action: 'sts:AssumeRole' }).all.map(inShort)).toEqual([
      'unknown may whatever its policy allows on role builder (cannot be read: a statement has no principal)',
    ]);
  });

  test('for everyone but some is not comparable', () => {
    const but = (AWS: string) => role({ Effect: 'Allow', NotPrincipal: { AWS }, Action: 'sts:AssumeRole' });
    expect(gained(but('a'), but('b'))).toEqual([
      'everyone but b may sts:AssumeRole on role builder (cannot be compared: NotPrincipal)',
    ]);
    expect(gained(but('a'), but('a'))).toEqual([]);
    const butService = role({ Effect: 'Allow', NotPrincipal: { Service: 'a' }, Action: 'sts:AssumeRole' });
    expect(gained(but('a'), butService)).toHaveLength(1);
  });

  test('may trust the principals of a data source', () => {
    const document = (args: Args) =>
      side(
        {
          aws_iam_role: { vm: { name: 'builder', assume_role_policy: '${data.aws_iam_policy_document.own.json}' } },
        },
        { data: { aws_iam_policy_document: { own: { statement: [{ actions: ['sts:AssumeRole'], ...args }] } } } },
      );
    const principals = [
      { type: 'Service', identifiers: ['a.amazonaws.com', 'b.amazonaws.com'] },
      { type: 'AWS', identifiers: ['arn:aws:iam::1:role/x'] },
    ];
    const trusted = document({ principals, not_principals: [] });
    const but = document({ not_principals: principals });
    const all = document({ principals: [{ type: '*', identifiers: ['*'] }] });
    expect([trusted, but, all].map((list) => list.all.map(inShort))).toEqual([
      [
        'arn:aws:iam::1:role/x may sts:AssumeRole on role builder',
        'service a.amazonaws.com may sts:AssumeRole on role builder',
        'service b.amazonaws.com may sts:AssumeRole on role builder',
      ],
      ['everyone but a.amazonaws.com, b.amazonaws.com, arn:aws:iam::1:role/x may sts:AssumeRole on role builder'],
      ['anyone may sts:AssumeRole on role builder'],
    ]);
    expect(gained(role(trust('*')), all)).toEqual([]);
    expect(document({}).all.map(({ note }) => note)).toEqual(['cannot be read: a statement has no principal']);
  });

  test('for a principal more, or another one, is new access', () => {
    const [one, two] = [role(trust({ AWS: 'a' })), role(trust({ AWS: ['a', 'b'] }))];
    expect(gained(one, two)).toEqual(['b may sts:AssumeRole on role builder']);
    expect(gained(two, one)).toEqual([]);
    expect(gained(role(trust('*')), two)).toEqual([]);
    expect(gained(role(trust({ Service: 'a' })), one)).toHaveLength(1);
    expect(gained(role(trust('*')), role(trust({ Service: 'a' })))).toHaveLength(1);
  });

  test('of another name is another role', () => {
    const named = (name: string) => side({ aws_iam_role: { vm: { name, assume_role_policy: json(trust('*')) } } });
    expect(gained(named('a'), named('b'))).toEqual(['anyone may sts:AssumeRole on role b']);
  });

  test('may have policies as arguments', () => {
    const list = side({
      aws_iam_role: {
        vm: {
          name: 'builder',
          assume_role_policy: json(),
          inline_policy: [{ name: 'a', policy: json(allow('a:b')) }, {}],
        },
      },
    });
    expect(list.all.map(inShort)).toEqual(['role builder may a:b on *']);
  });

  test('has the same policy, as an argument or as a resource', () => {
    const builder = { name: 'builder', assume_role_policy: json() };
    const policy = json(allow('a:b'));
    const one = side({ aws_iam_role: { vm: { ...builder, inline_policy: [{ name: 'a', policy }] } } });
    const other = side({
      aws_iam_role: { vm: builder },
      aws_iam_role_policy: { own: { role: 'builder', policy } },
    });
    expect(gained(one, other)).toEqual([]);
    expect(gained(other, one)).toEqual([]);
  });

  test('that cannot be read may have denied something', () => {
    const dynamic = side({ aws_iam_role: { vm: { name: 'builder', dynamic: { inline_policy: {} } } } });
    const plain = side({
      aws_iam_role: { vm: { name: 'builder', assume_role_policy: json() } },
      aws_iam_role_policy: { own: { role: 'builder', policy: json(allow('a:b')) } },
    });
    expect(gained(dynamic, plain)).toEqual([
      'role builder may a:b on *',
      'unknown may not unknown on builder (no longer denied)',
    ]);
  });
});

test.each([
  [
    'aws_iam_group_membership',
    { users: ['ada', 'bob'], group: 'ops' },
    ['user ada may member on group ops', 'user bob may member on group ops'],
  ],
  [
    'aws_iam_user_group_membership',
    { user: 'ada', groups: ['dev', 'ops'] },
    ['user ada may member on group dev', 'user ada may member on group ops'],
  ],
])('%s: members have what the group has', (type, args, lines) => {
  expect(side({ [type]: { one: args } }).all.map(inShort)).toEqual(lines);
});

describe('denials of groups', () => {
  const groups = (denied: object[], members: string[], args: Args = {}) =>
    side({
      aws_iam_group_policy: {
        allowed: { group: 'dev', policy: json(allow('s3:*')) },
        ...(denied.length > 0 ? { denied: { group: 'limited', policy: json(...denied), ...args } } : {}),
      },
      aws_iam_user_group_membership: { ada: { user: 'ada', groups: members } },
    });
  const DENIED = [deny('s3:Put*')];

  test('concern members of other groups, so a lost one is new access', () => {
    expect(gained(groups(DENIED, ['dev', 'limited']), groups([], ['dev', 'limited']))).toEqual([
      'group limited may not s3:Put* on * (no longer denied)',
    ]);
  });

  test('concern whoever is in several groups, also where nobody is here', () => {
    const apart = (denied: object[]) => groups(denied, []);
    expect(gained(apart(DENIED), apart([]))).toEqual(['group limited may not s3:Put* on * (no longer denied)']);
  });

  describe('of which only Terraform knows whether a user is in them', () => {
    const ada = (member: string[], denied: string, rest: Record<string, Record<string, Args>> = {}) =>
      side({
        aws_iam_group_policy: { denied: { group: denied, policy: json(deny('s3:Put*')) } },
        aws_iam_user_policy: { own: { user: 'ada', policy: json(allow('s3:*')) } },
        aws_iam_user_group_membership: { ada: { user: 'ada', groups: member } },
        ...rest,
      });
    const line = 'user ada may not s3:Put* on *';

    test.each([
      [['${var.group}'], 'limited', 'if group var.group is group limited '],
      [['limited'], '${var.group}', 'if group limited is group var.group '],
      [['${var.group}'], '${var.other}', 'if group var.group is group var.other '],
      [['${var.group}'], '${var.group}', ''],
      [['team-${var.team}'], 'limited', 'if group team-${var.team} is group limited '],
    ])('may be lost to whoever leaves: %j and %s', (member, denied, condition) => {
      expect(gained(ada(member, denied), ada([], denied))).toEqual([`${line} ${condition}(no longer denied)`]);
      expect(gained(ada(member, denied), ada(member, denied))).toEqual([]);
    });

    test('are lost where it is no longer certain, and not where it is now', () => {
      const [certain, uncertain] = [ada(['limited'], 'limited'), ada(['${var.group}'], 'limited')];
      expect(gained(certain, uncertain)).toContain(`${line} (no longer denied)`);
      expect(gained(uncertain, certain)).toEqual(['user ada may member on group limited']);
      expect(gained(uncertain, ada(['${var.other}'], 'limited'))).toContain(
        `${line} if group var.group is group limited (no longer denied)`,
      );
    });

    test('are not lost by another group that is known', () => {
      expect(gained(ada(['other'], 'limited'), ada([], 'limited'))).toEqual([]);
    });

    test('are not those of another cloud, or of a role', () => {
      const elsewhere = {
        huaweicloud_identity_role: {
          own: { name: 'own', type: 'XA', policy: json({ Effect: 'Deny', Action: ['s3:*'] }) },
        },
        huaweicloud_identity_group_role_assignment: {
          own: { group_id: 'h', role_id: '${huaweicloud_identity_role.own.id}', project_id: 'p' },
        },
        aws_iam_role_policy: { own: { role: '${var.role}', policy: json(deny('s3:Get*')) } },
      };
      expect(gained(ada(['${var.group}'], 'limited', elsewhere), ada([], 'limited', elsewhere))).toEqual([
        `${line} if group var.group is group limited (no longer denied)`,
      ]);
    });
  });

  test('are lost to whoever leaves', () => {
    expect(gained(groups(DENIED, ['dev', 'limited']), groups(DENIED, ['dev']))).toEqual([
      'user ada may not s3:Put* on * (no longer denied)',
    ]);
    expect(gained(groups([], ['dev', 'limited']), groups([], ['dev']))).toEqual([]);
    expect(gained(groups(DENIED, ['dev']), groups(DENIED, ['dev', 'limited']))).toEqual([
      'user ada may member on group limited',
    ]);
    expect(groups(DENIED, ['dev', 'limited']).all).toHaveLength(4);
    expect(gained(groups(DENIED, ['limited']), groups(DENIED, ['limited', 'dev']))).toEqual([
      'user ada may member on group dev',
    ]);
  });
});

test('a denial in the policy of a bucket may concern a role that is named otherwise', () => {
  const stack = (statements: object[]) =>
    side({
      aws_iam_role_policy: { own: { role: 'builder', policy: json(allow('s3:*', 'arn:aws:s3:::disks/*')) } },
      ...(statements.length > 0
        ? { aws_s3_bucket_policy: { one: { bucket: 'disks', policy: json(...statements) } } }
        : {}),
    });
  const role = { Principal: { AWS: 'arn:aws:iam::1:role/builder' } };
  expect(gained(stack([deny('s3:Put*', 'arn:aws:s3:::disks/*', role)]), stack([]))).toEqual([
    'arn:aws:iam::1:role/builder may not s3:Put* on arn:aws:s3:::disks/* (no longer denied)',
  ]);
  expect(gained(stack([deny('s3:Put*', 'arn:aws:s3:::other/*', role)]), stack([]))).toEqual([]);
});

test('denials of other roles and services do not matter', () => {
  const roles = (denied: boolean) =>
    side({
      aws_iam_role_policy: {
        own: { role: 'builder', policy: json(allow('s3:*')) },
        ...(denied ? { other: { role: 'other', policy: json(deny('s3:*')) } } : {}),
      },
    });
  expect(gained(roles(true), roles(false))).toEqual([]);
});

test.each([
  ['AWS', ['arn:aws:iam::1:root may not s3:* on bucket b (no longer denied)']],
  ['CanonicalUser', ['canonical user arn:aws:iam::1:root may not s3:* on bucket b (no longer denied)']],
  ['Federated', ['users of arn:aws:iam::1:root may not s3:* on bucket b (no longer denied)']],
  ['Service', []],
])('one %s may be another by another name, or a part of it, except a service', (kind, lines) => {
  const policy = (...statements: object[]) =>
    side({ aws_s3_bucket_policy: { one: { bucket: 'b', policy: json(...statements) } } });
  const allowed = allow('s3:*', '*', { Principal: { [kind]: 'arn:aws:iam::1:role/x' } });
  const denied = deny('s3:*', '*', { Principal: { [kind]: 'arn:aws:iam::1:root' } });
  expect(gained(policy(allowed, denied), policy(allowed))).toEqual(lines);
});

test('one user is never another one', () => {
  const users = (denied: boolean) =>
    side({
      aws_iam_user_policy: {
        own: { user: 'ada', policy: json(allow('s3:*')) },
        ...(denied ? { other: { user: 'bob', policy: json(deny('s3:*')) } } : {}),
      },
    });
  expect(gained(users(true), users(false))).toEqual([]);
});

describe('a bucket', () => {
  const bucketPolicy = (bucket: string, ...statements: object[]) =>
    side({ aws_s3_bucket_policy: { one: { bucket, policy: json(...statements) } } });
  const READ = { Principal: { AWS: 'arn:aws:iam::1:role/x' } };

  test('has a policy', () => {
    expect(bucketPolicy('disks', allow('s3:GetObject', 'arn:aws:s3:::disks/*', READ)).all.map(inShort)).toEqual([
      'arn:aws:iam::1:role/x may s3:GetObject on arn:aws:s3:::disks/*',
    ]);
    expect(bucketPolicy('disks', allow('s3:*', '*', READ)).all.map(({ resource }) => resource)).toEqual([
      'bucket disks',
    ]);
  });

  test('gives on itself only', () => {
    const policy = (bucket: string) => bucketPolicy(bucket, allow('s3:*', '*', READ));
    expect(gained(policy('a'), policy('b'))).toHaveLength(1);
    expect(gained(policy('a'), policy('a'))).toEqual([]);
    const unread = (bucket: string) => side({ aws_s3_bucket_policy: { one: { bucket, policy: '${var.policy}' } } });
    expect(gained(unread('a'), unread('b'))).toContain(
      'unknown may whatever its policy allows on bucket b (cannot be read: its policy is known only to Terraform)',
    );
  });

  test('may have a policy as an argument, or an ACL', () => {
    const list = side({
      aws_s3_bucket: { one: { bucket: 'a', policy: json(allow('s3:*', '*', READ)), acl: 'public-read' } },
    });
    expect(list.all.map(inShort)).toEqual([
      'arn:aws:iam::1:role/x may s3:* on bucket a',
      'group AllUsers may READ on bucket a',
    ]);
    expect(side({ aws_s3_bucket: { one: { bucket: 'a' } } }).all).toEqual([]);
    expect(side({ aws_s3_bucket: { one: { bucket: 'a', grant: [{}] } } }).all[0]!.note).toBe(
      'aws_s3_bucket cannot be read: its grants are arguments of the bucket',
    );
  });

  const acl = (args: Args) => side({ aws_s3_bucket_acl: { one: { bucket: 'a', ...args } } });
  const written = (permission: string, grantee: Args | null) =>
    acl({ access_control_policy: { grant: [{ permission, grantee }] } });

  test.each([
    [acl({ acl: 'private' }), []],
    [acl({}), []],
    [
      acl({ acl: 'public-read-write' }),
      ['group AllUsers may READ on bucket a', 'group AllUsers may WRITE on bucket a'],
    ],
    [acl({ acl: 'authenticated-read' }), ['group AuthenticatedUsers may READ on bucket a']],
    [
      acl({ acl: 'log-delivery-write' }),
      ['group LogDelivery may READ_ACP on bucket a', 'group LogDelivery may WRITE on bucket a'],
    ],
    [acl({ acl: 'bucket-owner-read' }), []],
    [acl({ acl: 'bucket-owner-full-control' }), []],
    [acl({ acl: 'aws-exec-read' }), ['group EC2 may READ on bucket a']],
    ...['strange', 'constructor', '${var.acl}'].map((canned): [GrantList, string[]] => [
      acl({ acl: canned }),
      [
        'unknown may unknown on aws_s3_bucket_acl ' +
          `(aws_s3_bucket_acl cannot be read: ACL ${canned.replace(/[${}]/g, '')} is not known)`,
      ],
    ]),
    [written('READ', { id: 'c', type: 'CanonicalUser' }), ['canonical user c may READ on bucket a']],
    [written('READ', { email_address: 'a@b.c' }), ['canonical user a@b.c may READ on bucket a']],
    [
      written('READ', { id: '', uri: 'http://acs.amazonaws.com/groups/global/AllUsers' }),
      ['group AllUsers may READ on bucket a'],
    ],
    [
      written('READ', { uri: 'http://acs.amazonaws.com/groups/s3/LogDelivery' }),
      ['group LogDelivery may READ on bucket a'],
    ],
    [written('READ', { uri: '${var.uri}' }), ['Group var.uri may READ on bucket a']],
    [
      written('READ', { uri: 'http://acs.amazonaws.com/groups/global/AllUsers/x' }),
      ['Group http://acs.amazonaws.com/groups/global/AllUsers/x may READ on bucket a'],
    ],
    [written('constructor', { id: 'c' }), ['canonical user c may constructor on bucket a']],
    ...[{}, null].map((grantee): [GrantList, string[]] => [
      written('READ', grantee),
      ['unknown may unknown on aws_s3_bucket_acl (aws_s3_bucket_acl cannot be read: a grantee is not named)'],
    ]),
  ])('has an ACL %#', (list, lines) => {
    expect(list.all.map(inShort)).toEqual(lines);
  });

  test('has an ACL in which full control includes the rest', () => {
    const full = written('FULL_CONTROL', { id: 'c' });
    for (const permission of ['READ', 'WRITE', 'READ_ACP', 'WRITE_ACP']) {
      expect(gained(full, written(permission, { id: 'c' }))).toEqual([]);
      expect(gained(written(permission, { id: 'c' }), full)).toEqual(['canonical user c may FULL_CONTROL on bucket a']);
    }
    expect(gained(acl({ acl: 'authenticated-read' }), acl({ acl: 'public-read' }))).toEqual([
      'group AllUsers may READ on bucket a',
    ]);
    expect(
      gained(acl({ acl: 'public-read' }), written('READ', { uri: 'http://acs.amazonaws.com/groups/global/AllUsers' })),
    ).toEqual([]);
  });

  test('has the ACL of its code, whatever its state has besides', () => {
    const values = {
      bucket: 'a',
      acl: 'public-read',
      access_control_policy: [{ grant: [{ permission: 'WRITE', grantee: [{ id: 'c' }] }] }],
    };
    const written = (configured: string) =>
      planned({
        planned_values: {
          root_module: {
            resources: [{ address: 'aws_s3_bucket_acl.one', mode: 'managed', type: 'aws_s3_bucket_acl', values }],
          },
        },
        configuration: {
          root_module: { resources: [{ address: 'aws_s3_bucket_acl.one', expressions: { [configured]: {} } }] },
        },
      }).after.all.map(inShort);
    expect(written('acl')).toEqual(['group AllUsers may READ on bucket a']);
    expect(written('access_control_policy')).toEqual(['canonical user c may WRITE on bucket a']);
  });

  test('has an ACL that a denial of its policy may concern', () => {
    const open = { aws_s3_bucket_acl: { one: { bucket: 'a', acl: 'public-read' } } };
    const denying = (bucket: string) =>
      side({
        ...open,
        aws_s3_bucket_policy: { one: { bucket, policy: json(deny('s3:Get*', '*', { Principal: '*' })) } },
      });
    expect(gained(denying('a'), side(open))).toEqual(['anyone may not s3:Get* on bucket a (no longer denied)']);
    expect(gained(denying('z'), side(open))).toEqual([]);
  });

  describe('that is kept from being public', () => {
    const open = { aws_s3_bucket_acl: { one: { bucket: 'a', acl: 'public-read' } } };
    const blocked = (args: Args) =>
      side({ ...open, aws_s3_bucket_public_access_block: { one: { bucket: 'a', ...args } } });

    test('is open when it no longer is', () => {
      const list = blocked({ block_public_acls: true, ignore_public_acls: true, block_public_policy: false });
      expect(list.all.map(inShort)).toContain('anyone may not block_public_acls, ignore_public_acls on bucket a');
      expect(gained(list, blocked({ block_public_acls: true }))).toEqual([
        'anyone may not ignore_public_acls on bucket a (no longer denied)',
      ]);
      expect(gained(side(open), list)).toEqual([]);
      expect(gained(list, side({}))).toEqual([]);
      expect(gained(blocked({ block_public_policy: true }), side(open))).toEqual([
        'anyone may not block_public_policy on bucket a (no longer denied)',
      ]);
      expect(blocked({ block_public_acls: false }).all).toEqual(side(open).all);
    });

    test('for the whole account, or by its owner', () => {
      const account = side({
        ...open,
        aws_s3_account_public_access_block: { one: { restrict_public_buckets: '${var.on}' } },
      });
      expect(gained(account, side(open))).toEqual([
        'anyone may not restrict_public_buckets on every bucket if var.on is true (no longer denied)',
      ]);
      const owner = (object_ownership: string) =>
        side({ ...open, aws_s3_bucket_ownership_controls: { one: { bucket: 'a', rule: { object_ownership } } } });
      expect(owner('BucketOwnerPreferred').all).toEqual(side(open).all);
      expect(gained(owner('BucketOwnerEnforced'), owner('BucketOwnerPreferred'))).toEqual([
        'anyone may not access by ACLs on bucket a (no longer denied)',
      ]);
      expect(gained(owner('${var.owner}'), owner('BucketOwnerPreferred'))).toEqual([
        'anyone may not access by ACLs on bucket a if var.owner is BucketOwnerEnforced (no longer denied)',
      ]);
    });

    test.each(['block_public_acls', 'block_public_policy', 'ignore_public_acls', 'restrict_public_buckets'])(
      'by %s is open when that is no longer certain',
      (setting) => {
        expect(gained(blocked({ [setting]: true }), blocked({ [setting]: '${var.on}' }))).toEqual([
          `anyone may not ${setting} on bucket a (no longer denied)`,
        ]);
        expect(gained(blocked({ [setting]: '${var.on}' }), blocked({ [setting]: '${var.other}' }))).toEqual([
          `anyone may not ${setting} on bucket a if var.on is true (no longer denied)`,
        ]);
        expect(gained(blocked({ [setting]: '${var.on}' }), blocked({ [setting]: true }))).toEqual([]);
        expect(gained(blocked({ [setting]: '${var.on}' }), blocked({ [setting]: '${var.on}' }))).toEqual([]);
      },
    );

    test('by its owner is open when the owner is no longer certain', () => {
      const owner = (object_ownership: string) =>
        side({ ...open, aws_s3_bucket_ownership_controls: { one: { bucket: 'a', rule: { object_ownership } } } });
      expect(gained(owner('BucketOwnerEnforced'), owner('${var.owner}'))).toEqual([
        'anyone may not access by ACLs on bucket a (no longer denied)',
      ]);
      expect(gained(owner('${var.owner}'), owner('BucketOwnerEnforced'))).toEqual([]);
    });

    test.each([
      ['aws_s3_bucket', { bucket: 'a', grant: [{}] }, 'aws_s3_bucket'],
      [
        'aws_s3_bucket_public_access_block',
        { bucket: 'a', block_public_acls: {} },
        'aws_s3_bucket_public_access_block',
      ],
      ['aws_s3_bucket_ownership_controls', { bucket: 'a', rule: {} }, 'aws_s3_bucket_ownership_controls'],
    ])('in a way that cannot be read, %s, may be open when that is lost', (type, args, name) => {
      expect(gained(side({ ...open, [type]: { own: args } }), side(open))).toEqual([
        `unknown may not unknown on ${name} (no longer denied)`,
      ]);
    });

    test('of another name does not matter', () => {
      const other = side({
        ...open,
        aws_s3_bucket_public_access_block: { one: { bucket: 'z', block_public_acls: true } },
      });
      expect(gained(other, side(open))).toEqual([]);
      const policy = {
        aws_s3_bucket_policy: { one: { bucket: 'a', policy: json(allow('s3:*', '*', READ)) } },
      };
      const blockOf = (bucket: string) => ({
        aws_s3_bucket_public_access_block: { one: { bucket, block_public_policy: true } },
      });
      expect(gained(side({ ...policy, ...blockOf('z') }), side(policy))).toEqual([]);
      expect(gained(side({ ...policy, ...blockOf('a') }), side(policy))).toHaveLength(1);
    });
  });
});

describe('a key', () => {
  const POLICY = json({ ...allow('kms:*'), Principal: { AWS: 'arn:aws:iam::1:root' } });
  const key = (args: Args = {}, others: Record<string, Record<string, Args>> = {}) =>
    side({ aws_kms_key: { disks: args }, ...others });

  test('has a policy, its own or a separate one', () => {
    const line = 'arn:aws:iam::1:root may kms:* on key aws_kms_key.disks';
    expect(key({ policy: POLICY }).all.map(inShort)).toEqual([line]);
    for (const key_id of ['${aws_kms_key.disks.key_id}', '${aws_kms_key.disks.id}']) {
      const separate = key({}, { aws_kms_key_policy: { one: { key_id, policy: POLICY } } });
      expect(separate.all.map(inShort)).toEqual([line]);
      expect(gained(key({ policy: POLICY }), separate)).toEqual([]);
    }
  });

  test("has the account's own policies where it has none", () => {
    expect(key().all.map(inShort)).toEqual(["the account's own policies may kms:* on key aws_kms_key.disks"]);
    expect(gained(key({ policy: POLICY }), key())).toHaveLength(1);
    expect(gained(key(), side({ aws_kms_key: { disks: {}, other: {} } }))).toEqual([
      "the account's own policies may kms:* on key aws_kms_key.other",
    ]);
    const denied = { ...deny('kms:Decrypt'), Principal: { AWS: 'arn:aws:iam::1:role/x' } };
    expect(gained(key({ policy: json(denied) }), key())).toEqual([
      'arn:aws:iam::1:role/x may not kms:Decrypt on key aws_kms_key.disks (no longer denied)',
      "the account's own policies may kms:* on key aws_kms_key.disks",
    ]);
  });

  test('may have a separate policy where there are several keys', () => {
    const keys = (...ids: string[]) =>
      side({
        aws_kms_key: { disks: { count: 2 } },
        aws_kms_key_policy: Object.fromEntries(
          ids.map((id, index) => [`p${index}`, { key_id: `\${aws_kms_key.${id}.key_id}`, policy: POLICY }]),
        ),
      });
    const line = "the account's own policies may kms:* on key aws_kms_key.disks";
    const both = keys('disks[0]', 'disks[1]');
    expect(both.all.map(inShort)).toContain(`${line} if it has no other policy`);
    expect(gained(both, keys('disks[0]'))).toContain(`${line} if it has no other policy`);
    expect(gained(both, keys())).toEqual([line]);
    expect(gained(keys(), both).filter((one) => one.startsWith(line))).toEqual([]);
    expect(gained(both, keys('disks[1]', 'disks[0]'))).toEqual([]);
    expect(gained(keys('disks[0]'), keys('disks[1]'))).toContain(`${line} if it has no other policy`);
  });

  test('has no separate policy that is for another key', () => {
    const line = "the account's own policies may kms:* on key aws_kms_key.disks";
    const other = { aws_kms_key_policy: { one: { key_id: '${aws_kms_key.other.key_id}', policy: POLICY } } };
    const two = side({ aws_kms_key: { disks: {}, other: {} }, ...other });
    expect(two.all.map(inShort)).toContain(line);
    const literal = { aws_kms_key_policy: { one: { key_id: 'k', policy: POLICY } } };
    expect(key({}, literal).all.map(inShort)).toContain(line);
  });

  const grant = (args: Args) =>
    side({ aws_kms_grant: { one: { key_id: 'k', grantee_principal: 'p', operations: ['Decrypt'], ...args } } });

  test('has grants', () => {
    expect(grant({ retiring_principal: 'q' }).all.map(inShort)).toEqual([
      'p may kms:Decrypt on key k',
      'q may kms:RetireGrant on key k',
    ]);
    const constraints = [{ encryption_context_equals: { a: 'b' } }];
    expect(grant({ constraints }).all[0]!.conditions).toEqual(['within the encryption context of the grant']);
    expect(gained(grant({}), grant({ constraints }))).toEqual([]);
    expect(gained(grant({}), grant({ key_id: 'l' }))).toEqual(['p may kms:Decrypt on key l']);
    expect(gained(grant({ constraints }), grant({}))).toHaveLength(1);
    expect(
      gained(grant({ constraints }), grant({ constraints: [{ encryption_context_equals: { a: 'c' } }] })),
    ).toHaveLength(1);
    expect(gained(grant({}), grant({ operations: ['Encrypt', 'Decrypt'], retiring_principal: '' }))).toEqual([
      'p may kms:Encrypt on key k',
    ]);
  });
});

describe('pages', () => {
  const GUIDE = 'https://docs.aws.amazon.com/vm-import/latest/userguide/required-permissions.html';
  const pages = (resources: Record<string, Record<string, Args>>) => side(resources).all.map(({ rule }) => rule);

  test('of VM Import/Export are those of its guide', () => {
    const trust = json({ Effect: 'Allow', Principal: { Service: 'vmie.amazonaws.com' }, Action: 'sts:AssumeRole' });
    expect(
      pages({
        aws_iam_role: { vm: { name: 'importer', assume_role_policy: trust } },
        aws_iam_role_policy: { own: { role: '${aws_iam_role.vm.name}', policy: json(allow('a:b')) } },
      }),
    ).toEqual([`${GUIDE}#vmimport-role`, `${GUIDE}#vmimport-role`]);
    expect(pages({ aws_iam_role_policy: { own: { role: 'vmimport', policy: json(allow('a:b')) } } })).toEqual([
      `${GUIDE}#vmimport-role`,
    ]);
    expect(pages({ aws_iam_group_policy: { own: { group: 'g', policy: json(allow('ec2:ImportImage')) } } })).toEqual([
      `${GUIDE}#iam-permissions-image`,
    ]);
    expect(pages({ aws_iam_policy: { own: { name: 'p', policy: json(allow('ec2:CancelExportTask')) } } })).toEqual([
      `${GUIDE}#iam-permissions-image`,
    ]);
  });

  test('of a group are not those of a role of this name', () => {
    const trust = json({ Effect: 'Allow', Principal: { Service: 'vmie.amazonaws.com' }, Action: 'sts:AssumeRole' });
    const policies = (trusted: Args) =>
      pages({
        aws_iam_role: { vm: { name: 'importer', ...trusted } },
        aws_iam_group_policy: { own: { group: 'importer', policy: json(allow('a:b')) } },
      });
    expect(policies({ assume_role_policy: trust })[0]).toBe(
      'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html',
    );
  });

  test('of a role of which nobody knows whom it trusts are the general ones', () => {
    expect(
      pages({
        aws_iam_role: { vm: { name: 'importer' } },
        aws_iam_role_policy: { own: { role: 'importer', policy: json(allow('a:b')) } },
      }),
    ).toContain('https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html');
  });

  test('of ACLs are about the users or about the groups that have access', () => {
    const acl = (grantee: Args) =>
      pages({
        aws_s3_bucket_acl: {
          one: { bucket: 'a', access_control_policy: { grant: [{ permission: 'READ', grantee }] } },
        },
      });
    expect(acl({ id: 'c' })).toEqual([
      'https://docs.aws.amazon.com/vm-import/latest/userguide/vmexport-prerequisites.html',
    ]);
    expect(acl({ uri: 'http://acs.amazonaws.com/groups/global/AllUsers' })).toEqual([
      'https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html',
    ]);
  });
});

/** Without the prefix of the provider. */
const NOT_READ = `
  acmpca_permission acmpca_policy ami_launch_permission api_gateway_rest_api_policy backup_vault_policy
  cloudsearch_domain_service_access_policy cloudwatch_event_bus_policy cloudwatch_event_permission
  cloudwatch_log_delivery_destination_policy cloudwatch_log_destination_policy cloudwatch_log_resource_policy
  codeartifact_domain_permissions_policy codeartifact_repository_permissions_policy codebuild_resource_policy
  cognito_identity_pool_roles_attachment dynamodb_resource_policy ebs_snapshot_block_public_access
  ec2_image_block_public_access ecr_registry_policy ecr_repository_policy ecrpublic_repository_policy
  efs_file_system_policy eks_access_entry eks_access_policy_association eks_pod_identity_association
  elasticsearch_domain_policy glacier_vault_lock glue_resource_policy iam_group_policies_exclusive
  iam_group_policy_attachments_exclusive iam_openid_connect_provider iam_saml_provider
  iam_user_policies_exclusive iam_user_policy_attachments_exclusive identitystore_group_membership iot_policy
  iot_policy_attachment kinesis_resource_policy kms_external_key kms_replica_external_key kms_replica_key
  lakeformation_permissions lambda_function_url lambda_layer_version_permission lambda_permission
  media_store_container_policy msk_cluster_policy network_interface_permission networkfirewall_resource_policy
  oam_sink_policy opensearch_domain_policy opensearchserverless_access_policy
  opensearchserverless_security_policy organizations_policy organizations_policy_attachment
  organizations_resource_policy prometheus_resource_policy ram_principal_association ram_resource_association
  ram_resource_share redshift_data_share_authorization redshift_endpoint_authorization redshift_resource_policy
  redshiftserverless_resource_policy rolesanywhere_profile rolesanywhere_trust_anchor s3_access_point
  s3control_access_grant s3control_access_point_policy s3control_bucket_policy
  s3control_multi_region_access_point_policy s3control_object_lambda_access_point_policy
  s3tables_table_bucket_policy s3tables_table_policy s3vectors_vector_bucket_policy
  sagemaker_model_package_group_policy schemas_registry_policy secretsmanager_secret_policy
  servicecatalog_portfolio_share servicecatalog_principal_portfolio_association ses_identity_policy
  sesv2_email_identity_policy signer_signing_profile_permission snapshot_create_volume_permission
  sns_topic_policy sqs_queue_policy ssoadmin_account_assignment ssoadmin_customer_managed_policy_attachment
  ssoadmin_managed_policy_attachment ssoadmin_permission_set_inline_policy
  ssoadmin_permissions_boundary_attachment transfer_access transfer_user vpc_endpoint_policy
  vpc_endpoint_service_allowed_principal vpclattice_auth_policy vpclattice_resource_policy xray_resource_policy
`
  .trim()
  .split(/\s+/);

test.each(NOT_READ)('aws_%s is listed as not read', (type) => {
  expect(side({ [`aws_${type}`]: { one: {} } }).all.map(inShort)).toEqual([
    `unknown may unknown on aws_${type} (aws_${type} cannot be read: this type of resource is not read)`,
  ]);
});

test.each(['autoscaling_policy', 'vpc', 'sns_topic_policy_x', 'x_sns_topic_policy', 'appautoscaling_policy'])(
  'aws_%s is not listed',
  (type) => {
    expect(side({ [`aws_${type}`]: { one: { name: 'x' } } }).all).toEqual([]);
  },
);

test('a resource that is not read is new with other arguments', () => {
  const permission = (action: string) => side({ aws_lambda_permission: { one: { action, function_name: 'f' } } });
  const sometimes = side({
    aws_lambda_permission: { one: { action: 'a', function_name: 'f', count: '${var.count}' } },
  });
  expect(gained(permission('a'), sometimes)).toHaveLength(1);
  expect(gained(permission('a'), permission('b'))).toEqual([
    'unknown may unknown on aws_lambda_permission (aws_lambda_permission cannot be read: this type of resource is not read)',
  ]);
});

test.each([
  ['kms_replica_key', true],
  ['glacier_vault_lock', true],
  ['ssoadmin_account_assignment', true],
  ['identitystore_group_membership', true],
  ['ec2_image_block_public_access', true],
  ['sns_topic_policy', true],
  ['lambda_permission', false],
  ['ram_resource_share', false],
])('aws_%s, which is not read, may have denied something: %j', (type, denies) => {
  const own = { aws_iam_role_policy: { own: { role: 'builder', policy: json(allow('s3:*')) } } };
  expect(gained(side({ ...own, [`aws_${type}`]: { one: {} } }), side(own))).toEqual(
    denies ? [`unknown may not unknown on aws_${type} (no longer denied)`] : [],
  );
});

test.each([
  ['api_gateway_rest_api', 'policy'],
  ['elasticsearch_domain', 'access_policies'],
  ['glacier_vault', 'access_policy'],
  ['opensearch_domain', 'access_policies'],
  ['s3_bucket_object', 'acl'],
  ['s3_object', 'acl'],
  ['s3_object_copy', 'acl'],
  ['secretsmanager_secret', 'policy'],
  ['sns_topic', 'policy'],
  ['sqs_queue', 'policy'],
  ['vpc_endpoint', 'policy'],
])('aws_%s is listed where it has the argument %s', (type, argument) => {
  const own = { aws_iam_role_policy: { own: { role: 'builder', policy: json(allow('s3:*')) } } };
  const one = (args: Args) => side({ ...own, [`aws_${type}`]: { one: args } });
  expect(one({}).all).toEqual(side(own).all);
  expect(one({ [argument]: 'private' }).all).toEqual(side(own).all);
  expect(gained(one({}), one({ [argument]: '{}' }))).toEqual([
    `unknown may unknown on aws_${type} (aws_${type} cannot be read: its argument ${argument} is not read)`,
  ]);
  expect(gained(one({ [argument]: '{}' }), one({}))).toEqual([
    `unknown may not unknown on aws_${type} (no longer denied)`,
  ]);
});

test('a policy that is an argument and null is none', () => {
  const { after } = planned({
    planned_values: {
      root_module: {
        resources: [{ address: 'aws_sqs_queue.one', mode: 'managed', type: 'aws_sqs_queue', values: { policy: null } }],
      },
    },
    configuration: { root_module: { resources: [{ address: 'aws_sqs_queue.one', expressions: { policy: {} } }] } },
  });
  expect(after.all).toEqual([]);
});

test.each([
  'access_key',
  'allowed_account_ids',
  'assume_role',
  'assume_role_with_web_identity',
  'profile',
  'shared_config_files',
  'shared_credentials_files',
])('a provider with another %s may be in another account', (argument) => {
  const own = { aws_iam_role_policy: { own: { role: 'builder', policy: json(allow('s3:*')) } } };
  const within = (args: Args) => side(own, { provider: { aws: [args] } });
  expect(gained(within({ [argument]: ['1', '2'] }), within({ [argument]: ['1', '3'] }))).toEqual([
    'role builder may s3:* on *',
  ]);
  expect(gained(within({ region: 'eu' }), within({ region: 'us' }))).toEqual([]);
  expect(
    gained(within({ allowed_account_ids: ['1'], profile: 'a' }), within({ allowed_account_ids: ['1'], profile: 'b' })),
  ).toEqual([]);
});

test.each<[string, Args, string, Record<string, Record<string, Args>>]>([
  [
    'a group',
    { aws_iam_group: { one: { name: 'ops' } } },
    'ops',
    { aws_iam_group_policy: { own: { group: '${aws_iam_group.one.id}', policy: json(allow('a:b')) } } },
  ],
  [
    'a user',
    { aws_iam_user: { one: { name: 'ada' } } },
    'ada',
    { aws_iam_user_policy: { own: { user: '${aws_iam_user.one.id}', policy: json(allow('a:b')) } } },
  ],
  [
    'a bucket',
    { aws_s3_bucket: { one: { bucket: 'disks' } } },
    'disks',
    { aws_s3_bucket_acl: { own: { bucket: '${aws_s3_bucket.one.id}', acl: 'public-read' } } },
  ],
])('%s has the id that it is named by', (_, named, name, rest) => {
  const written = JSON.parse(JSON.stringify(rest).replace(/\$\{.*?\}/, name)) as typeof rest;
  const [by, plain] = [side({ ...named, ...rest } as any), side(written)];
  expect(by.all).toEqual(plain.all);
  expect(gained(by, plain)).toEqual([]);
});

test('a managed policy has the id that is its ARN', () => {
  const attached = (attribute: string) =>
    side({
      aws_iam_policy: { own: { name: 'p', policy: json(allow('a:b')) } },
      aws_iam_role_policy_attachment: {
        one: { role: 'builder', policy_arn: `\${aws_iam_policy.own.${attribute}}` },
      },
    });
  expect(attached('id').all.map(inShort)).toEqual(['role builder may a:b on *']);
  expect(gained(attached('id'), attached('arn'))).toEqual([]);
});

test('a bucket that is called otherwise in the code is the same bucket', () => {
  const on = (id: string, bucket: string) =>
    side({
      aws_s3_bucket: { [id]: { bucket } },
      aws_iam_role_policy: {
        own: { role: 'builder', policy: json(allow('s3:*', `\${aws_s3_bucket.${id}.arn}/*`)) },
      },
    });
  expect(gained(on('one', 'disks'), on('two', 'disks'))).toEqual([]);
  expect(gained(on('one', 'disks'), on('two', 'other'))).toHaveLength(1);
});
