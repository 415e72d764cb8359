import type { Configuration, Resource } from '../../../grants/private/resource';
import { exactly, word, type Action } from '../../../grants/private/rule';
import type { Text } from '../../../grants/private/text';
import { actionsWithin, rolesWithin } from '../../facts/role-inclusion';

const NOT_KNOWN = 'the role is known only to Terraform';

/** What the roles of a policy let do. A custom role of the same stacks is what it is made of. */
export function actionsOf(policy: Resource, configuration: Configuration, service: string | undefined): Action[] {
  return policy.block.texts('roles').flatMap((role) => {
    const custom = configuration.find('ibm_iam_custom_role', 'display_name', role, policy);
    return custom ? customActions(custom) : [roleOf(role, service)];
  });
}

export function customActions({ block, stack, address }: Resource): Action[] {
  return block.texts('actions').map((id) => ({ ...actionOf(id), from: `${stack}/${address}` }));
}

function actionOf(id: Text): Action {
  return { label: id.label, needs: [exactly(id)], gives: [exactly(id)] };
}

function roleOf(role: Text, service: string | undefined): Action {
  const { literal } = role;
  if (literal === undefined) {
    return { ...actionOf(role), incomparable: NOT_KNOWN };
  }
  return {
    label: literal,
    needs: [word('role', literal)],
    gives: [
      ...rolesWithin(service, literal).map((name) => word('role', name)),
      ...actionsWithin(service, literal).map((id) => ({ parts: [id] })),
    ],
  };
}
