import { SYSTEM_PERMISSIONS, TENANT_ADMINISTRATOR } from './ims-permission';
import { REPLICATION_POLICIES } from './ims-replication-agency';

/** What is known of a permission that the vendor defines. */
export interface VendorPermission {
  /** Other permissions that it includes. */
  readonly includes: readonly string[];
  /** Patterns of actions that it allows at least. */
  readonly allows: readonly string[];
  /** Patterns of actions that it denies. */
  readonly denies: readonly string[];
  /** Patterns of actions that it has nothing to do with. */
  readonly excludes: readonly string[];
}

const IMS: readonly string[] = Object.values(SYSTEM_PERMISSIONS).map(({ displayName }) => displayName);
const READ_ONLY = SYSTEM_PERMISSIONS.READ_ONLY_ACCESS.displayName;

/** Services of which the policies here name actions. */
const SERVICES = ['bms', 'cbr', 'csbs', 'ecs', 'evs', 'ims', 'kms', 'obs', 'vpc'];

/** About images: includes no other permission, denies nothing. The coarse roles of IMS have no effect by themselves. */
const PLAIN: VendorPermission = { includes: [], allows: [], denies: [], excludes: ['iam:*:*'] };

const PERMISSIONS: ReadonlyMap<string | undefined, VendorPermission> = new Map(
  Object.entries<VendorPermission>({
    ...Object.fromEntries([...IMS, ...Object.values(REPLICATION_POLICIES)].map((name) => [name, PLAIN])),
    /** @see https://support.huaweicloud.com/eu/productdesc-ims/ims_01_0009.html */
    [SYSTEM_PERMISSIONS.FULL_ACCESS.displayName]: { ...PLAIN, includes: [READ_ONLY], allows: ['ims:*:*'] },
    /** @see https://support.huaweicloud.com/intl/en-us/permissions/policy_list.html */
    [TENANT_ADMINISTRATOR]: {
      includes: IMS,
      allows: SERVICES.map((service) => `${service}:*:*`),
      denies: ['iam:*:*'],
      excludes: [],
    },
    /** @see https://support.huaweicloud.com/intl/en-us/permissions/policy_list.html */
    'IAM ReadOnlyAccess': { ...PLAIN, excludes: [] },
  }),
);

/** What is known of a permission, if anything is. */
export function vendorPermission(displayName: string | undefined): VendorPermission | undefined {
  return PERMISSIONS.get(displayName);
}
