import { SYSTEM_PERMISSIONS } from './facts/ims-permission';

/**
 * System-defined policies and roles of Image Management Service.
 * @see https://support.huaweicloud.com/eu/productdesc-ims/ims_01_0009.html
 */
export class ImsPermission {
  /** Policy `IMS FullAccess`: all permissions for Image Management Service. */
  public static readonly FULL_ACCESS = new ImsPermission(SYSTEM_PERMISSIONS.FULL_ACCESS.displayName);

  /** Policy `IMS ReadOnlyAccess`: see images. */
  public static readonly READ_ONLY_ACCESS = new ImsPermission(SYSTEM_PERMISSIONS.READ_ONLY_ACCESS.displayName);

  /** Role `IMS Administrator`: brings `Tenant Administrator`, nearly everything except IAM. Prefer `FULL_ACCESS`. */
  public static readonly IMS_ADMINISTRATOR = new ImsPermission(SYSTEM_PERMISSIONS.IMS_ADMINISTRATOR.displayName);

  /** Role `Server Administrator`: brings `IMS Administrator` and `Tenant Administrator`. Prefer `FULL_ACCESS`. */
  public static readonly SERVER_ADMINISTRATOR = new ImsPermission(SYSTEM_PERMISSIONS.SERVER_ADMINISTRATOR.displayName);

  /** Name in the console. */
  public readonly displayName: string;

  private constructor(displayName: string) {
    this.displayName = displayName;
  }
}
