import fc from 'fast-check';
import type { Grant } from '../../lib/grants/grant';
import { listedOf, PAIRS, type Narrowing } from '../grants/narrowing';
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
    { numRuns: PAIRS },
  );
});

const each = (change: (one: Statement) => Statement) => (all: Statement[]) => all.map(change);
const inAll =
  (change: (all: Statement[], pick: number) => Statement[]) =>
  (before: Stack, pick: number): Stack => ({
    ...before,
    inline: before.inline.map((own) => change(own, pick)),
    managed: change(before.managed, pick),
  });
const unlessDenied = (change: (one: Statement) => Partial<Statement>) =>
  each((one) => (one.Effect === 'Deny' ? one : { ...one, ...change(one) }));

const NARROWINGS: Narrowing<Stack>[] = [
  { what: 'another order of statements', narrow: inAll((all) => [...all].reverse()) },
  {
    what: 'one statement less',
    narrow: inAll((all, pick) =>
      all.filter(({ Effect }, index) => Effect === 'Deny' || index !== pick % Math.max(1, all.length)),
    ),
  },
  {
    what: 'another order within statements, and another id',
    narrow: inAll(
      each((one) => ({
        ...one,
        Sid: 'Another',
        Action: [...one.Action].reverse(),
        Resource: [...one.Resource!].reverse(),
      })),
    ),
  },
  { what: 'one of the actions', narrow: inAll(unlessDenied(({ Action }) => ({ Action: [Action[0]!] }))) },
  { what: 'one of the resources', narrow: inAll(unlessDenied(({ Resource }) => ({ Resource: [Resource![0]!] }))) },
  {
    what: 'a statement for each action',
    narrow: inAll((all) => all.flatMap((one) => [...one.Action].map((Action) => ({ ...one, Action })))),
  },
  {
    what: 'a condition where there was none',
    narrow: inAll(unlessDenied((one) => (one.Condition ? {} : { Condition: { StringEquals: { k: 'v' } } }))),
  },
  {
    what: 'an action instead of a pattern',
    narrow: inAll(unlessDenied(({ Action }) => (Action.includes('s3:*') ? { Action: ['s3:GetObject'] } : {}))),
  },
  { what: 'a denial', narrow: inAll((all) => [...all, { Effect: 'Deny', Action: 's3:*', Resource: '*' }]) },
  {
    what: 'an action in another case',
    narrow: inAll(each((one) => ({ ...one, Action: [...one.Action].map((action) => action.toUpperCase()) }))),
  },
  {
    what: 'a wider denial',
    narrow: inAll(each((one) => (one.Effect === 'Deny' ? { ...one, Action: '*', Resource: '*' } : one))),
  },
  { what: 'a boundary where there was none', narrow: (before) => ({ ...before, bounded: ROLES }) },
  {
    what: 'a boundary that allows less',
    narrow: (before) => ({ ...before, boundary: before.boundary.slice(1) }),
    listed: 'a boundary is compared as a whole',
  },
  {
    what: 'an attachment less',
    narrow: (before) => (before.managed.some(({ Effect }) => Effect === 'Deny') ? before : { ...before, attached: [] }),
  },
];

test('what takes access away is not listed, at least 95 times of 100', () => {
  const { percent, withoutReason } = listedOf(stack, NARROWINGS, (before, after) =>
    sideOf(after, 'renamed').newSince(sideOf(before)),
  );
  expect(withoutReason).toEqual([]);
  expect(percent).toBeLessThanOrEqual(5);
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
    { numRuns: PAIRS },
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
    { numRuns: PAIRS },
  );
});
