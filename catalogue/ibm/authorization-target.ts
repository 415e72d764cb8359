import {
  AttributeOperator,
  AuthorizationSource,
  AuthorizationTarget,
  ServiceAuthorization,
  type AuthorizationTargetProps,
} from '../../lib/ibm';
import { entryOf } from '../entry';
import type { Made } from '../inputs';
import { ACCOUNT, GUID, KINDS, roles } from './shared';

const source = AuthorizationSource.VPC_FLOW_LOG;

const part = (props: Partial<AuthorizationTargetProps>) =>
  AuthorizationTarget.service({ serviceName: 'kms', ...props });
export const TARGETS: Record<string, Made<AuthorizationTarget>> = {
  'service.serviceName': ['target.serviceName', KINDS.service, (serviceName) => part({ serviceName })],
  'service.instanceGuid': ['target.instanceGuid', KINDS.guid, (instanceGuid) => part({ instanceGuid })],
  'service.resourceGroupId': ['target.resourceGroupId', KINDS.group, (resourceGroupId) => part({ resourceGroupId })],
  'service.resourceType': ['target.resourceType', KINDS.type, (resourceType) => part({ resourceType })],
  'attributes.attributes[].value': [
    'target attribute resource',
    KINDS.attribute,
    (value) =>
      AuthorizationTarget.attributes([
        { name: 'accountId', value: ACCOUNT },
        { name: 'serviceName', value: 'kms' },
        { name: 'resource', value },
      ]),
  ],
};

export const ENTRY = entryOf(__filename, {
  of: 'AuthorizationTarget',
  refusals: [
    {
      cause: (stack) => {
        const one = { serviceName: `crn:v1:bluemix:public:kms:us-south:a/${ACCOUNT}:${GUID}::`, resourceType: '' };
        new ServiceAuthorization(stack, 'it', { source, target: AuthorizationTarget.service(one), roles });
      },
      fix: 'give the name alone, and leave out what is not to narrow the target',
    },
    {
      cause: (stack) => {
        const none = AuthorizationTarget.attributes([]);
        new ServiceAuthorization(stack, 'it', { source, target: none, roles });
      },
      fix: 'write the attributes out in the code; their values may be known later',
    },
    {
      cause: (stack) => {
        const nobodys = AuthorizationTarget.attributes([{ name: 'serviceName', value: 'kms' }]);
        new ServiceAuthorization(stack, 'it', { source, target: nobodys, roles });
      },
      fix: 'add the attribute',
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
      fix: 'correct each of them',
    },
  ],
});
