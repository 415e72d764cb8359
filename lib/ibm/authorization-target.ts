import { checkChoice, checkKeys, checkList, propsOf } from '../core/checks';
import type { Narrowing } from '../core/format';
import { isLateBound } from '../core/late-bound';
import { show } from '../core/text';
import { checkExclusive, type AttributeSpec, type TargetSpec } from './private/authorization-parties';
import { ATTRIBUTE_NAME, ATTRIBUTE_OPERATORS, attributeFormats } from './facts/authorization-target';
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

/** How the value of an attribute is compared. */
export enum AttributeOperator {
  /** The attribute has exactly this value. */
  STRING_EQUALS = 'stringEquals',
  /** The attribute matches this pattern, with `*` for any characters and `?` for one. */
  STRING_MATCH = 'stringMatch',
  /** The attribute is there, whatever its value (`"true"`), or is not there (`"false"`). */
  STRING_EXISTS = 'stringExists',
}

/** One attribute of a target. */
export interface TargetAttribute {
  /** Name of the attribute as the service documents it, such as `serviceInstance` or `volumeId`. */
  readonly name: string;

  /**
   * Value of the attribute: 1 to 1,000 characters; `"true"` or `"false"` with `AttributeOperator.STRING_EXISTS`. Not `*`
   * alone, which is a value like any other with `STRING_EQUALS` and everything with `STRING_MATCH`.
   */
  readonly value: string;

  /**
   * How the value is compared.
   * @default AttributeOperator.STRING_EQUALS
   */
  readonly operator?: AttributeOperator;
}

/**
 * What an authorization gives access to. Made by the factories of this class and of those that extend it.
 * @see https://cloud.ibm.com/docs/account?topic=account-serviceauth
 */
export class AuthorizationTarget {
  /** A service, or the part of it that the other props narrow it to. */
  public static service(props: AuthorizationTargetProps): AuthorizationTarget {
    const { serviceName, instanceGuid, resourceGroupId, resourceType } = propsOf(props);
    const parts = [
      { word: 'Instance', prop: 'target.instanceGuid', value: instanceGuid, format: INSTANCE_GUID },
      { word: 'ResourceGroup', prop: 'target.resourceGroupId', value: resourceGroupId, format: RESOURCE_GROUP_ID },
      { word: 'ResourceType', prop: 'target.resourceType', value: resourceType, format: RESOURCE_TYPE },
    ].filter((part): part is Narrowing & { word: string } => part.value !== undefined);
    return AuthorizationTarget.of({
      shape: parts.map(({ word }) => word).join('') || 'AllInstances',
      serviceName,
      phrase: `${phraseOf(props)} of ${nameOf(serviceName)}`,
      parts: { instanceGuid, resourceGroupId, resourceType },
      all: parts.length === 0,
      narrowings: [{ prop: 'target.serviceName', value: serviceName, format: SERVICE_NAME }, ...parts],
      problems: [
        ...checkKeys('target', props, ['serviceName', 'instanceGuid', 'resourceGroupId', 'resourceType']),
        ...checkExclusive('target', instanceGuid, resourceGroupId),
      ],
    });
  }

  /**
   * Whatever has all of these attributes. `accountId`, the account that owns the target, and `serviceName` must be
   * among them: nothing is added.
   */
  public static attributes(attributes: TargetAttribute[]): AuthorizationTarget {
    const given = Array.isArray(attributes) && !isLateBound(attributes) ? attributes : [];
    const specs = given.map((attribute) => {
      const { name, value, operator = AttributeOperator.STRING_EQUALS } = propsOf(attribute);
      return { name, operator, value };
    });
    const part = (wanted: string) => specs.find(({ name }) => name === wanted)?.value;
    const serviceName = part('serviceName') ?? '';
    const all = namesAll(specs);
    return AuthorizationTarget.of({
      shape: `Attributes${specs.map(wordOf).sort().join('')}`,
      serviceName,
      phrase: `${all ? 'all instances' : `what ${specs.length} attributes select`} of ${nameOf(serviceName)}`,
      parts: {
        accountId: part('accountId'),
        instanceGuid: part('serviceInstance'),
        resourceGroupId: part('resourceGroupId'),
        resourceType: part('resourceType'),
        resource: part('resource'),
      },
      attributes: specs,
      all,
      narrowings: specs
        .filter(isNamed)
        .flatMap(({ name, value, operator }) =>
          attributeFormats(name, operator).map((format) => ({ prop: `target attribute ${name}`, value, format })),
        ),
      problems: checkAttributes(specs, attributes),
    });
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

const EQUALS: string = AttributeOperator.STRING_EQUALS;

/** An attribute in construct ids, which name them in alphabetical order: their position means nothing. */
function wordOf({ name, operator }: AttributeSpec): string {
  const word = String(name);
  const how = operator === EQUALS ? '' : String(operator).slice('string'.length);
  return word.charAt(0).toUpperCase() + word.slice(1) + how;
}

/** Whether attributes name a service of an account and no part of it: that there is any instance says nothing. */
function namesAll(attributes: readonly AttributeSpec[]): boolean {
  return attributes.every(
    ({ name, operator, value }) =>
      ['accountId', 'serviceName'].includes(name) ||
      (['serviceInstance', 'resourceGroupId'].includes(name) && operator === 'stringExists' && value !== 'false'),
  );
}

function phraseOf(props: AuthorizationTargetProps): string {
  const { instanceGuid, resourceGroupId, resourceType } = propsOf(props);
  const what =
    isLateBound(resourceType) || resourceType === undefined ? '' : `the resources of type ${resourceType} of `;
  const where = instanceGuid !== undefined ? 'one instance' : 'all instances';
  return `${what}${where}${resourceGroupId !== undefined ? ' in one resource group' : ''}`;
}

function nameOf(serviceName: string): string {
  return isLateBound(serviceName) ? 'the service' : serviceName;
}

function checkAttributes(specs: readonly AttributeSpec[], given: unknown): string[] {
  const problems = checkList('target', given, 'attributes');
  if (problems.length > 0) {
    return problems;
  }
  const valueOf = (wanted: string) => specs.find(({ name }) => name === wanted)?.value;
  const names = specs.map(({ name }) => name);
  const needed = ['accountId', 'serviceName'].filter((name) => !names.includes(name));
  return [
    ...specs.flatMap(checkAttribute),
    ...needed.map(
      (name) => `'target' must have the attribute ${name}, got ${show(names)}: nothing is added to attributes`,
    ),
    ...names
      .filter((name, index) => names.indexOf(name) !== index)
      .map((name) => `'target' must have each attribute once, got ${show(name)} twice`),
    ...checkExclusive('target', valueOf('serviceInstance'), valueOf('resourceGroupId')),
  ];
}

/** Names and operators make the id of the policy, so that neither can be known only later. */
function isNamed({ name }: Pick<AttributeSpec, 'name'>): boolean {
  return typeof name === 'string' && new RegExp(ATTRIBUTE_NAME.pattern).test(name);
}

function checkAttribute({ name, operator }: AttributeSpec): string[] {
  if (!isNamed({ name })) {
    return [`'target attribute name' must be ${ATTRIBUTE_NAME.expected}, got ${show(name)}`];
  }
  const fixed = ['accountId', 'serviceName'].includes(name) && operator !== EQUALS;
  return [
    ...checkChoice(`operator of target attribute ${name}`, operator, ATTRIBUTE_OPERATORS),
    ...(fixed ? [`'operator of target attribute ${name}' must be 'stringEquals', got ${show(operator)}`] : []),
  ];
}
