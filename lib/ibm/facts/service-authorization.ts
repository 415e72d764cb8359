import { DELEGATOR_ROLE } from './block-kms-authorization';
import { KMS_SERVICE_NAMES } from './kms-target';
import { ROLES_OF_SERVICE, SERVICES_OF_ROLES, SERVICES_WITHOUT_ROLES } from './service-role-table';

/** @see https://cloud.ibm.com/docs/account?topic=account-userroles#platformroles */
const PLATFORM_ROLE_NAMES = ['Viewer', 'Operator', 'Editor', 'Administrator'];

/**
 * Service roles of every service that has service roles at all.
 * @see https://cloud.ibm.com/docs/account?topic=account-iam-service-roles-actions
 */
const COMMON_ROLES = ['Key Manager', 'Service Configuration Reader'];

/** Services that are documented to take part in delegation. */
const DELEGABLE: readonly string[] = KMS_SERVICE_NAMES;

/**
 * The roles that an authorization can give on a service, by display name; undefined for a service that is not in
 * the vendor's table. Custom roles are not among them: the provider cannot resolve them in authorizations.
 */
export function rolesOf(serviceName: string): readonly string[] | undefined {
  const own = OWN_ROLES.get(serviceName);
  return own && [...own, ...PLATFORM_ROLE_NAMES, ...(DELEGABLE.includes(serviceName) ? [DELEGATOR_ROLE] : [])];
}

/** Whether the vendor's table has the service. */
export function isKnownService(serviceName: string): boolean {
  return OWN_ROLES.has(serviceName);
}

/** The services that have a role, by its display name. */
export function servicesWith(role: string): readonly string[] {
  return knownServices().filter((service) => rolesOf(service)!.includes(role));
}

/** All services of the vendor's table. */
export function knownServices(): readonly string[] {
  return [...OWN_ROLES.keys()];
}

const OWN_ROLES: ReadonlyMap<string, readonly string[]> = new Map([
  ...Object.entries(ROLES_OF_SERVICE).map(([service, roles]) => entry(service, roles)),
  ...Object.entries(SERVICES_OF_ROLES).flatMap(([roles, services]) =>
    words(services).map((service) => entry(service, roles)),
  ),
  ...words(SERVICES_WITHOUT_ROLES).map((service): [string, string[]] => [service, []]),
]);

function entry(service: string, roles: string): [string, string[]] {
  return [service, [...(roles === '' ? [] : roles.split(', ')), ...COMMON_ROLES]];
}

function words(list: string): string[] {
  return list.match(/\S+/g)!;
}

/**
 * Names at the end of role CRNs that vendor pages print where the provider wants the display name.
 * @see https://cloud.ibm.com/docs/vpc?topic=vpc-backup-s2s-auth
 * @see https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/iam_authorization_policy
 */
export const DISPLAY_NAMES: Readonly<Record<string, string>> = {
  AuthorizationDelegator: DELEGATOR_ROLE,
  ContentReader: 'Content Reader',
  DNSBindingConnector: 'DNS Binding Connector',
  EventSourceManager: 'Event Source Manager',
  ObjectReader: 'Object Reader',
  ObjectWriter: 'Object Writer',
  ShareBroker: 'Share Broker',
  ShareSnapshotOperator: 'Share Snapshot Operator',
  SnapshotRemoteAccountRestorer: 'Snapshot Remote Account Restorer',
};
