import { AuthorizationSource, ServiceAuthorization, type AuthorizationSourceProps } from '../../lib/ibm';
import { entryOf } from '../entry';
import type { Made } from '../inputs';
import { ACCOUNT, GUID, KINDS, roles, target } from './shared';

export const sourceNamed = (props: Partial<AuthorizationSourceProps>) =>
  AuthorizationSource.of({ serviceName: 'logs', ...props });
export const SOURCES: Record<string, Made<AuthorizationSource>> = {
  'of.serviceName': ['source.serviceName', KINDS.service, (serviceName) => sourceNamed({ serviceName })],
  'of.resourceType': ['source.resourceType', KINDS.type, (resourceType) => sourceNamed({ resourceType })],
  'of.instanceGuid': ['source.instanceGuid', KINDS.guid, (instanceGuid) => sourceNamed({ instanceGuid })],
  'of.resourceGroupId': ['source.resourceGroupId', KINDS.group, (resourceGroupId) => sourceNamed({ resourceGroupId })],
  'inAccount.accountId': ['source.accountId', KINDS.account, (value) => sourceNamed({}).inAccount(value)],
};

export const ENTRY = entryOf(__filename, {
  of: 'AuthorizationSource',
  refusals: [
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
    {
      cause: (stack) => {
        const lost = { serviceName: 'is', resourceType: undefined, resourceGroupId: undefined };
        new ServiceAuthorization(stack, 'it', { source: AuthorizationSource.of(lost), target, roles });
      },
      fix: 'find out where the values got lost, or leave the keys out',
    },
  ],
});
