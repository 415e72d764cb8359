import { checkEach, checkList, entriesOf } from '../../core/checks';
import { checkMadeBy } from '../../core/factories';
import { matches } from '../../core/format';
import { isLateBound } from '../../core/late-bound';
import { show } from '../../core/text';
import { ATTRIBUTE_NAME, attributeFormats } from '../facts/authorization-target';
import { adviseAttribute, advised } from './misplaced';
import { checkExclusive, type AttributeSpec, type TargetSpec } from './authorization-parties';

/** One attribute of a target, as its factory makes it. */
export interface MadeAttribute extends AttributeSpec {
  readonly madeBy: 'AuthorizationAttribute';
}

/** Attributes that say whose target it is and of which service: nothing but an exact value narrows a grant to them. */
const EXACT = ['accountId', 'serviceName'];

/** The target that has all of these attributes. */
export function attributesTarget(attributes: readonly { readonly _spec: MadeAttribute }[]): TargetSpec {
  const specs = entriesOf(attributes)
    .filter((attribute) => checkMadeBy('', attribute, 'AuthorizationAttribute').length === 0)
    .map(({ _spec: { name, operator, value } }) => ({ name, operator, value }));
  const part = (wanted: string) => specs.find(({ name }) => name === wanted)?.value;
  const parts = {
    accountId: part('accountId'),
    instanceGuid: part('serviceInstance'),
    resourceGroupId: part('resourceGroupId'),
    resourceType: part('resourceType'),
    resource: part('resource'),
  };
  const serviceName = part('serviceName') ?? '';
  const all = namesAll(specs);
  return {
    madeBy: 'AuthorizationTarget',
    shape: `Attributes${specs.map(wordOf).sort().join('')}`,
    serviceName,
    phrase: `${all ? 'all instances' : `what ${specs.length} attributes select`} of ${serviceWord(serviceName)}`,
    parts,
    attributes: specs,
    all,
    narrowings: specs
      .filter(isNamed)
      .flatMap(({ name, value, operator }) =>
        attributeFormats(name, operator).map((format) => ({ prop: `target attribute ${name}`, value, format })),
      ),
    problems: checkAttributes(attributes, specs),
  };
}

/** How a service is called in sentences. */
export function serviceWord(serviceName: string): string {
  // What is not a string is refused by its format.
  return typeof serviceName !== 'string' || isLateBound(serviceName) ? 'the service' : serviceName;
}

/** An attribute in construct ids, which name them in alphabetical order: their position means nothing. */
function wordOf({ name, operator }: AttributeSpec): string {
  const word = typeof name === 'string' ? name : '';
  const how = operator === 'stringEquals' ? '' : operator.slice('string'.length);
  return word.charAt(0).toUpperCase() + word.slice(1) + how;
}

/** Whether attributes name a service of an account and no part of it: that there is any instance says nothing. */
function namesAll(attributes: readonly AttributeSpec[]): boolean {
  return attributes.every(
    ({ name, operator }) =>
      EXACT.includes(name) || (['serviceInstance', 'resourceGroupId'].includes(name) && operator === 'stringExists'),
  );
}

function checkAttributes(
  attributes: readonly { readonly _spec: MadeAttribute }[],
  specs: readonly AttributeSpec[],
): string[] {
  const unmade = checkEach(
    'target',
    attributes,
    'attributes',
    (prop, attribute) => advised(checkMadeBy(prop, attribute, 'AuthorizationAttribute'), attribute, adviseAttribute),
    checkList,
  );
  if (unmade.length > 0) {
    return unmade;
  }
  const names = specs.map(({ name }) => name);
  return [
    ...specs.flatMap(checkAttribute),
    ...EXACT.filter((name) => !names.includes(name)).map(
      (name) => `'target' must have the attribute ${name}, got ${show(names)}: nothing is added to attributes`,
    ),
    ...names
      .filter((name, index) => names.indexOf(name) !== index)
      .map((name) => `'target' must have each attribute once, got ${show(name)} twice`),
    ...checkExclusive(
      'target',
      ...['serviceInstance', 'resourceGroupId'].map((name) => names.find((one) => one === name)),
    ),
  ];
}

function checkAttribute(attribute: AttributeSpec): string[] {
  const { name, operator } = attribute;
  if (!isNamed(attribute)) {
    return [`'target attribute name' must be ${ATTRIBUTE_NAME.expected}, got ${show(name)}`];
  }
  return EXACT.includes(name) && operator !== 'stringEquals'
    ? [`'target attribute ${name}' must be made by AuthorizationAttribute.equalTo(), got operator ${show(operator)}`]
    : [];
}

/** Names make the id of the policy, so that they cannot be known only later. */
function isNamed({ name }: Pick<AttributeSpec, 'name'>): boolean {
  return typeof name === 'string' && matches(ATTRIBUTE_NAME, name);
}
