import { AuthorizationAttribute, AuthorizationSource, ServiceAuthorization } from '../../lib/ibm';
import { entryOf } from '../entry';
import { because } from '../inputs';
import { keysWith } from './authorization-target';
import { GUID, roles } from './shared';

const source = AuthorizationSource.VPC_FLOW_LOG;

export const ENTRY = entryOf(__filename, {
  of: 'AuthorizationAttribute',
  refusals: [
    {
      cause: (stack) => {
        const target = keysWith(
          AuthorizationAttribute.equalTo('serviceInstance', ''),
          AuthorizationAttribute.equalTo('resourceGroupId', '*'),
          AuthorizationAttribute.matches('resource', 5 as never),
        );
        new ServiceAuthorization(stack, 'it', { source, target, roles });
      },
      fix: 'give each attribute a value that narrows the target',
    },
    {
      cause: (stack) => {
        const target = keysWith(
          AuthorizationAttribute.equalTo('serviceInstance', GUID),
          AuthorizationAttribute.exists('resourceGroupId'),
        );
        new ServiceAuthorization(stack, 'it', { source, target, roles });
      },
      fix: 'leave the resource group out',
    },
  ],
  inputs: {
    others: because(
      'part of AuthorizationTarget.attributes, where it is listed',
      'equalTo.name',
      'equalTo.value',
      'exists.name',
      'matches.name',
      'matches.pattern',
    ),
  },
});
