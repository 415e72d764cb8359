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
  const action = known(literal, service);
  return role.isSensitive ? { ...action, label: role.label } : action;
}

const KNOWN = new Map<string, Action>();

/** The same object for the same role: most policies give the same few. */
function known(role: string, service: string | undefined): Action {
  const key = JSON.stringify([role, service]);
  const action = KNOWN.get(key) ?? {
    label: role,
    needs: [word('role', role)],
    gives: [
      ...rolesWithin(service, role).map((name) => word('role', name)),
      ...actionsWithin(service, role).map((id) => ({ parts: [id] })),
    ],
  };
  KNOWN.set(key, action);
  return action;
}
