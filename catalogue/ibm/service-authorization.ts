import { TerraformIterator, TerraformVariable, type TerraformStack } from 'cdktf';
import {
  AuthorizationAttribute,
  AuthorizationSource,
  AuthorizationTarget,
  CosTarget,
  ServiceAuthorization,
  type KmsTarget,
  type ServiceAuthorizationProps,
} from '../../lib/ibm';
import { AUTHORIZATIONS_PAGE } from '../../lib/ibm/facts/pages';
import { entryOf, type Shape } from '../entry';
import { below, decided, made } from '../inputs';
import type { Values } from '.';
import { ACCOUNT, COMMON_OTHERS, COMMON_PROPS, FOR_EACH, GUID, KINDS, bucket, roles, target } from './shared';
import { SOURCES, sourceNamed } from './authorization-source';
import { TARGETS, keysWith } from './authorization-target';
import { COS_TARGETS } from './cos-target';
import { KMS_TARGETS, kmsServices } from './kms-target';

const source = AuthorizationSource.VPC_FLOW_LOG;

function service(stack: TerraformStack, id: string, props: Partial<ServiceAuthorizationProps>) {
  return new ServiceAuthorization(stack, id, { source, target, roles, ...props });
}

function shape(
  from: (values: Values) => AuthorizationSource,
  to: (values: Values) => AuthorizationTarget,
): Shape<Values> {
  return (stack, id, values) => service(stack, id, { source: from(values), target: to(values), roles: ['Viewer'] });
}

/** Each case has a source of its own: the cloud accepts one authorization per source and target. */
const authorized = made<AuthorizationTarget>((to) => (stack, id) => {
  service(stack, id, { source: sourceNamed({ serviceName: id }), target: to, roles: ['Administrator'] });
});

const ATTRIBUTES: Record<string, (name: string) => AuthorizationAttribute> = {
  'equalTo.name': (name) => AuthorizationAttribute.equalTo(name, 'disks'),
  'matches.name': (name) => AuthorizationAttribute.matches(name, 'disks-*'),
  'exists.name': (name) => AuthorizationAttribute.exists(name),
};

/** Names of attributes make the address of the policy. */
const attributeNamed = (make: (name: string) => AuthorizationAttribute) =>
  decided(
    'target attribute name',
    'the name of an attribute (such as "serviceInstance" or "volumeId")',
    (stack, id, name) => service(stack, id, { target: keysWith(make(name)), roles: ['Reader'] }),
  );

export const ENTRY = entryOf<Values>(__filename, {
  of: 'ServiceAuthorization',
  refusals: [
    {
      cause: (stack) => new ServiceAuthorization(stack, 'it', { source: 'is' as never, target, roles }),
      fix: 'make the source with `AuthorizationSource`, the target with `AuthorizationTarget`, `CosTarget` or `KmsTarget`',
    },
    {
      cause: (stack) => new ServiceAuthorization(stack, 'it', { source, target, roles: [] }),
      fix: 'name the roles',
    },
    {
      cause: (stack) => new ServiceAuthorization(stack, 'it', { source, target, roles: ['Writer', 'Writer'] }),
      fix: 'name each role once',
    },
    {
      cause: (stack) => new ServiceAuthorization(stack, 'it', { source, target, roles: ['Wirter'] }),
      fix: 'choose a role of the target service',
    },
    {
      cause: (stack) => new ServiceAuthorization(stack, 'it', { source, target, roles: ['ObjectWriter'] }),
      fix: 'write the display name',
    },
    {
      cause: (stack) => new ServiceAuthorization(stack, 'it', { source, target, roles: ['Reader,Writer'] }),
      fix: 'write one entry for each role',
    },
    {
      cause: (stack) => new ServiceAuthorization(stack, 'it', { source, target, roles: ['Image Importer'] }),
      fix: 'choose a role of the vendor: IAM accepts custom roles in access policies only',
    },
    {
      cause: (stack) => new ServiceAuthorization(stack, 'it', { source, target, roles: ['Share Snapshot Operator'] }),
      fix: 'choose a role of the target service, or the target that has the role',
    },
    {
      cause: (stack) => {
        const service = AuthorizationTarget.service({ serviceName: 'atracker' });
        new ServiceAuthorization(stack, 'it', { source, target: service, roles: ['Manager'] });
      },
      fix: 'choose a role of the target service',
    },
    {
      cause: (stack) => {
        const service = AuthorizationTarget.service({ serviceName: 'my-service' });
        new ServiceAuthorization(stack, 'it', { source, target: service, roles: ['crn:v1:Reader'] });
      },
      fix: 'write the display name of a role',
    },
    {
      cause: (stack) => {
        const service = AuthorizationTarget.service({ serviceName: 'my-service' });
        new ServiceAuthorization(stack, 'it', { source, target: service, roles: ['ObjectWriter'] });
      },
      fix: 'write the display name',
    },
    {
      cause: (stack) => {
        const list = new TerraformVariable(stack, 'roles', { type: 'list(string)' }).listValue;
        new ServiceAuthorization(stack, 'it', { source, target, roles: list });
      },
      fix: 'give the variable display names of roles that the service has',
    },
    {
      cause: (stack) => {
        const list = new TerraformVariable(stack, 'roles', { type: 'list(string)' }).listValue;
        const service = AuthorizationTarget.service({ serviceName: 'our-service', instanceGuid: GUID });
        new ServiceAuthorization(stack, 'it', { source, target: service, roles: list });
      },
      fix: 'give the variable display names of roles',
    },
    {
      cause: (stack) => {
        const service = AuthorizationTarget.service({ serviceName: 'cloud-object-storag', instanceGuid: GUID });
        new ServiceAuthorization(stack, 'it', { source, target: service, roles });
      },
      code: 'unknown-service',
      fix: 'correct the name, or check the roles yourself in the vendor’s list',
    },
    {
      cause: (stack) => {
        const misspelt = AuthorizationSource.of({ serviceName: 'cloud-object-storag' });
        new ServiceAuthorization(stack, 'it', { source: misspelt, target, roles });
      },
      code: 'unknown-source',
      fix: 'correct the name, or leave it if the service has this name',
    },
    {
      cause: (stack) => new ServiceAuthorization(stack, 'it', { source, target: CosTarget.allInstances(), roles }),
      code: 'all-instances',
      fix: 'name an instance or a part of one, or leave it if everything is meant',
    },
    {
      cause: (stack) => {
        const volumes = AuthorizationSource.of({ serviceName: 'server-protect', resourceGroupId: ACCOUNT });
        new ServiceAuthorization(stack, 'it', { source: volumes, target, roles });
      },
      code: 'source-resource-group',
      fix: 'use `AuthorizationSource.CLOUD_BLOCK_STORAGE`, which has no resource group',
    },
    {
      cause: (stack) => {
        const group = CosTarget.resourceGroup('my-group');
        new ServiceAuthorization(stack, 'it', { source, target: group, roles });
      },
      code: 'unusual-value',
      fix: 'give the id (`ibm_resource_group.id`), or leave it if this is the id',
    },
    {
      cause: (stack) => {
        const instances = new TerraformVariable(stack, 'instances', { type: 'set(string)' });
        const forEach = TerraformIterator.fromList(instances.listValue);
        new ServiceAuthorization(stack, 'it', { source, target, roles, forEach });
      },
      fix: 'use the entry: `CosTarget.instance(forEach.value)`',
    },
  ],
  permissions: [
    {
      who: 'the given source',
      may: 'the given roles, of those that the target service has',
      on: 'the given target',
      source: AUTHORIZATIONS_PAGE,
    },
  ],
  shapes: {
    'all instances, from resources of a type': shape(
      () => AuthorizationSource.VPC_FLOW_LOG,
      () => CosTarget.allInstances(),
    ),
    'resources of a type in an instance, from an instance of another account': shape(
      ({ guid, other }) => AuthorizationSource.of({ serviceName: 'logs', instanceGuid: guid }).inAccount(other),
      ({ guid }) => AuthorizationTarget.service({ serviceName: 'kms', instanceGuid: guid, resourceType: 'key' }),
    ),
    'resource group, from resources of a type in a resource group': shape(
      ({ group }) => AuthorizationSource.of({ serviceName: 'is', resourceType: 'vpc', resourceGroupId: group }),
      ({ group }) => AuthorizationTarget.service({ serviceName: 'kms', resourceGroupId: group }),
    ),
    attributes: shape(
      () => AuthorizationSource.CLOUD_BLOCK_STORAGE,
      ({ account, name }) =>
        AuthorizationTarget.attributes([
          AuthorizationAttribute.equalTo('serviceName', 'kms'),
          AuthorizationAttribute.equalTo('accountId', account),
          AuthorizationAttribute.matches('resource', `${name}*`),
          AuthorizationAttribute.exists('keyRing'),
        ]),
    ),
  },
  inputs: {
    narrowing: {
      ...below(
        'source: AuthorizationSource.',
        SOURCES,
        made<AuthorizationSource>((from) => (stack, id) => service(stack, id, { source: from })),
      ),
      ...below('target: AuthorizationTarget.', TARGETS, authorized),
      ...below('target: CosTarget.', COS_TARGETS, authorized),
      ...below('target: KmsTarget.', KMS_TARGETS, authorized),
      'roles[]': {
        prop: 'roles[0]',
        kind: KINDS.cosRole,
        build: (stack, id, value) => service(stack, id, { source: sourceNamed({ serviceName: id }), roles: [value] }),
      },
    },
    atSynthesis: {
      ...kmsServices((to: KmsTarget) => (stack, id) => service(stack, id, { target: to, roles: ['Reader'] })),
      ...below(
        'target: AuthorizationTarget.attributes.attributes[]: AuthorizationAttribute.',
        ATTRIBUTES,
        attributeNamed,
      ),
    },
    others: { ...COMMON_OTHERS, ...FOR_EACH },
  },
  lists: {
    roles: {
      values: ['Reader', 'Writer', 'Manager'],
      make: (stack, all) => service(stack, 'it', { target: bucket, roles: all }),
      exact: false,
    },
    'target: AuthorizationTarget.attributes.attributes': {
      values: [
        AuthorizationAttribute.equalTo('accountId', ACCOUNT),
        AuthorizationAttribute.equalTo('serviceName', 'kms'),
        AuthorizationAttribute.equalTo('keyRing', 'disks'),
      ],
      make: (stack, all) => service(stack, 'it', { target: AuthorizationTarget.attributes(all), roles: ['Reader'] }),
      exact: false,
    },
  },
  props: {
    create: ServiceAuthorization,
    minimal: { source, target, roles },
    known: `'source', 'target', 'roles', 'forEach', ${COMMON_PROPS}`,
    misspelt: ['role', 'roles'],
  },
});
