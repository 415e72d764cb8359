import { readOptions, readValue, type PropNames } from '../core/props';
import type { Narrowing } from '../core/format';
import { isLateBound } from '../core/late-bound';
import type { AuthorizationAttribute } from './authorization-attribute';
import { checkExclusive, type TargetSpec } from './private/authorization-parties';
import { attributesTarget, serviceWord } from './private/authorization-target';
import { INSTANCE_GUID, RESOURCE_GROUP_ID, RESOURCE_TYPE, SERVICE_NAME } from './facts/formats';

/** A service, or a part of it. */
export interface AuthorizationTargetProps {
  /** Name of the service as in a CRN, such as `kms` or `event-notifications`. */
  readonly serviceName: string;

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

  /**
   * Only resources of this type, such as `share`.
   * @default - resources of every type
   */
  readonly resourceType?: string;
}

const PROPS: PropNames<AuthorizationTargetProps> = {
  serviceName: 1,
  instanceGuid: 'authorize all instances',
  resourceGroupId: 'authorize all resource groups',
  resourceType: 'authorize resources of every type',
};

/**
 * What an authorization gives access to. Made by the factories of this class and of those that extend it.
 * @see https://cloud.ibm.com/docs/account?topic=account-serviceauth
 */
export class AuthorizationTarget {
  /** A service, or the part of it that the other props narrow it to. */
  public static service(props: AuthorizationTargetProps): AuthorizationTarget {
    const { value, problems } = readOptions('target', props, PROPS);
    const { serviceName, instanceGuid, resourceGroupId, resourceType } = value;
    const parts = [
      { word: 'Instance', prop: 'target.instanceGuid', value: instanceGuid, format: INSTANCE_GUID },
      { word: 'ResourceGroup', prop: 'target.resourceGroupId', value: resourceGroupId, format: RESOURCE_GROUP_ID },
      { word: 'ResourceType', prop: 'target.resourceType', value: resourceType, format: RESOURCE_TYPE },
    ].filter((part): part is Narrowing & { word: string } => part.value !== undefined);
    return AuthorizationTarget.of({
      shape: parts.map(({ word }) => word).join('') || 'AllInstances',
      serviceName,
      phrase: `${phraseOf(value)} of ${serviceWord(serviceName)}`,
      parts: { instanceGuid, resourceGroupId, resourceType },
      all: parts.length === 0,
      narrowings: [{ prop: 'target.serviceName', value: serviceName, format: SERVICE_NAME }, ...parts],
      problems: [...problems, ...checkExclusive('target', instanceGuid, resourceGroupId)],
    });
  }

  /**
   * Whatever has all of these attributes. `accountId`, the account that owns the target, and `serviceName` must be among
   * them: nothing is added.
   */
  public static attributes(attributes: AuthorizationAttribute[]): AuthorizationTarget {
    return AuthorizationTarget.of(attributesTarget(readValue(attributes)));
  }

  private static of(spec: Omit<TargetSpec, 'madeBy'>): AuthorizationTarget {
    const target = new AuthorizationTarget();
    target._spec = { ...spec, madeBy: 'AuthorizationTarget' };
    return target;
  }

  /** @internal */
  public _spec!: TargetSpec;

  protected constructor() {}
}

function phraseOf({ instanceGuid, resourceGroupId, resourceType }: AuthorizationTargetProps): string {
  const what =
    typeof resourceType !== 'string' || isLateBound(resourceType) ? '' : `the resources of type ${resourceType} of `;
  const where = instanceGuid !== undefined ? 'one instance' : 'all instances';
  return `${what}${where}${resourceGroupId !== undefined ? ' in one resource group' : ''}`;
}
