import { gained, inShort, side } from '../grants/sides';
import { type Args, json, allow, inline } from '../support/aws-grants';

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
