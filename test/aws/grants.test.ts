import { gained, inShort, lost, side } from '../grants/sides';

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

/** One inline policy of the role "builder". */
const inline = (...statements: object[]) =>
  side({ aws_iam_role_policy: { own: { role: 'builder', policy: json(...statements) } } });

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
  ])('%j reads as %j', (statements, lines) => {
    expect(inline(...statements).all.map(inShort)).toEqual(lines);
  });

  test.each([
    ['one action of several', [allow(['a:b', 'c:d'])], [allow('c:d')]],
    ['an action instead of a pattern', [allow('s3:Get*')], [allow('s3:GetObject')]],
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
    ['a literal star', [allow('a:b', 'arn:aws:s3:::x/*')], [allow('a:b', 'arn:aws:s3:::x/${*}')]],
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
    ['a star for a literal star', [allow('a:b', 'x${*}')], [allow('a:b', 'x*')], ['role builder may a:b on x*']],
  ])('%s is new access', (_, before, after, lines) => {
    // Variables of policies are escaped in Terraform.
    const escaped = (statements: object[]) =>
      JSON.parse(JSON.stringify(statements).replaceAll('${', '$${')) as object[];
    expect(gained(inline(...escaped(before)), inline(...escaped(after)))).toEqual(lines);
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
    [json({ ...allow('a:b'), Condition: { StringEquals: { k: { v: 1 } } } }), 'k is not a list of text'],
    ['{"Statement":["x"]}', 'Statement is not known'],
  ])('%s cannot be read, and is new unless it was the same', (policy, reason) => {
    const unreadable = side({ aws_iam_role_policy: { own: { role: 'builder', policy } } });
    const line = `role builder may whatever its policy allows on * (cannot be read: ${reason})`;
    expect(unreadable.all.map(inShort)).toEqual([line]);
    expect(gained(inline(allow('*', 'arn:aws:s3:::x'), allow('s3:*')), unreadable)).toEqual([line]);
    expect(gained(inline(allow('*')), unreadable)).toEqual([]);
    expect(gained(unreadable, unreadable)).toEqual([]);
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
    );
    expect(written.all.map(inShort)).toEqual([
      'role builder may a:b on * if k StringLike v*',
      'role builder may s3:* on arn:aws:s3:::x/${aws:username}',
      'role builder may not everything but s3:Get* on everything but y',
    ]);
    expect(gained(inline(allow('a:b')), document({ actions: ['a:b'], resources: ['z'] }))).toEqual([]);
  });

  test('of a data source that is made of others cannot be read', () => {
    const document = side(
      { aws_iam_role_policy: { own: { role: 'builder', policy: '${data.aws_iam_policy_document.own.json}' } } },
      { data: { aws_iam_policy_document: { own: { source_policy_documents: ['{}'] } } } },
    );
    expect(document.all.map(({ note }) => note)).toEqual(['cannot be read: its policy is made of several documents']);
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
      expect(gained(attached(FOREIGN), attached(FOREIGN))).toEqual([]);
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

  test('are lost to whoever leaves', () => {
    expect(gained(groups(DENIED, ['dev', 'limited']), groups(DENIED, ['dev']))).toEqual([
      'user ada may not s3:Put* on * (no longer denied)',
    ]);
    expect(gained(groups([], ['dev', 'limited']), groups([], ['dev']))).toEqual([]);
    expect(gained(groups(DENIED, ['dev']), groups(DENIED, ['dev', 'limited']))).toEqual([
      'user ada may member on group limited',
    ]);
    expect(groups(DENIED, ['dev', 'limited']).all).toHaveLength(4);
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
  const written = (permission: string, grantee: Args) =>
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
    [
      acl({ acl: 'strange' }),
      ['unknown may unknown on aws_s3_bucket_acl (aws_s3_bucket_acl cannot be read: ACL strange is not known)'],
    ],
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
      written('READ', {}),
      ['unknown may unknown on aws_s3_bucket_acl (aws_s3_bucket_acl cannot be read: a grantee is not named)'],
    ],
  ])('has an ACL %#', (list, lines) => {
    expect(list.all.map(inShort)).toEqual(lines);
  });

  test('has an ACL in which full control includes the rest', () => {
    const [full, read] = ['FULL_CONTROL', 'WRITE_ACP'].map((permission) => written(permission, { id: 'c' }));
    expect(gained(full!, read!)).toEqual([]);
    expect(gained(read!, full!)).toEqual(['canonical user c may FULL_CONTROL on bucket a']);
    expect(
      gained(acl({ acl: 'public-read' }), written('READ', { uri: 'http://acs.amazonaws.com/groups/global/AllUsers' })),
    ).toEqual([]);
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
    });

    test('for the whole account, or by its owner', () => {
      const account = side({
        ...open,
        aws_s3_account_public_access_block: { one: { restrict_public_buckets: '${var.on}' } },
      });
      expect(gained(account, side(open))).toEqual([
        'anyone may not restrict_public_buckets on every bucket (no longer denied)',
      ]);
      const owner = (object_ownership: string) =>
        side({ ...open, aws_s3_bucket_ownership_controls: { one: { bucket: 'a', rule: { object_ownership } } } });
      expect(gained(owner('BucketOwnerEnforced'), owner('BucketOwnerPreferred'))).toEqual([
        'anyone may not access by ACLs on bucket a (no longer denied)',
      ]);
    });

    test('of another name does not matter', () => {
      const other = side({
        ...open,
        aws_s3_bucket_public_access_block: { one: { bucket: 'z', block_public_acls: true } },
      });
      expect(gained(other, side(open))).toEqual([]);
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
});

test('types that grant something and have no reader are listed, others are not', () => {
  const permission = (action: string) => side({ aws_lambda_permission: { one: { action, function_name: 'f' } } });
  expect(gained(permission('a'), permission('b'))).toEqual([
    'unknown may unknown on aws_lambda_permission (aws_lambda_permission cannot be read: this type of resource is not read)',
  ]);
  expect(side({ aws_autoscaling_policy: { one: { name: 'x' } } }).all).toEqual([]);
});
