import { gained, inShort, lost, planned, side } from '../grants/sides';
import { json, allow, deny, inline } from '../support/aws-grants';

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
