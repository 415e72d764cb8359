import { checkFormat, type Narrowing } from '../../core/format';
import { ACCOUNT_ID, INSTANCE_GUID, RESOURCE_GROUP_ID, RESOURCE_TYPE, SERVICE_NAME } from '../facts/formats';

/** The subject of an authorization, as its flat `source_*` arguments. */
export interface SourceSpec {
  readonly madeBy: 'AuthorizationSource';
  readonly serviceName: string;
  readonly displayName: string;
  readonly resourceType?: string;
  readonly instanceGuid?: string;
  readonly resourceGroupId?: string;
  readonly accountId?: string;
  /** What the account is called in messages, if a construct has a prop of its own for it. */
  readonly accountProp?: string;
  /** What is wrong with the source as a whole. */
  readonly problems?: readonly string[];
}

/** One entry of `resource_attributes`. */
export interface AttributeSpec {
  readonly name: string;
  readonly operator: string;
  readonly value: string;
}

/** The part of a service that a target names. */
export interface TargetParts {
  /** The account that owns the target, where it is named. */
  readonly accountId?: string;
  readonly instanceGuid?: string;
  readonly resourceGroupId?: string;
  readonly resourceType?: string;
  /** The name of a bucket, the id of a key. */
  readonly resource?: string;
}

/** The target of an authorization, or of an access policy. */
export interface TargetSpec {
  /** Types alone cannot tell one target from another, and `instanceof` fails across two copies of the library. */
  readonly madeBy: 'AuthorizationTarget' | 'CosTarget' | 'KmsTarget';
  /** Names the construct id: a target that narrows by other attributes is another resource. */
  readonly shape: string;
  /** Late-bound where it comes from a CRN that is. */
  readonly serviceName: string;
  /** What it is in a sentence: `one bucket of Cloud Object Storage`. */
  readonly phrase: string;
  readonly parts: TargetParts;
  /** The target as attributes, where the flat `target_*` arguments cannot say it. */
  readonly attributes?: readonly AttributeSpec[];
  /** Whether it is every instance of the service in the account. */
  readonly all?: boolean;
  readonly narrowings: readonly Narrowing[];
  /** What is wrong with the target as a whole. */
  readonly problems?: readonly string[];
  /**
   * A value whose change must leave the old authorization in force until its dependants are gone. Made of what the
   * authorization names and of nothing else: the cloud refuses a replacement that grants the same.
   */
  readonly rotation?: string;
}

/** Source and target, with all values that narrow them. */
export interface Parties {
  readonly source: SourceSpec;
  readonly target: TargetSpec;
  readonly narrowings: readonly Narrowing[];
}

export function partiesOf(source: SourceSpec, target: TargetSpec): Parties {
  return { source, target, narrowings: [...sourceNarrowings(source), ...target.narrowings] };
}

/** The source in another account, for constructs that have a prop for the account. */
export function sourceIn(accountProp: string, accountId: string | undefined, source: SourceSpec): SourceSpec {
  return { ...source, accountId, accountProp };
}

/** Problems of source and target. */
export function checkParties({ source, target, narrowings }: Parties): string[] {
  return [...narrowings.flatMap(checkFormat), ...(source.problems ?? []), ...(target.problems ?? [])];
}

function sourceNarrowings(source: SourceSpec): Narrowing[] {
  const service = { prop: 'source.serviceName', value: source.serviceName, format: SERVICE_NAME };
  const optional = [
    { prop: 'source.resourceType', value: source.resourceType, format: RESOURCE_TYPE },
    { prop: 'source.instanceGuid', value: source.instanceGuid, format: INSTANCE_GUID },
    { prop: 'source.resourceGroupId', value: source.resourceGroupId, format: RESOURCE_GROUP_ID },
    { prop: source.accountProp ?? 'source.accountId', value: source.accountId, format: ACCOUNT_ID },
  ];
  return [service, ...optional.filter((entry): entry is Narrowing => entry.value !== undefined)];
}

/** An attribute that must have exactly this value. */
export function equals(name: string, value: string): AttributeSpec {
  return { name, operator: 'stringEquals', value };
}

/** A resource of one instance, as attributes in the order of the vendor's pages. */
export function resourceAttributes(
  serviceName: string,
  { accountId, instanceGuid, resourceType, resource }: Required<Omit<TargetParts, 'resourceGroupId'>>,
): AttributeSpec[] {
  return [
    ...instanceAttributes(serviceName, accountId, instanceGuid),
    equals('resourceType', resourceType),
    equals('resource', resource),
  ];
}

export function instanceAttributes(serviceName: string, accountId: string, instanceGuid: string): AttributeSpec[] {
  return [equals('accountId', accountId), equals('serviceName', serviceName), equals('serviceInstance', instanceGuid)];
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

/** Instance and resource group together: the cloud takes the wider of the two. */
export function checkExclusive(prop: string, instanceGuid?: string, resourceGroupId?: string): string[] {
  return instanceGuid !== undefined && resourceGroupId !== undefined
    ? [
        `'${prop}' must name an instance or a resource group, got both: the cloud would take the wider of the two, ` +
          'leave the resource group out',
      ]
    : [];
}
