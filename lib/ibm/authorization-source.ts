import { readOptions, readValue, type PropNames } from '../core/props';
import { checkExclusive, type SourceSpec } from './private/authorization-parties';
import { AUTHORIZATION_SOURCES } from './facts/authorization-source';

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

const PROPS: PropNames<AuthorizationSourceProps> = {
  serviceName: 1,
  resourceType: 'authorize resources of every type',
  instanceGuid: 'authorize all instances',
  resourceGroupId: 'authorize all resource groups',
};

/**
 * The service that an authorization gives access to.
 * @see https://cloud.ibm.com/docs/account?topic=account-serviceauth
 */
export class AuthorizationSource {
  /** Image Service for VPC. */
  public static readonly VPC_IMAGE = AuthorizationSource.from(AUTHORIZATION_SOURCES.VPC_IMAGE);
  /** Cloud Block Storage, which encrypts volumes. */
  public static readonly CLOUD_BLOCK_STORAGE = AuthorizationSource.from(AUTHORIZATION_SOURCES.CLOUD_BLOCK_STORAGE);
  /** Backup for VPC. */
  public static readonly VPC_BACKUP = AuthorizationSource.from(AUTHORIZATION_SOURCES.VPC_BACKUP);
  /** File Storage for VPC. */
  public static readonly VPC_FILE_SHARE = AuthorizationSource.from(AUTHORIZATION_SOURCES.VPC_FILE_SHARE);
  /** Flow Logs for VPC. */
  public static readonly VPC_FLOW_LOG = AuthorizationSource.from(AUTHORIZATION_SOURCES.VPC_FLOW_LOG);

  /** Any other service. */
  public static of(props: AuthorizationSourceProps): AuthorizationSource {
    const { value, problems } = readOptions('source', props, PROPS);
    const { serviceName, resourceType, instanceGuid, resourceGroupId } = value;
    return AuthorizationSource.from({
      serviceName,
      displayName: serviceName,
      resourceType,
      instanceGuid,
      resourceGroupId,
      problems: [
        ...problems,
        ...checkExclusive('source', instanceGuid, resourceGroupId),
        ...checkServerProtect(serviceName, resourceType),
      ],
    });
  }

  private static from(spec: Omit<SourceSpec, 'madeBy'>): AuthorizationSource {
    const source = new AuthorizationSource();
    source._spec = { ...spec, madeBy: 'AuthorizationSource' };
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
    // Callers without types can leave it out: that is a mistake, and must not mean the own account.
    return AuthorizationSource.from({ ...this._spec, accountId: readValue(accountId) ?? (null as unknown as string) });
  }
}

/** The tuple of an old vendor page, docs/decisions/0004-server-protect.md. */
function checkServerProtect(serviceName: string, resourceType: string | undefined): string[] {
  const { CLOUD_BLOCK_STORAGE } = AUTHORIZATION_SOURCES;
  return serviceName === 'is' && resourceType === CLOUD_BLOCK_STORAGE.serviceName
    ? [
        `'source' must be a service that exists, got "is" with resource type "server-protect": ` +
          'use AuthorizationSource.CLOUD_BLOCK_STORAGE',
      ]
    : [];
}
