import { gained, side } from '../grants/sides';
import { type Args, json, allow, deny } from '../support/aws-grants';

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
