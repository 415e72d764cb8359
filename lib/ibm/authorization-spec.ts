import type { Narrowing } from '../core/format';
import { show } from '../core/text';
import { ACCOUNT_ID, INSTANCE_GUID, RESOURCE_GROUP_ID, RESOURCE_TYPE, SERVICE_NAME } from './policies/formats';

/** Who may: the subject of an authorization, as its flat `source_*` arguments. */
export interface SourceSpec {
  readonly serviceName: string;
  readonly displayName: string;
  readonly resourceType?: string;
  readonly instanceGuid?: string;
  readonly resourceGroupId?: string;
  readonly accountId?: string;
}

/** One entry of `resource_attributes`. */
export interface AttributeSpec {
  readonly name: string;
  readonly operator: string;
  readonly value: string;
}

/** On what: the target of an authorization, flat or as attributes. */
export interface TargetSpec {
  /** Class that made it. Types alone cannot tell one target from another, and `instanceof` fails across two copies. */
  readonly madeBy: 'AuthorizationTarget' | 'CosTarget' | 'KmsTarget';
  /** Names the construct id: a target that narrows by other attributes is another resource. */
  readonly shape: string;
  /** Late-bound where it comes from a CRN that is. */
  readonly serviceName: string;
  /** What it is in a sentence: `one bucket of Cloud Object Storage`. */
  readonly phrase: string;
  readonly flat?: {
    readonly instanceGuid?: string;
    readonly resourceGroupId?: string;
    readonly resourceType?: string;
  };
  readonly attributes?: readonly AttributeSpec[];
  readonly narrowings: readonly Narrowing[];
  /** What is wrong with the target as a whole. */
  readonly problems?: readonly string[];
  /** A value whose change must leave the old authorization in force until its dependants are gone. */
  readonly rotation?: string;
}

/** The values of a source that narrow it, with their formats. */
export function narrowingsOf(source: SourceSpec): Narrowing[] {
  const all = [
    { prop: 'serviceName', value: source.serviceName, format: SERVICE_NAME },
    { prop: 'resourceType', value: source.resourceType, format: RESOURCE_TYPE },
    { prop: 'instanceGuid', value: source.instanceGuid, format: INSTANCE_GUID },
    { prop: 'resourceGroupId', value: source.resourceGroupId, format: RESOURCE_GROUP_ID },
    { prop: 'sourceAccountId', value: source.accountId, format: ACCOUNT_ID },
  ];
  return all.filter((narrowing): narrowing is Narrowing => narrowing.value !== undefined);
}

/** Words for the attributes of a source in construct ids. */
const SOURCE_WORDS = {
  resourceType: 'ResourceType',
  instanceGuid: 'Instance',
  resourceGroupId: 'ResourceGroup',
  accountId: 'Account',
} as const;

/**
 * Id of a policy: its target's shape, and which of the given attributes narrow its source.
 *
 * The provider does not notice an attribute that disappears: the revoked grant would stay in force, unseen. With the
 * shape in its address the change is a new policy (docs/decisions/0003-ids-by-shape.md).
 */
export function shapeOf(
  targetShape: string,
  source: SourceSpec,
  varying: readonly (keyof typeof SOURCE_WORDS)[],
): string {
  const from = varying.filter((name) => source[name] !== undefined).map((name) => SOURCE_WORDS[name]);
  return from.length > 0 ? `${targetShape}From${from.join('')}` : targetShape;
}

/** Problems of a target that comes from another factory class than the construct wants. */
export function checkMadeBy(target: { _spec?: TargetSpec } | undefined, wanted: TargetSpec['madeBy']): string[] {
  const got = target?._spec?.madeBy;
  return got === wanted ? [] : [`'target' must be made by a factory of ${wanted}, got ${got ?? show(target)}`];
}
