import { TerraformVariable } from 'cdktf';
import {
  AttributeOperator,
  AuthorizationSource,
  AuthorizationTarget,
  CosTarget,
  ServiceAuthorization,
} from '../../lib/ibm';
import { catalogueOf } from './entry';

const ACCOUNT = '0123456789abcdef0123456789abcdef';
const GUID = 'f7d4676f-f298-4cb3-8390-2fe258a5d6df';
const source = AuthorizationSource.VPC_FLOW_LOG;
const target = CosTarget.instance(GUID);
const roles = ['Writer'];

/** The authorization of any service, and what its source and target can be. */
export const IBM_SERVICE_ERRORS = catalogueOf(__filename, [
  {
    of: 'ServiceAuthorization',
    entries: [
      {
        cause: (stack) => new ServiceAuthorization(stack, 'it', { source: 'is' as never, target, roles }),
        mend: 'make the source with `AuthorizationSource`, the target with `AuthorizationTarget`, `CosTarget` or `KmsTarget`',
      },
      {
        cause: (stack) => new ServiceAuthorization(stack, 'it', { source, target, roles: [] }),
        mend: 'name the roles',
      },
      {
        cause: (stack) => new ServiceAuthorization(stack, 'it', { source, target, roles: ['Writer', 'Writer'] }),
        mend: 'name each role once',
      },
      {
        cause: (stack) => new ServiceAuthorization(stack, 'it', { source, target, roles: ['Wirter'] }),
        mend: 'choose a role of the target service',
      },
      {
        cause: (stack) => new ServiceAuthorization(stack, 'it', { source, target, roles: ['ObjectWriter'] }),
        mend: 'write the display name',
      },
      {
        cause: (stack) => new ServiceAuthorization(stack, 'it', { source, target, roles: ['Reader,Writer'] }),
        mend: 'one entry for each role',
      },
      {
        cause: (stack) => new ServiceAuthorization(stack, 'it', { source, target, roles: ['Image Importer'] }),
        mend: 'choose a role of the vendor: IAM accepts custom roles in access policies only',
      },
      {
        cause: (stack) => new ServiceAuthorization(stack, 'it', { source, target, roles: ['Share Snapshot Operator'] }),
        mend: 'choose a role of the target service, or the target that has the role',
      },
      {
        cause: (stack) => {
          const service = AuthorizationTarget.service({ serviceName: 'atracker' });
          new ServiceAuthorization(stack, 'it', { source, target: service, roles: ['Manager'] });
        },
        mend: 'choose a role of the target service',
      },
      {
        cause: (stack) => {
          const service = AuthorizationTarget.service({ serviceName: 'my-service' });
          new ServiceAuthorization(stack, 'it', { source, target: service, roles: ['crn:v1:Reader'] });
        },
        mend: 'write the display name of a role',
      },
      {
        cause: (stack) => {
          const service = AuthorizationTarget.service({ serviceName: 'my-service' });
          new ServiceAuthorization(stack, 'it', { source, target: service, roles: ['ObjectWriter'] });
        },
        mend: 'write the display name',
      },
      {
        cause: (stack) => {
          const list = new TerraformVariable(stack, 'roles', { type: 'list(string)' }).listValue;
          new ServiceAuthorization(stack, 'it', { source, target, roles: list });
        },
        mend: 'give the variable display names of roles that the service has',
      },
      {
        cause: (stack) => {
          const list = new TerraformVariable(stack, 'roles', { type: 'list(string)' }).listValue;
          const service = AuthorizationTarget.service({ serviceName: 'our-service', instanceGuid: GUID });
          new ServiceAuthorization(stack, 'it', { source, target: service, roles: list });
        },
        mend: 'give the variable display names of roles',
      },
      {
        cause: (stack) => {
          const service = AuthorizationTarget.service({ serviceName: 'cloud-object-storag', instanceGuid: GUID });
          new ServiceAuthorization(stack, 'it', { source, target: service, roles });
        },
        code: 'unknown-service',
        mend: 'correct the name, or check the roles yourself in the vendor’s list',
      },
      {
        cause: (stack) => new ServiceAuthorization(stack, 'it', { source, target: CosTarget.allInstances(), roles }),
        code: 'all-instances',
        mend: 'name an instance or a part of one, or leave it if everything is meant',
      },
      {
        cause: (stack) => {
          const volumes = AuthorizationSource.of({ serviceName: 'server-protect', resourceGroupId: ACCOUNT });
          new ServiceAuthorization(stack, 'it', { source: volumes, target, roles });
        },
        code: 'source-resource-group',
        mend: 'use `AuthorizationSource.CLOUD_BLOCK_STORAGE`, which has no resource group',
      },
      {
        cause: (stack) => {
          const group = CosTarget.resourceGroup('my-group');
          new ServiceAuthorization(stack, 'it', { source, target: group, roles });
        },
        code: 'unusual-value',
        mend: 'give the id (`ibm_resource_group.id`), or leave it if this is the id',
      },
    ],
  },
  {
    of: 'AuthorizationSource',
    entries: [
      {
        cause: (stack) => {
          const account = AuthorizationSource.of({ serviceName: 'is', resourceType: '*', instanceGuid: 'all' });
          new ServiceAuthorization(stack, 'it', { source: account.inAccount('*'), target, roles });
        },
        mend: 'leave out what the source is not to be narrowed by',
      },
      {
        cause: (stack) => {
          const both = { serviceName: 'is', instanceGuid: GUID, resourceGroupId: ACCOUNT };
          new ServiceAuthorization(stack, 'it', { source: AuthorizationSource.of(both), target, roles });
        },
        mend: 'leave one of the two out',
      },
      {
        cause: (stack) => {
          const misspelt = { serviceName: 'is', resourcetype: 'image' };
          new ServiceAuthorization(stack, 'it', { source: AuthorizationSource.of(misspelt), target, roles });
        },
        mend: 'correct the key: what is left out widens the grant',
      },
      {
        cause: (stack) => {
          const volumes = AuthorizationSource.of({ serviceName: 'is', resourceType: 'server-protect' });
          new ServiceAuthorization(stack, 'it', { source: volumes, target, roles });
        },
        mend: 'use `AuthorizationSource.CLOUD_BLOCK_STORAGE` (docs/decisions/0004-server-protect.md)',
      },
    ],
  },
  {
    of: 'AuthorizationTarget',
    entries: [
      {
        cause: (stack) => {
          const one = { serviceName: `crn:v1:bluemix:public:kms:us-south:a/${ACCOUNT}:${GUID}::`, resourceType: '' };
          new ServiceAuthorization(stack, 'it', { source, target: AuthorizationTarget.service(one), roles });
        },
        mend: 'give the name alone, and leave out what is not to narrow the target',
      },
      {
        cause: (stack) => {
          const none = AuthorizationTarget.attributes([]);
          new ServiceAuthorization(stack, 'it', { source, target: none, roles });
        },
        mend: 'write the attributes out in the code; their values may be known later',
      },
      {
        cause: (stack) => {
          const nobodys = AuthorizationTarget.attributes([{ name: 'serviceName', value: 'kms' }]);
          new ServiceAuthorization(stack, 'it', { source, target: nobodys, roles });
        },
        mend: 'add the attribute',
      },
      {
        cause: (stack) => {
          const attributes = [
            { name: 'accountId', value: ACCOUNT },
            { name: 'serviceName', value: 'kms', operator: AttributeOperator.STRING_MATCH },
            { name: 'volume id', value: '*' },
            { name: 'volumeId', value: '*', operator: AttributeOperator.STRING_MATCH },
            { name: 'instanceId', value: `${'x'.repeat(1000)}*`, operator: AttributeOperator.STRING_MATCH },
            { name: 'resource', value: '*' },
            { name: 'volumeId', value: 'yes', operator: AttributeOperator.STRING_EXISTS },
            { name: 'shareId', value: '1', operator: 'equals' as AttributeOperator },
          ];
          const odd = AuthorizationTarget.attributes(attributes);
          new ServiceAuthorization(stack, 'it', { source, target: odd, roles });
        },
        mend: 'correct each of them',
      },
    ],
  },
]);
