import { COS_SERVICE_NAME } from './cos-actions';
import { COS_SERVICE_ROLES, type CosRoleRow } from './cos-role';

/**
 * Roles that have all permissions of others, in every service.
 * @see https://cloud.ibm.com/docs/account?topic=account-userroles
 */
const INCLUDED: Readonly<Record<string, readonly string[]>> = {
  Manager: ['Writer', 'Reader'],
  Writer: ['Reader'],
  Administrator: ['Editor', 'Operator', 'Viewer'],
  Editor: ['Viewer'],
};

const COS_ROLES: readonly CosRoleRow[] = Object.values(COS_SERVICE_ROLES);

/** The roles that are part of a role of a service, itself among them. */
export function rolesWithin(serviceName: string | undefined, role: string): readonly string[] {
  const actions = new Set(actionsWithin(serviceName, role));
  const parts = COS_ROLES.filter((other) => other.actions.every((action) => actions.has(action)));
  const included = Object.hasOwn(INCLUDED, role) ? INCLUDED[role]! : [];
  return [...new Set([role, ...included, ...parts.map(({ displayName }) => displayName)])];
}

/** The actions that are known to be part of a role. Only Object Storage documents them all. */
export function actionsWithin(serviceName: string | undefined, role: string): readonly string[] {
  const row = serviceName === COS_SERVICE_NAME ? COS_ROLES.find(({ displayName }) => displayName === role) : undefined;
  return row?.actions ?? [];
}
