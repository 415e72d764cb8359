import { checkMadeBy } from '../core/factories';
import { show } from '../core/text';
import type { CosCustomRole } from './cos-custom-role';
import { COS_SERVICE_ROLES, PLATFORM_ROLES, type CosRoleRow } from './facts/cos-role';
import type { RoleSpec } from './private/cos-access-policy';

/**
 * A role on Cloud Object Storage: what may be done.
 * @see https://cloud.ibm.com/docs/cloud-object-storage?topic=cloud-object-storage-iam#iam-roles
 */
export class CosRole {
  /** Download objects and read their metadata, without listing them. */
  public static readonly OBJECT_READER = CosRole.of(COS_SERVICE_ROLES.OBJECT_READER);
  /** Upload and overwrite objects, without reading, listing or deleting them. */
  public static readonly OBJECT_WRITER = CosRole.of(COS_SERVICE_ROLES.OBJECT_WRITER);
  /** Download and list objects, without listing buckets. */
  public static readonly CONTENT_READER = CosRole.of(COS_SERVICE_ROLES.CONTENT_READER);
  /** Content Reader, and list buckets and read their configuration. */
  public static readonly READER = CosRole.of(COS_SERVICE_ROLES.READER);
  /** Reader and Object Writer, and delete objects, create, configure and delete buckets. */
  public static readonly WRITER = CosRole.of(COS_SERVICE_ROLES.WRITER);
  /** Writer, and retention policies, firewalls, access control lists and backup vaults. */
  public static readonly MANAGER = CosRole.of(COS_SERVICE_ROLES.MANAGER);
  /** See service instances. A platform role: not for buckets. */
  public static readonly VIEWER = CosRole.of(PLATFORM_ROLES.VIEWER);
  /** Create and delete service instances. A platform role: not for buckets. */
  public static readonly EDITOR = CosRole.of(PLATFORM_ROLES.EDITOR);
  /** Not used by Cloud Object Storage. A platform role: not for buckets. */
  public static readonly OPERATOR = CosRole.of(PLATFORM_ROLES.OPERATOR);
  /** Give access to others, and make buckets public. A platform role. */
  public static readonly ADMINISTRATOR = CosRole.of(PLATFORM_ROLES.ADMINISTRATOR);

  /** A custom role of the account. A policy with it is created after the role and removed before it. */
  public static custom(role: CosCustomRole): CosRole {
    if (checkMadeBy('role', role, 'CosCustomRole').length > 0) {
      throw new Error(`'role' must be a CosCustomRole, got ${show(role)}`);
    }
    return new CosRole({
      madeBy: 'CosRole',
      kind: 'custom',
      displayName: role.resource.displayName,
      actions: role.actions,
      custom: role._spec,
    });
  }

  private static of(row: CosRoleRow): CosRole {
    return new CosRole({ madeBy: 'CosRole', ...row });
  }

  /** @internal */
  public readonly _spec: RoleSpec;

  private constructor(spec: RoleSpec) {
    this._spec = spec;
  }

  /** The name that policies name the role by; a reference for a custom role. */
  public get displayName(): string {
    return this._spec.displayName;
  }

  /** Ids of the actions of Cloud Object Storage that the role brings. Platform roles bring none: they act on the platform. */
  public get actions(): string[] {
    return [...this._spec.actions];
  }
}
