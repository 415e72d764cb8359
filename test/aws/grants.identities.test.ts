import { gained, inShort, side } from '../grants/sides';
import { type Args, json, allow, deny, inline } from '../support/aws-grants';

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
