import type { Alternative, Constraint } from '../../../grants/private/rule';
import { KMS_SERVICE_NAMES } from '../../facts/kms-target';
import { constraintOf, type PolicyAttribute } from './attributes';

/** Words for attributes of targets. A later one is narrower: it alone is named where both are read from one reference. */
const PLACES: Readonly<Record<string, string>> = {
  region: 'region',
  resourceGroupId: 'resource group',
  serviceInstance: 'instance',
  keyRing: 'key ring',
  resource: 'resource',
};

/** Attributes that are named otherwise, or say nothing to a reader, where they have one value. */
const UNNAMED = ['accountId', 'serviceName', 'resourceType'];

/** A target, as it is narrowed by these attributes. */
export function placeOf(attributes: readonly PolicyAttribute[]): Alternative {
  return {
    label: `${serviceOf(attributes)}: ${[...places(attributes), ...others(attributes)].join(', ') || 'all instances'}`,
    constraints: attributes.map(targetConstraint),
  };
}

/** The account of a target is always that of the policy, also where nothing is said. */
function targetConstraint(attribute: PolicyAttribute): Constraint {
  const constraint = constraintOf('target', attribute);
  return attribute.name === 'accountId' ? { ...constraint, orUnsaid: true } : constraint;
}

function serviceOf(attributes: readonly PolicyAttribute[]): string {
  const service = valueOf(attributes, 'serviceName');
  if (service === undefined) {
    return 'all services';
  }
  const isKey = valueOf(attributes, 'resourceType')?.literal === 'key';
  return service.literal === undefined && isKey ? KMS_SERVICE_NAMES.join(' or ') : service.name;
}

function places(attributes: readonly PolicyAttribute[]): string[] {
  const type = valueOf(attributes, 'resourceType')?.name;
  const named = new Map<string, string>();
  for (const [name, word] of Object.entries(PLACES)) {
    const place = attributes.find((attribute) => attribute.name === name && attribute.operator !== 'stringExists');
    if (place) {
      // Read from one reference, the narrower place says it all.
      named.delete(place.value.name);
      named.set(place.value.name, name === 'resource' ? (type ?? word) : word);
    }
  }
  const isNamed = attributes.some(({ name }) => name === 'resource');
  return [
    ...(type !== undefined && !isNamed ? [`resource type ${type}`] : []),
    ...[...named].map(([value, word]) => `${word} ${value}`),
  ];
}

function others(attributes: readonly PolicyAttribute[]): string[] {
  return attributes
    .filter(({ name, operator }) =>
      operator === 'stringEquals'
        ? ![...UNNAMED, ...Object.keys(PLACES)].includes(name)
        : operator === 'stringExists' || !Object.hasOwn(PLACES, name),
    )
    .map(phraseOf);
}

/** An attribute and its value, for people. */
export function phraseOf({ name, operator, value }: PolicyAttribute): string {
  return operator === 'stringExists' ? `${value.literal === 'false' ? 'no' : 'any'} ${name}` : `${name} ${value.name}`;
}

export function valueOf(attributes: readonly PolicyAttribute[], name: string) {
  return attributes.find((attribute) => attribute.name === name && attribute.operator === 'stringEquals')?.value;
}
