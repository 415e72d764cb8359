import { TerraformVariable } from 'cdktf';
import { AuthorizationSource, AuthorizationTarget, CosTarget, ServiceAuthorization } from '../../lib/ibm';
import { catalogueOf } from '../entry';

const ACCOUNT = '0123456789abcdef0123456789abcdef';
const GUID = 'f7d4676f-f298-4cb3-8390-2fe258a5d6df';
const source = AuthorizationSource.VPC_FLOW_LOG;
const target = CosTarget.instance(GUID);
const roles = ['Writer'];

export const SERVICE_AUTHORIZATION = catalogueOf(__filename, {
  of: 'ServiceAuthorization',
  entries: [
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
      fix: 'one entry for each role',
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
  ],
});
