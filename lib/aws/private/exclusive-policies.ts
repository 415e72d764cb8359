import { TerraformResource, TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';
import { resolveIn } from '../../core/references';

/** A role all of whose policies are owned by Terraform. */
export interface OwnedRole {
  readonly role: TerraformResource;
  readonly roleName: string;
  /** Its own inline policy. */
  readonly policy: TerraformResource;
  readonly onlyPolicies: readonly string[];
}

const INLINE = 'aws_iam_role_policy';
const ATTACHED = 'aws_iam_role_policy_attachment';

/**
 * Makes synthesis fail when something else in the stack gives the role a policy that its owner would remove again: each apply
 * would undo the one before. Policies of other stacks are not seen.
 */
export function refuseOtherPolicies(construct: Construct, owned: OwnedRole): void {
  construct.node.addValidation({
    validate: () =>
      TerraformStack.of(construct)
        .node.findAll()
        .filter((one) => TerraformResource.isTerraformResource(one))
        .filter((one) => one !== owned.policy && [INLINE, ATTACHED].includes(one.terraformResourceType))
        .flatMap((one) => problemsOfPolicy(construct, one, owned)),
  });
}

function problemsOfPolicy(construct: Construct, other: TerraformResource, owned: OwnedRole): string[] {
  const { role, name } = textsOf(construct, other);
  if (!namesOfRole(construct, owned, other).includes(role)) {
    return [];
  }
  const expected = owned.onlyPolicies.map((one) => caseless(resolveIn(construct, one)));
  if (
    other.terraformResourceType === INLINE &&
    [name, `\${${addressOf(other)}.name}`].some((one) => expected.includes(one))
  ) {
    return [];
  }
  return [
    other.terraformResourceType === INLINE
      ? `'${other.node.path}' gives the role an inline policy that 'exclusivePolicies' would remove: ` +
        "name it in 'alsoPolicies', or grant the same by this construct"
      : `'${other.node.path}' attaches a managed policy to the role that 'exclusivePolicies' would detach: remove one of the two`,
  ];
}

/** Everything that is the name of the role where `other` says it. */
function namesOfRole(construct: Construct, { role, roleName, policy }: OwnedRole, other: TerraformResource): string[] {
  const references = [`${addressOf(role)}.name`, `${addressOf(role)}.id`, `${addressOf(policy)}.role`];
  return [
    ...references.map((reference) => `\${${reference}}`),
    // Another provider may be another account, where the name is that of another role.
    ...(other.provider === role.provider ? [caseless(resolveIn(construct, roleName))] : []),
  ];
}

/** What a policy says of its role and its name, as Terraform will read it. */
function textsOf(construct: Construct, policy: TerraformResource): { readonly role: string; readonly name: string } {
  const { resource } = policy.toTerraform() as { resource?: Record<string, Record<string, Record<string, unknown>>> };
  const { role, name } = resource?.[policy.terraformResourceType]?.[policy.friendlyUniqueId] ?? {};
  return { role: caseless(resolveIn(construct, role)), name: caseless(resolveIn(construct, name)) };
}

function addressOf(resource: TerraformResource): string {
  return `${resource.terraformResourceType}.${resource.friendlyUniqueId}`;
}

/** To IAM, names that differ only in case are the same; references keep theirs. */
function caseless(text: unknown): string {
  const plain = typeof text === 'string' ? text : '';
  return plain.includes('${') ? plain : plain.toLowerCase();
}
