import { TerraformStack, type TerraformProvider, type TerraformResource } from 'cdktf';
import type { Construct } from 'constructs';
import { showIn } from '../../core/references';
import { IdentityGroupRoleAssignment } from '../bindings/identity-group-role-assignment';
import type { IdentityRole } from '../bindings/identity-role';
import { GROUP_ID } from '../facts/formats';
import { type KeptClaim, UniqueClaims } from '../../core/unique-claims';
import { HUAWEICLOUD } from './claims';
import { guardNarrowings, waitFor } from './guards';
import type { Grant } from './grants';
import { levelTargets, targetArgument, type Target } from './targets';

/** One permission in one target. */
export interface Assignment {
  readonly id: string;
  readonly grant: Grant;
  readonly target: Target;
}

export interface CreatedAssignment extends Assignment {
  readonly resource: IdentityGroupRoleAssignment;
}

export interface AssignmentOptions {
  readonly groupId: string;
  readonly provider?: TerraformProvider;
}

const TURNS = ['denies', 'denies and allows', 'allows'] as const;

/** Grants in all targets of their levels. */
export function assignmentsOf(grants: readonly Grant[], targets: readonly Target[]): Assignment[] {
  return grants.flatMap((grant) => levelTargets(grant.level, targets).map((target) => assignmentOf(grant, target)));
}

export function assignmentOf(grant: Grant, target: Target): Assignment {
  return { id: `${grant.key}-${target.key}`, grant, target };
}

/**
 * Creates assignments. Those that allow wait for those that deny: otherwise the group would have the denied rights until the
 * denial is made. The last one of a turn waits for all others of it, and the next turn waits for that one. So a dependant of
 * the last of all depends on all, and the number of dependencies stays linear.
 */
export function createAssignments(
  scope: Construct,
  all: readonly Assignment[],
  options: AssignmentOptions,
): CreatedAssignment[] {
  const created: CreatedAssignment[] = [];
  for (const turn of TURNS) {
    const assignments = all.filter(({ grant }) => grant.turn === turn).sort(byId);
    const before = created.slice(-1).map(({ resource }) => resource);
    const first = created.length;
    for (const assignment of assignments) {
      const isLast = assignment === assignments[assignments.length - 1];
      const others = isLast ? created.slice(first).map(({ resource }) => resource) : [];
      const resource = createAssignment(scope, assignment, options, [...before, ...others]);
      created.push({ ...assignment, resource });
    }
    for (const role of new Set(assignments.flatMap(({ grant }) => grant.role ?? []))) {
      letWait(role, before);
    }
  }
  return created;
}

/**
 * A policy is granted already when it is changed: what it allows newly must not come before the denials of the same change.
 * A policy of another stack cannot wait, because its stack is deployed first.
 */
function letWait(role: IdentityRole, before: readonly IdentityGroupRoleAssignment[]): void {
  waitFor(
    role,
    before.filter((assignment) => TerraformStack.of(assignment) === TerraformStack.of(role)),
  );
}

function createAssignment(
  scope: Construct,
  { id, grant, target }: Assignment,
  { groupId, provider }: AssignmentOptions,
  after: readonly TerraformResource[],
): IdentityGroupRoleAssignment {
  const assignment = new IdentityGroupRoleAssignment(scope, id, {
    provider,
    groupId,
    roleId: grant.roleId,
    ...targetArgument(scope, target, { groupId, provider }),
    // Without it the provider (since 1.87) refuses every plan, even of a destruction, once a late-bound id changes.
    enableForceNew: 'true',
  });
  waitFor(assignment, after);
  const group = { prop: 'groupId', value: groupId, format: GROUP_ID };
  guardNarrowings(assignment, target.narrowing ? [group, target.narrowing] : [group], scope);
  // No two accounts have a group of the same id.
  GRANTS.add({ resource: assignment, account: groupId, grant, target });
  return assignment;
}

interface ClaimedGrant extends KeptClaim, Pick<Assignment, 'grant' | 'target'> {
  readonly resource: IdentityGroupRoleAssignment;
}

const GRANTS = new UniqueClaims<ClaimedGrant>({
  ...HUAWEICLOUD,
  subjectOf: ({ account, grant, target }) => [account, grant.subject, target.subject],
  explain: (otherPath, { resource, grant, target }) =>
    `'${otherPath}' already grants ${showIn(resource, grant.displayName)} to the same group in ${target.place}, and removing ` +
    `one of the two would revoke both: grant it in one construct`,
});

function byId(one: Assignment, other: Assignment): number {
  return one.id < other.id ? -1 : 1;
}
