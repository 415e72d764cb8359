import type { Configuration, Resource } from '../../../grants/private/resource';
import { ALWAYS, word, type Alternative, type Rule } from '../../../grants/private/rule';
import { Text } from '../../../grants/private/text';
import { Unreadable, type Block } from '../../../grants/private/value';
import { authorizationPage } from '../../facts/grants';
import { constraintOf, type PolicyAttribute } from './attributes';
import { phraseOf, placeOf, valueOf } from './places';
import { actionsOf } from './roles';

const SOURCE = {
  source_service_name: 'serviceName',
  source_service_account: 'accountId',
  source_resource_instance_id: 'serviceInstance',
  source_resource_type: 'resourceType',
  source_resource_group_id: 'resourceGroupId',
};

const TARGET = {
  target_service_name: 'serviceName',
  target_resource_instance_id: 'serviceInstance',
  target_resource_type: 'resourceType',
  target_resource_group_id: 'resourceGroupId',
};

/** What an authorization between services grants. */
export function authorizationRules(policy: Resource, configuration: Configuration): Rule[] {
  const { block } = policy;
  const source = either(block, 'subject_attributes', SOURCE, anyGroup);
  const target = either(block, 'resource_attributes', TARGET);
  const principal = sourceOf(source, valueOf(target, 'accountId'));
  const service = valueOf(target, 'serviceName')?.literal;
  return [
    {
      effect: 'allow',
      principal,
      actions: actionsOf(policy, configuration, service),
      resources: [placeOf(target)],
      cases: ALWAYS,
      conditions: [],
      page: authorizationPage(serviceName(source), service),
    },
  ];
}

const unchanged = (attribute: PolicyAttribute) => attribute;

/** The provider sends the attributes of a set, or else the arguments. It does not send an empty argument at all. */
function either(
  block: Block,
  set: string,
  args: Readonly<Record<string, string>>,
  withoutOperator = unchanged,
): PolicyAttribute[] {
  const attributes = attributesOf(block, set, withoutOperator);
  const flat = Object.entries(args).flatMap(([argument, name]) => {
    const value = block.text(argument);
    return value === undefined || value.isEmpty ? [] : [withoutOperator({ name, operator: 'stringEquals', value })];
  });
  return attributes.length > 0 ? attributes : flat;
}

/** The entries of a set of attributes. */
export function attributesOf(block: Block, set: string, withoutOperator = unchanged): PolicyAttribute[] {
  return block.blocks(set).map((entry) => {
    const name = literal(entry.required('name'), 'name');
    const operator = literal(entry.text('operator') ?? Text.of(''), 'operator');
    const value = entry.required('value');
    return operator === '' ? withoutOperator({ name, operator: 'stringEquals', value }) : { name, operator, value };
  });
}

function literal(text: Text, what: string): string {
  if (text.literal === undefined) {
    throw new Unreadable(`the ${what} of an attribute is not known`);
  }
  return text.literal;
}

/** `*` is any resource group; the provider sends it as an existence. */
function anyGroup(attribute: PolicyAttribute): PolicyAttribute {
  return attribute.name === 'resourceGroupId' && attribute.value.literal === '*'
    ? { ...attribute, operator: 'stringExists', value: Text.of('true') }
    : attribute;
}

function serviceName(source: readonly PolicyAttribute[]): string {
  const names = ['serviceName', 'resourceType'].map((name) => valueOf(source, name)?.name);
  return names.filter((name) => name !== undefined).join('/');
}

/** The account of the source is that of the policy, unless another one is named. */
function sourceOf(source: readonly PolicyAttribute[], targetAccount: Text | undefined): Alternative {
  const account = source.find(({ name }) => name === 'accountId');
  const isOwn =
    account === undefined || (account.operator === 'stringEquals' && account.value.key() === targetAccount?.key());
  const named = ['serviceName', 'resourceType'];
  const rest = source.filter(
    ({ name, operator }) => name !== 'accountId' && !(operator === 'stringEquals' && named.includes(name)),
  );
  const attributes = isOwn ? source.filter((attribute) => attribute !== account) : source;
  return {
    label: [
      `service ${serviceName(source) || 'of any name'}`,
      ...rest.map(phraseOf),
      ...(isOwn ? [] : [account.operator === 'stringEquals' ? `of account ${account.value.name}` : phraseOf(account)]),
    ].join(' '),
    constraints: [
      ...attributes.map((attribute) => constraintOf('source', attribute)),
      ...(isOwn ? [{ attribute: 'source accountId', anyOf: [word('account', 'own')] }] : []),
    ],
  };
}
