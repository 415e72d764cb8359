/** A permission that the vendor defines. */
export interface SystemPermission {
  /** As in the console. Internal codes differ between the clouds of the vendor, so nothing is looked up by them. */
  readonly displayName: string;
  /** Coarse roles depend on others, which the console adds silently and the API does not; policies stand alone. */
  readonly role: boolean;
  /** Display names of the roles without which it has no effect, granted in the same scope. */
  readonly dependsOn: readonly string[];
}

/** Nearly everything in every service except IAM. */
export const TENANT_ADMINISTRATOR = 'Tenant Administrator';

/**
 * System-defined permissions of IMS.
 * @see https://support.huaweicloud.com/eu/productdesc-ims/ims_01_0009.html
 */
export const SYSTEM_PERMISSIONS = {
  FULL_ACCESS: { displayName: 'IMS FullAccess', role: false, dependsOn: [] },
  READ_ONLY_ACCESS: { displayName: 'IMS ReadOnlyAccess', role: false, dependsOn: [] },
  IMS_ADMINISTRATOR: { displayName: 'IMS Administrator', role: true, dependsOn: [TENANT_ADMINISTRATOR] },
  SERVER_ADMINISTRATOR: { displayName: 'Server Administrator', role: true, dependsOn: ['IMS Administrator'] },
} as const satisfies Record<string, SystemPermission>;

const ALL: readonly SystemPermission[] = Object.values(SYSTEM_PERMISSIONS);

export function systemPermission(displayName: string): SystemPermission | undefined {
  return ALL.find((permission) => permission.displayName === displayName);
}

export function isRole(displayName: string): boolean {
  return ALL.some((permission) => permission.role && permission.displayName === displayName);
}

/** The permissions and all that they depend on, once each, by display name. The dependencies have no circle. */
export function closureOf(displayNames: readonly string[]): string[] {
  const found = new Set<string>();
  const add = (displayName: string): void => {
    found.add(displayName);
    systemPermission(displayName)?.dependsOn.forEach(add);
  };
  displayNames.forEach(add);
  return [...found];
}
