import type { ITerraformDependable, TerraformProvider } from 'cdktf';
import type { Construct } from 'constructs';
import { type Narrowing, preconditionsOf } from '../../core/format';
import { showIn } from '../../core/references';
import { claimOnce } from '../../core/unique-claims';
import { IdentityGroupRoleAssignment } from '../bindings/identity-group-role-assignment';
import { GROUP_ID } from '../facts/formats';
import type { Grant } from './grants';
import { levelTargets, targetArgument, type Target } from './targets';

export interface AssignmentOptions {
  readonly groupId: string;
  readonly provider?: TerraformProvider;
}

interface Assignment {
  readonly id: string;
  readonly grant: Grant;
  readonly target: Target;
}

const TURNS = ['denies', 'denies and allows', 'allows'] as const;

/**
 * Creates the assignments of all grants. Those that allow wait for those that deny: otherwise the group would have the
 * denied rights until the denial is made. The last one of a turn waits for all others of it, and the next turn waits for
 * that one. So a dependant of the last of all depends on all, and the number of dependencies stays linear.
 */
export function createAssignments(
  scope: Construct,
  grants: readonly Grant[],
  targets: readonly Target[],
  options: AssignmentOptions,
): IdentityGroupRoleAssignment[] {
  const all = grants.flatMap((grant) =>
    levelTargets(grant.level, targets).map((target) => ({ id: `${grant.key}-${target.key}`, grant, target })),
  );
  const created: IdentityGroupRoleAssignment[] = [];
  for (const turn of TURNS) {
    const assignments = all.filter(({ grant }) => grant.turn === turn).sort(byId);
    const before = created.slice(-1);
    const first = created.length;
    for (const assignment of assignments) {
      const others = assignment === assignments[assignments.length - 1] ? created.slice(first) : [];
      created.push(createAssignment(scope, assignment, options, [...before, ...others]));
    }
  }
  return created;
}

function createAssignment(
  scope: Construct,
  { id, grant, target }: Assignment,
  { groupId, provider }: AssignmentOptions,
  after: readonly ITerraformDependable[],
): IdentityGroupRoleAssignment {
  const group: Narrowing = { prop: 'groupId', value: groupId, format: GROUP_ID };
  const precondition = preconditionsOf(target.narrowing ? [group, target.narrowing] : [group], scope);
  const assignment = new IdentityGroupRoleAssignment(scope, id, {
    provider,
    groupId,
    roleId: grant.roleId,
    ...targetArgument(scope, target, { groupId, provider }),
    // Without it the provider (since 1.87) refuses every plan, even of a destruction, once a late-bound id changes.
    enableForceNew: 'true',
    dependsOn: after.length > 0 ? [...after] : undefined,
    lifecycle: precondition.length > 0 ? { precondition } : undefined,
  });
  claimOnce({
    construct: assignment,
    providerName: 'huaweicloud',
    provider,
    subject: [IdentityGroupRoleAssignment.tfResourceType, groupId, grant.subject, target.subject],
    explain: explainDuplicateGrant(scope, grant.displayName, target.place),
  });
  return assignment;
}

function explainDuplicateGrant(scope: Construct, displayName: string, place: string): (otherPath: string) => string {
  return (otherPath) =>
    `'${otherPath}' already grants ${showIn(scope, displayName)} to the same group in ${place}, and removing one of the ` +
    `two would revoke both: grant it in one construct; if they are made in different accounts, give one provider an ` +
    `alias and pass it as 'provider'`;
}

function byId(one: Assignment, other: Assignment): number {
  return one.id < other.id ? -1 : 1;
}
