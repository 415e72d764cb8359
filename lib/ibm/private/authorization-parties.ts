import { checkFormat, type Narrowing } from '../../core/format';
import { ACCOUNT_ID, INSTANCE_GUID, RESOURCE_GROUP_ID, RESOURCE_TYPE, SERVICE_NAME } from '../facts/formats';

/** Who may: the subject of an authorization, as its flat `source_*` arguments. */
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

/** What a target is narrowed by: arguments of their own, or attributes. */
type TargetScope =
  | {
      readonly flat: {
        readonly instanceGuid?: string;
        readonly resourceGroupId?: string;
        readonly resourceType?: string;
      };
      readonly attributes?: undefined;
    }
  | { readonly flat?: undefined; readonly attributes: readonly AttributeSpec[] };

/** On what: the target of an authorization. */
export type TargetSpec = TargetScope & {
  /** Names the construct id: a target that narrows by other attributes is another resource. */
  readonly shape: string;
  /** Late-bound where it comes from a CRN that is. */
  readonly serviceName: string;
  /** What it is in a sentence: `one bucket of Cloud Object Storage`. */
  readonly phrase: string;
  readonly narrowings: readonly Narrowing[];
  /** What is wrong with the target as a whole. */
  readonly problems?: readonly string[];
  /**
   * A value whose change must leave the old authorization in force until its dependants are gone. Made of what the
   * authorization names and of nothing else: to replace it by one that grants the same is refused by the cloud.
   */
  readonly rotation?: string;
};

/** The target of a factory class. */
export type MadeTargetSpec = TargetSpec & {
  /** Types alone cannot tell one target from another, and `instanceof` fails across two copies. */
  readonly madeBy: 'AuthorizationTarget' | 'CosTarget' | 'KmsTarget';
};

/** The value of an attribute, if it is among them. */
export function valueOf(
  attributes: readonly { readonly name: string; readonly value?: string }[],
  wanted: string,
): string | undefined {
  return attributes.find(({ name }) => name === wanted)?.value;
}

/** Whether attributes name a service of an account and no part of it: that there is any instance says nothing. */
export function namesAll(attributes: readonly AttributeSpec[]): boolean {
  return attributes.every(
    ({ name, operator, value }) =>
      ['accountId', 'serviceName'].includes(name) ||
      (['serviceInstance', 'resourceGroupId'].includes(name) && operator === 'stringExists' && value !== 'false'),
  );
}

/** The values of a source that narrow it, with their formats. */
export function narrowingsOf(source: SourceSpec): Narrowing[] {
  const all = [
    { prop: 'source.serviceName', value: source.serviceName, format: SERVICE_NAME },
    { prop: 'source.resourceType', value: source.resourceType, format: RESOURCE_TYPE },
    { prop: 'source.instanceGuid', value: source.instanceGuid, format: INSTANCE_GUID },
    { prop: 'source.resourceGroupId', value: source.resourceGroupId, format: RESOURCE_GROUP_ID },
    { prop: source.accountProp ?? 'source.accountId', value: source.accountId, format: ACCOUNT_ID },
  ];
  const [service, ...rest] = all;
  return [service, ...rest.filter(({ value }) => value !== undefined)] as Narrowing[];
}

/** Problems of who and what. */
export function checkParties(source: SourceSpec, target: TargetSpec): string[] {
  return [
    ...[...narrowingsOf(source), ...target.narrowings].flatMap(checkFormat),
    ...(source.problems ?? []),
    ...(target.problems ?? []),
  ];
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
