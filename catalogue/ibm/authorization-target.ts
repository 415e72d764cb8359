import { AttributeOperator, AuthorizationSource, AuthorizationTarget, ServiceAuthorization } from '../../lib/ibm';
import { catalogueOf } from '../entry';

const ACCOUNT = '0123456789abcdef0123456789abcdef';
const GUID = 'f7d4676f-f298-4cb3-8390-2fe258a5d6df';
const source = AuthorizationSource.VPC_FLOW_LOG;
const roles = ['Writer'];

export const AUTHORIZATION_TARGET = catalogueOf(__filename, {
  of: 'AuthorizationTarget',
  entries: [
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
