import type { Configuration, Resource } from '../../../grants/private/resource';
import { exactly, type Alternative, type Rule } from '../../../grants/private/rule';
import { Text } from '../../../grants/private/text';
import { Block, Unreadable } from '../../../grants/private/value';
import { accessPage } from '../../facts/grants';
import type { PolicyAttribute } from './attributes';
import { attributesOf } from './authorization';
import { casesOf, conditionsOf } from './conditions';
import { placeOf, valueOf } from './places';
import { actionsOf } from './roles';

const TARGET = {
  service: 'serviceName',
  resource_instance_id: 'serviceInstance',
  region: 'region',
  resource_type: 'resourceType',
  resource: 'resource',
  resource_group_id: 'resourceGroupId',
  service_type: 'serviceType',
  service_group_id: 'service_group_id',
};

/** What an access policy grants to this subject. */
export function accessRules(policy: Resource, configuration: Configuration, principal: Alternative): Rule[] {
  const target = targetOf(policy.block);
  const service = valueOf(target, 'serviceName')?.literal;
  return [
    {
      effect: 'allow',
      principal,
      actions: actionsOf(policy, configuration, service),
      resources: [placeOf(target)],
      cases: casesOf(policy.block),
      conditions: conditionsOf(policy.block),
      page: accessPage(service),
    },
  ];
}

function targetOf(block: Block): PolicyAttribute[] {
  if (block.blocks('resource_tags').length > 0) {
    throw new Unreadable('it is about tags');
  }
  const resources = block.blocks('resources').flatMap(resourceAttributes);
  const attributes = [...resources, ...attributesOf(block, 'resource_attributes')];
  // Account management services are not among "all services".
  const type = block.text('account_management')?.literal === 'true' ? 'platform_service' : 'service';
  const isNamed = attributes.some(({ name }) => ['serviceName', 'serviceType', 'service_group_id'].includes(name));
  return isNamed ? attributes : [...attributes, equal('serviceType', Text.of(type))];
}

function resourceAttributes(resources: Block): PolicyAttribute[] {
  const named = Object.entries(TARGET).map(([argument, name]) => [name, resources.text(argument)] as const);
  const others = resources
    .blocks('attributes')
    .flatMap((attributes) => attributes.names.map((name) => [name, attributes.text(name)] as const));
  return [...named, ...others].flatMap(([name, value]) =>
    // An empty argument is not sent.
    value === undefined || value.isEmpty ? [] : [equal(name, value)],
  );
}

function equal(name: string, value: Text): PolicyAttribute {
  return { name, operator: 'stringEquals', value };
}

/** Subjects of one kind. */
export function subject(kind: string, id: Text): Alternative {
  return { label: `${kind} ${id.name}`, constraints: [{ attribute: `principal ${kind}`, anyOf: [exactly(id)] }] };
}
