import fc from 'fast-check';
import type { Grant } from '../../lib/grants/grant';
import { listedOf, PAIRS, type Narrowing } from '../grants/narrowing';
import { side } from '../grants/sides';
import { decide, type Request } from '../support/huaweicloud-evaluator';
import type { Synthesized } from '../support/synth';

/** Small, so that pairs of stacks meet often. */
const PERMISSIONS = [
  'IMS FullAccess',
  'IMS ReadOnlyAccess',
  'IMS Administrator',
  'Server Administrator',
  'Tenant Administrator',
  'IAM ReadOnlyAccess',
];
const ACTIONS = [
  'ims:images:list',
  'ims:images:*',
  'ims:*:*',
  'IMS:images:Delete',
  'obs:object:*',
  'obs:*:*',
  'iam:*:*',
];
const RESOURCES = [undefined, undefined, 'OBS:*:*:object:disks/*', 'OBS:*:*:object:*'];
const SCOPES: Record<string, string>[] = [
  { project_id: 'p' },
  { project_id: 'q' },
  { project_id: 'all' },
  { project_id: '${data.huaweicloud_identity_projects.mos.projects[0].id}' },
  { domain_id: 'd' },
  { enterprise_project_id: 'e' },
];

const list = <T>(...values: T[]) => fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 2 });

const statement = fc
  .record({
    Effect: fc.constantFrom('Allow', 'Allow', 'Deny'),
    Action: list(...ACTIONS),
    Resource: fc.constantFrom(...RESOURCES),
  })
  .map(({ Resource, ...rest }) => (Resource === undefined ? rest : { ...rest, Resource: [Resource] }));

interface Policy {
  readonly type: string;
  readonly statements: { Effect: string; Action: string[]; Resource?: string[] }[];
}

const policy: fc.Arbitrary<Policy> = fc.record({
  type: fc.constantFrom('XA', 'XA', 'AX'),
  statements: fc.array(statement, { minLength: 1, maxLength: 2 }),
});

interface Assignment {
  readonly group: string;
  /** An index of a policy, or the name of a permission. */
  readonly role: number | string;
  readonly scope: Record<string, string>;
}

interface Stack {
  readonly policies: Policy[];
  readonly assignments: Assignment[];
}

const assignment: fc.Arbitrary<Assignment> = fc.record({
  group: fc.constantFrom('g', 'g', 'h'),
  role: fc.oneof(fc.nat(1), fc.constantFrom(...PERMISSIONS)),
  scope: fc.constantFrom(...SCOPES),
});

const stack: fc.Arbitrary<Stack> = fc.record({
  policies: fc.tuple(policy, policy),
  assignments: fc.array(assignment, { maxLength: 5 }),
});

function synthesized({ policies, assignments }: Stack, prefix = ''): Synthesized {
  return {
    resource: {
      huaweicloud_identity_role: Object.fromEntries(
        policies.map(({ type, statements }, index) => [
          `policy${index}`,
          { name: `policy${index}`, type, policy: JSON.stringify({ Version: '1.1', Statement: statements }) },
        ]),
      ),
      huaweicloud_identity_group_role_assignment: Object.fromEntries(
        assignments.map(({ group, role, scope }, index) => [
          `${prefix}a${index}`,
          {
            group_id: group,
            role_id:
              typeof role === 'number'
                ? `\${huaweicloud_identity_role.policy${role}.id}`
                : `\${data.huaweicloud_identity_role.${role.replaceAll(' ', '-')}.id}`,
            ...scope,
          },
        ]),
      ),
    },
    data: {
      huaweicloud_identity_role: Object.fromEntries(
        PERMISSIONS.map((name) => [name.replaceAll(' ', '-'), { display_name: name }]),
      ),
      huaweicloud_identity_projects: { mos: { name: 'MOS' } },
    },
  };
}

function sideOf(one: Stack, prefix?: string) {
  const { resource, data } = synthesized(one, prefix);
  return side(resource as any, { data: data });
}

const REQUESTS: Request[] = ['g', 'h'].flatMap((group) => [
  ...['p', 'q'].flatMap((project) =>
    [undefined, 'enterprise e'].flatMap((enterpriseProject) =>
      ['ims:images:list', 'ims:images:delete', 'ims:quotas:get', 'ecs:servers:list'].map((action) => ({
        group,
        project,
        action,
        ...(enterpriseProject ? { enterpriseProject } : {}),
      })),
    ),
  ),
  ...['OBS:*:*:object:disks/a', 'OBS:*:*:object:other/a'].map((resource) => ({
    group,
    action: 'obs:object:GetObject',
    resource,
  })),
  { group, action: 'iam:users:listUsers' },
]);

function isAbout({ principal, actions }: Grant, { group, action }: Request): boolean {
  const matches = (pattern: string) => new RegExp(`^${pattern.replaceAll('*', '.*')}$`, 'i').test(action);
  return principal === `users of group ${group}` && actions.some((one) => PERMISSIONS.includes(one) || matches(one));
}

test('whatever a change newly allows is listed', () => {
  fc.assert(
    fc.property(stack, stack, fc.nat(3), (before, other, change) => {
      // Most pairs differ in one thing only.
      const after = [
        other,
        { ...before, policies: other.policies },
        { ...before, assignments: [...before.assignments.slice(1), ...other.assignments.slice(0, 2)] },
        { ...before, assignments: before.assignments.slice(1) },
      ][change]!;
      const listed = sideOf(after).newSince(sideOf(before));
      const [now, then] = [synthesized(after), synthesized(before)];
      const missed = REQUESTS.filter(
        (request) =>
          decide(now, request) === 'allowed' &&
          decide(then, request) !== 'allowed' &&
          !listed.some((grant) => isAbout(grant, request)),
      );
      expect(missed).toEqual([]);
    }),
    { numRuns: PAIRS },
  );
});

const allowing = (one: Stack, { role }: Assignment) =>
  typeof role === 'string'
    ? role !== 'Tenant Administrator'
    : one.policies[role]!.statements.every(({ Effect }) => Effect === 'Allow');
const inAll =
  (change: (statement: Policy['statements'][number]) => Policy['statements']) =>
  (one: Stack): Stack => ({
    ...one,
    policies: one.policies.map((own) => ({ ...own, statements: own.statements.flatMap(change) })),
  });
const inAssignments =
  (change: (assignment: Assignment, one: Stack) => Assignment) =>
  (one: Stack): Stack => ({ ...one, assignments: one.assignments.map((own) => change(own, one)) });

const NARROWINGS: Narrowing<Stack>[] = [
  { what: 'another order', narrow: (one) => ({ ...one, assignments: [...one.assignments].reverse() }) },
  {
    what: 'one assignment less',
    narrow: (one) => ({
      ...one,
      assignments: one.assignments.filter((own, index) => index > 0 || !allowing(one, own)),
    }),
  },
  {
    what: 'one project instead of all',
    narrow: inAssignments((own, one) =>
      own.scope.project_id === 'all' && allowing(one, own) ? { ...own, scope: { project_id: 'p' } } : own,
    ),
  },
  {
    what: 'reading instead of everything',
    narrow: inAssignments((own) => (own.role === 'IMS FullAccess' ? { ...own, role: 'IMS ReadOnlyAccess' } : own)),
  },
  { what: 'another order of actions', narrow: inAll((own) => [{ ...own, Action: [...own.Action].reverse() }]) },
  {
    what: 'one of the actions',
    narrow: inAll((own) => (own.Effect === 'Deny' ? [own] : [{ ...own, Action: own.Action.slice(0, 1) }])),
  },
  {
    what: 'a statement for each action',
    narrow: inAll((own) => own.Action.map((action) => ({ ...own, Action: [action] }))),
  },
  {
    what: 'a resource where there was none',
    narrow: inAll((own) =>
      own.Effect === 'Deny' || own.Resource ? [own] : [{ ...own, Resource: ['OBS:*:*:object:disks/*'] }],
    ),
  },
  {
    what: 'an enterprise project instead of all projects',
    narrow: inAssignments((own, one) =>
      own.scope.project_id === 'all' && allowing(one, own) ? { ...own, scope: { enterprise_project_id: 'e' } } : own,
    ),
  },
  { what: 'a denial', narrow: inAll((own) => [own, { Effect: 'Deny', Action: ['ims:images:delete'] }]) },
];

test('what takes access away is not listed, at least 95 times of 100', () => {
  const { percent, withoutReason } = listedOf(stack, NARROWINGS, (before, after) =>
    sideOf(after, 'renamed').newSince(sideOf(before)),
  );
  expect(withoutReason).toEqual([]);
  expect(percent).toBeLessThanOrEqual(5);
});
