import { TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';
import { moveFrom } from '../../core/moves';
import { StackRegister, whenSynthesisBegins } from '../../core/stack-hooks';
import type { CreatedAssignment } from './assignments';
import { policyKey } from './grants';
import type { PolicyRole } from './policy-role';
import type { Target } from './targets';

/** What is moved with an access. */
export interface MovableAccess {
  readonly construct: Construct;
  /** Where it was in its stack, if users say that it was elsewhere. */
  formerPath?: string;
  readonly denials: readonly (Pick<PolicyRole, 'resource'> & { readonly target: Target })[];
  readonly assignments: readonly CreatedAssignment[];
}

/**
 * Moves the resources of accesses when the synthesis begins: the address of an assignment has the path of its custom policy
 * too, and users can say of either that it was elsewhere, at any time until then.
 */
const accesses = new StackRegister<MovableAccess>((stack, entries) => {
  // Tests synthesize a stack more than once.
  const moved = new Set<MovableAccess>();
  whenSynthesisBegins(stack, () => {
    for (const access of entries.filter((one) => !moved.has(one))) {
      moved.add(access);
      moveAccess(access);
    }
  });
});

export function registerAccess(access: MovableAccess): void {
  accesses.add(access.construct, access);
}

/** The ids from the stack to a construct. */
export function pathInStack(construct: Construct): string {
  return construct.node.path.slice(TerraformStack.of(construct).node.path.length + 1);
}

function moveAccess({ construct, formerPath, denials, assignments }: MovableAccess): void {
  const path = formerPath ?? pathInStack(construct);
  if (formerPath !== undefined) {
    for (const { resource } of denials) {
      moveFrom(resource, [resource], `${path}/${resource.node.scope!.node.id}/${resource.node.id}`);
    }
  }
  for (const { resource, id, grant } of assignments) {
    const former = grant.policy?.formerPath;
    const formerId =
      former === undefined
        ? resource.node.id
        : policyKey(construct, grant.policy!, former) + id.slice(policyKey(construct, grant.policy!).length);
    if (formerPath !== undefined || former !== undefined) {
      moveFrom(resource, [resource], `${path}/${formerId}`);
    }
  }
}
