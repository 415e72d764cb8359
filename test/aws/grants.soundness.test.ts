import fc from 'fast-check';
import type { Grant } from '../../lib/grants/grant';
import { side } from '../grants/sides';
import { allows, matchesPattern, type Request } from '../support/aws-evaluator';
import type { Document, Statement } from '../support/aws';

/** Small, so that pairs of stacks meet often. */
const ROLES = ['r', 's'];
const ACTIONS = ['s3:GetObject', 's3:Get*', 's3:*', '*', 'S3:getobject', 's3:P?tObject', 'ec2:Describe*'];
const RESOURCES = [
  '*',
  'arn:aws:s3:::b/*',
  'arn:aws:s3:::b/x',
  'arn:aws:s3:::*/x',
  'arn:aws:s3:::b/?',
  'arn:aws:s3:::c/*',
];
const CONDITIONS = [
  undefined,
  undefined,
  { StringEquals: { k: 'v' } },
  { StringEquals: { K: ['v', 'w'] } },
  { StringLike: { k: 'v*' } },
  { StringLike: { k: '*' } },
  { Bool: { 'aws:SecureTransport': 'true' } },
  { StringEquals: { k: 'v' }, Bool: { 'aws:securetransport': 'True' } },
];

const list = <T>(...values: T[]) => fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 2 });

const statement = fc
  .record({
    Effect: fc.constantFrom('Allow', 'Allow', 'Allow', 'Deny'),
    Action: list(...ACTIONS),
    Resource: list(...RESOURCES),
    Condition: fc.constantFrom(...CONDITIONS),
  })
  .map(({ Condition, ...rest }) => (Condition ? { ...rest, Condition } : rest) as Statement);
const statements = fc.array(statement, { maxLength: 2 });

interface Stack {
  /** Inline policies of each role. */
  readonly inline: Statement[][];
  /** A managed policy, and the roles that have it. */
  readonly managed: Statement[];
  readonly attached: string[];
  /** A boundary, and the roles within it. */
  readonly boundary: Statement[];
  readonly bounded: string[];
}

const stack: fc.Arbitrary<Stack> = fc.record({
  inline: fc.tuple(statements, statements),
  managed: statements,
  attached: fc.subarray(ROLES),
  boundary: statements.map((all) => all.map((one) => ({ ...one, Effect: 'Allow' }))),
  bounded: fc.oneof(fc.constant<string[]>([]), fc.subarray(ROLES)),
});

const json = (Statement: readonly Statement[]) => JSON.stringify({ Version: '2012-10-17', Statement });

function sideOf({ inline, managed, attached, boundary, bounded }: Stack, prefix = '') {
  return side({
    aws_iam_role: Object.fromEntries(
      ROLES.map((name) => [
        name,
        {
          name,
          assume_role_policy: json([]),
          ...(bounded.includes(name) ? { permissions_boundary: '${aws_iam_policy.boundary.arn}' } : {}),
        },
      ]),
    ),
    aws_iam_role_policy: Object.fromEntries(
      inline.map((own, index) => [`${prefix}${index}`, { role: ROLES[index], policy: json(own) }]),
    ),
    aws_iam_policy: {
      managed: { name: 'managed', policy: json(managed) },
      boundary: { name: 'boundary', policy: json(boundary) },
    },
    aws_iam_role_policy_attachment: Object.fromEntries(
      attached.map((role) => [
        `${prefix}${role}`,
        { role: `\${aws_iam_role.${role}.name}`, policy_arn: '${aws_iam_policy.managed.arn}' },
      ]),
    ),
  });
}

interface Asked extends Request {
  readonly role: string;
  readonly resource: string;
}

const REQUESTS: Asked[] = ROLES.flatMap((role) =>
  ['s3:GetObject', 's3:PutObject', 'ec2:DescribeImages'].flatMap((action) =>
    ['arn:aws:s3:::b/x', 'arn:aws:s3:::b/xy', 'arn:aws:s3:::c/x'].flatMap((resource) =>
      [{}, { k: 'v' }, { k: 'w' }, { k: 'vw' }, { k: 'v', 'aws:SecureTransport': 'true' }].map((context) => ({
        role,
        action,
        resource,
        context: context as Record<string, string>,
      })),
    ),
  ),
);

/** The evaluator reads single values and allowances. Of several values, each is enough. */
function documentFor(all: readonly Statement[], effect: string): Document {
  const Statement = all
    .filter(({ Effect }) => Effect === effect)
    .flatMap((one): Statement[] =>
      JSON.stringify(one).includes('["v","w"]')
        ? ['v', 'w'].map((K) => ({ ...one, Effect: 'Allow', Condition: { StringEquals: { K } } }))
        : [{ ...one, Effect: 'Allow' }],
    );
  return { Version: '2012-10-17', Statement };
}

/** Whether statements allow a request and none denies it. */
function decisionsOf(all: readonly Statement[]): (request: Request) => boolean {
  const [allowed, denied] = [documentFor(all, 'Allow'), documentFor(all, 'Deny')];
  return (request) => allows(allowed, request) && !allows(denied, request);
}

function deciderOf({ inline, managed, attached, boundary, bounded }: Stack): (request: Asked) => boolean {
  const within = decisionsOf(boundary);
  const deciders = new Map(
    ROLES.map((role, index) => [role, decisionsOf([...inline[index]!, ...(attached.includes(role) ? managed : [])])]),
  );
  return (request) => deciders.get(request.role)!(request) && (!bounded.includes(request.role) || within(request));
}

function isAbout({ principal, actions, resource }: Grant, request: Asked): boolean {
  return (
    principal === `role ${request.role}` &&
    actions.some((action) => matchesPattern(action.toLowerCase(), request.action.toLowerCase())) &&
    resource.split(', ').some((pattern) => matchesPattern(pattern, request.resource))
  );
}

test('whatever a change newly allows is listed', () => {
  fc.assert(
    fc.property(stack, stack, fc.nat(4), (before, other, change) => {
      // Most pairs differ in one thing only.
      const after = [
        other,
        { ...before, inline: other.inline },
        { ...before, managed: other.managed },
        { ...before, attached: other.attached },
        { ...before, boundary: other.boundary, bounded: other.bounded },
      ][change]!;
      const listed = sideOf(after).newSince(sideOf(before));
      const [now, then] = [deciderOf(after), deciderOf(before)];
      const missed = REQUESTS.filter(
        (request) => now(request) && !then(request) && !listed.some((grant) => isAbout(grant, request)),
      );
      expect(missed).toEqual([]);
    }),
    { numRuns: 2700 },
  );
});

test('what takes access away is not listed, at least 95 times of 100', () => {
  const each = (change: (one: Statement) => Statement) => (all: Statement[]) => all.map(change);
  const NARROWINGS: ((all: Statement[], pick: number) => Statement[])[] = [
    (all) => [...all].reverse(),
    (all, pick) => all.filter(({ Effect }, index) => Effect === 'Deny' || index !== pick % Math.max(1, all.length)),
    each((one) => ({
      ...one,
      Sid: 'Another',
      Action: [...one.Action].reverse(),
      Resource: [...one.Resource!].reverse(),
    })),
    each((one) => (one.Effect === 'Deny' ? one : { ...one, Action: [one.Action[0]!] })),
    each((one) => (one.Effect === 'Deny' ? one : { ...one, Resource: [one.Resource![0]!] })),
    (all) => all.flatMap((one) => [...one.Action].map((Action) => ({ ...one, Action }))),
    each((one) => (one.Effect === 'Deny' || one.Condition ? one : { ...one, Condition: { StringEquals: { k: 'v' } } })),
    each((one) =>
      one.Effect === 'Deny'
        ? one
        : {
            ...one,
            Action: ['s3:GetObject']
              .filter(() => one.Action.includes('s3:*'))
              .concat(one.Action.includes('s3:*') ? [] : one.Action),
          },
    ),
    (all) => [...all, { Effect: 'Deny', Action: 's3:*', Resource: '*' }],
  ];
  const pairs = fc.sample(fc.tuple(stack, fc.nat(NARROWINGS.length), fc.nat(5)), 1000).map(([before, step, pick]) => {
    const narrow = NARROWINGS[step];
    const after = narrow
      ? { ...before, inline: before.inline.map((own) => narrow(own, pick)), managed: narrow(before.managed, pick) }
      : { ...before, attached: before.managed.some(({ Effect }) => Effect === 'Deny') ? before.attached : [] };
    return sideOf(after, 'renamed').newSince(sideOf(before));
  });
  expect(pairs.filter((listed) => listed.length === 0).length / pairs.length).toBeGreaterThanOrEqual(0.95);
});

// Trust policies of roles, and policies of buckets.

const principal = fc.constantFrom<Statement['Principal']>(
  { Service: 'a.amazonaws.com' },
  { Service: ['a.amazonaws.com', 'b.amazonaws.com'] },
  { AWS: 'arn:aws:iam::1:role/x' },
  { AWS: ['arn:aws:iam::1:role/x', 'arn:aws:iam::1:role/y'] },
);
const trust = fc.array(
  fc
    .record({
      Effect: fc.constantFrom('Allow', 'Allow', 'Deny'),
      Principal: principal,
      Condition: fc.constantFrom(...CONDITIONS),
    })
    .map(
      ({ Condition, ...rest }) =>
        ({ ...rest, Action: 'sts:AssumeRole', ...(Condition ? { Condition } : {}) }) as Statement,
    ),
  { maxLength: 3 },
);

const ASSUMPTIONS: Request[] = [
  { Service: 'a.amazonaws.com' },
  { Service: 'b.amazonaws.com' },
  { AWS: 'arn:aws:iam::1:role/x' },
  { AWS: 'arn:aws:iam::1:role/y' },
].flatMap((who) =>
  [{}, { k: 'v' }, { k: 'w' }, { k: 'v', 'aws:SecureTransport': 'true' }].map((context) => ({
    action: 'sts:AssumeRole',
    principal: who as unknown as Record<string, string>,
    context: context as Record<string, string>,
  })),
);

test('whoever may newly assume a role is listed', () => {
  const trusting = (all: Statement[]) => side({ aws_iam_role: { r: { name: 'r', assume_role_policy: json(all) } } });
  fc.assert(
    fc.property(trust, trust, (before, other) => {
      const after = [...before.slice(1), ...other.slice(1)];
      const listed = trusting(after).newSince(trusting(before));
      const [now, then] = [decisionsOf(after), decisionsOf(before)];
      const missed = ASSUMPTIONS.filter(
        (request) =>
          now(request) &&
          !then(request) &&
          !listed.some(({ principal: who }) => who.endsWith(Object.values(request.principal!)[0]!)),
      );
      expect(missed).toEqual([]);
    }),
    { numRuns: 600 },
  );
});

// Users have what their groups have.

const groups: fc.Arbitrary<{ policies: Statement[][]; members: string[] }> = fc.record({
  policies: fc.tuple(statements, statements, statements),
  members: fc.subarray(['g0', 'g1', 'g2']),
});

test('whatever a user newly may by groups is listed', () => {
  const grouped = ({ policies, members }: { policies: Statement[][]; members: string[] }) =>
    side({
      aws_iam_group_policy: Object.fromEntries(
        policies.map((own, index) => [`p${index}`, { group: `g${index}`, policy: json(own) }]),
      ),
      aws_iam_user_group_membership: { u: { user: 'u', groups: members } },
    });
  const decisions = ({ policies, members }: { policies: Statement[][]; members: string[] }) =>
    decisionsOf(policies.filter((_, index) => members.includes(`g${index}`)).flat());
  fc.assert(
    fc.property(groups, groups, fc.nat(2), (before, other, change) => {
      const after = [other, { ...before, members: other.members }, { ...before, policies: other.policies }][change]!;
      const listed = grouped(after).newSince(grouped(before));
      const [now, then] = [decisions(after), decisions(before)];
      const about = (request: Request) =>
        listed.some(({ principal, actions }) => {
          const isMember = actions.includes('member');
          return (
            /^(user u|group g\d)$/.test(principal) &&
            (isMember || actions.some((action) => matchesPattern(action.toLowerCase(), request.action.toLowerCase())))
          );
        });
      const missed = REQUESTS.filter((request) => now(request) && !then(request) && !about(request));
      expect(missed).toEqual([]);
    }),
    { numRuns: 600 },
  );
});
