import type { SourceSpec } from './authorization-spec';
import { AUTHORIZATION_SOURCES } from './policies/authorization-sources';

/** A service that is given access, and which of its resources. */
export interface AuthorizationSourceProps {
  /** Name of the service as in a CRN, such as `is` or `cloud-object-storage`. */
  readonly serviceName: string;

  /**
   * Only resources of this type, such as `image`.
   * @default - resources of every type
   */
  readonly resourceType?: string;

  /**
   * Only this instance of the service, as a GUID. Not together with `resourceGroupId`.
   * @default - all instances
   */
  readonly instanceGuid?: string;

  /**
   * Only instances in this resource group, as an id. Not together with `instanceGuid`.
   * @default - all resource groups
   */
  readonly resourceGroupId?: string;
}

/** The service that an authorization gives access to: who may. */
export class AuthorizationSource {
  /** Image Service for VPC. */
  public static readonly VPC_IMAGE = AuthorizationSource.fromSpec(AUTHORIZATION_SOURCES.VPC_IMAGE);
  /** Cloud Block Storage, which encrypts volumes. */
  public static readonly CLOUD_BLOCK_STORAGE = AuthorizationSource.fromSpec(AUTHORIZATION_SOURCES.CLOUD_BLOCK_STORAGE);
  /** Backup for VPC. */
  public static readonly VPC_BACKUP = AuthorizationSource.fromSpec(AUTHORIZATION_SOURCES.VPC_BACKUP);
  /** File Storage for VPC. */
  public static readonly VPC_FILE_SHARE = AuthorizationSource.fromSpec(AUTHORIZATION_SOURCES.VPC_FILE_SHARE);
  /** Flow Logs for VPC. */
  public static readonly VPC_FLOW_LOG = AuthorizationSource.fromSpec(AUTHORIZATION_SOURCES.VPC_FLOW_LOG);

  /** Any other service. */
  public static of(props: AuthorizationSourceProps): AuthorizationSource {
    return AuthorizationSource.fromSpec({ ...props, displayName: props.serviceName });
  }

  private static fromSpec(spec: SourceSpec): AuthorizationSource {
    const source = new AuthorizationSource();
    source._spec = spec;
    return source;
  }

  /** @internal */
  public _spec!: SourceSpec;

  private constructor() {}

  /**
   * The same service in another account.
   * @param accountId 32 hexadecimal digits, without `a/`
   */
  public inAccount(accountId: string): AuthorizationSource {
    return AuthorizationSource.fromSpec({ ...this._spec, accountId });
  }
}
