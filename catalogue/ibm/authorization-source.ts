import { AuthorizationSource, CosTarget, ServiceAuthorization } from '../../lib/ibm';
import { catalogueOf } from '../entry';

const ACCOUNT = '0123456789abcdef0123456789abcdef';
const GUID = 'f7d4676f-f298-4cb3-8390-2fe258a5d6df';
const target = CosTarget.instance(GUID);
const roles = ['Writer'];

export const AUTHORIZATION_SOURCE = catalogueOf(__filename, {
  of: 'AuthorizationSource',
  entries: [
    {
      cause: (stack) => {
        const account = AuthorizationSource.of({ serviceName: 'is', resourceType: '*', instanceGuid: 'all' });
        new ServiceAuthorization(stack, 'it', { source: account.inAccount('*'), target, roles });
      },
      fix: 'leave out what the source is not to be narrowed by',
    },
    {
      cause: (stack) => {
        const both = { serviceName: 'is', instanceGuid: GUID, resourceGroupId: ACCOUNT };
        new ServiceAuthorization(stack, 'it', { source: AuthorizationSource.of(both), target, roles });
      },
      fix: 'leave one of the two out',
    },
    {
      cause: (stack) => {
        const misspelt = { serviceName: 'is', resourcetype: 'image' };
        new ServiceAuthorization(stack, 'it', { source: AuthorizationSource.of(misspelt), target, roles });
      },
      fix: 'correct the key: what is left out widens the grant',
    },
    {
      cause: (stack) => {
        const volumes = AuthorizationSource.of({ serviceName: 'is', resourceType: 'server-protect' });
        new ServiceAuthorization(stack, 'it', { source: volumes, target, roles });
      },
      fix: 'use `AuthorizationSource.CLOUD_BLOCK_STORAGE` (docs/decisions/0004-server-protect.md)',
    },
  ],
});
