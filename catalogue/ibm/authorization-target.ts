import {
  AuthorizationAttribute,
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
/** Keys of one account that have one more attribute. */
export function keysWith(...more: readonly AuthorizationAttribute[]): AuthorizationTarget {
  return AuthorizationTarget.attributes([
    AuthorizationAttribute.equalTo('accountId', ACCOUNT),
    AuthorizationAttribute.equalTo('serviceName', 'kms'),
    ...more,
  ]);
}

export const TARGETS: Record<string, Made<AuthorizationTarget>> = {
  'service.serviceName': ['target.serviceName', KINDS.service, (serviceName) => part({ serviceName })],
  'service.instanceGuid': ['target.instanceGuid', KINDS.guid, (instanceGuid) => part({ instanceGuid })],
  'service.resourceGroupId': ['target.resourceGroupId', KINDS.group, (resourceGroupId) => part({ resourceGroupId })],
  'service.resourceType': ['target.resourceType', KINDS.type, (resourceType) => part({ resourceType })],
  'attributes.attributes[]: AuthorizationAttribute.equalTo.value': [
    'target attribute resource',
    KINDS.attribute,
    (value) => keysWith(AuthorizationAttribute.equalTo('resource', value)),
  ],
  'attributes.attributes[]: AuthorizationAttribute.matches.pattern': [
    'target attribute resource',
    KINDS.pattern,
    (value) => keysWith(AuthorizationAttribute.matches('resource', value)),
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
        const nobodys = AuthorizationTarget.attributes([AuthorizationAttribute.equalTo('serviceName', 'kms')]);
        new ServiceAuthorization(stack, 'it', { source, target: nobodys, roles });
      },
      fix: 'add the attribute',
    },
    {
      cause: (stack) => {
        const attributes = [
          AuthorizationAttribute.equalTo('accountId', ACCOUNT),
          AuthorizationAttribute.matches('serviceName', 'kms'),
          AuthorizationAttribute.equalTo('volume id', '*'),
          AuthorizationAttribute.matches('volumeId', '*'),
          AuthorizationAttribute.matches('instanceId', `${'x'.repeat(1000)}*`),
          AuthorizationAttribute.equalTo('resource', '*'),
          AuthorizationAttribute.equalTo('resource', 'disks'),
        ];
        const odd = AuthorizationTarget.attributes(attributes);
        new ServiceAuthorization(stack, 'it', { source, target: odd, roles });
      },
      fix: 'correct each of them',
    },
    {
      cause: (stack) => {
        const dict = { name: 'volumeId', value: 'true', operater: 'stringExists' };
        const target = AuthorizationTarget.attributes([dict as never]);
        new ServiceAuthorization(stack, 'it', { source, target, roles });
      },
      fix: 'make each attribute with `AuthorizationAttribute`, where no misspelt key can get lost',
    },
    {
      cause: (stack) => {
        const lost = {
          serviceName: 'kms',
          instanceGuid: undefined,
          resourceGroupId: undefined,
          resourceType: undefined,
        };
        new ServiceAuthorization(stack, 'it', { source, target: AuthorizationTarget.service(lost), roles });
      },
      fix: 'find out where the value got lost, or leave the key out',
    },
    {
      cause: (stack) => new ServiceAuthorization(stack, 'it', { source, target: 'kms' as never, roles }),
      fix: 'make the target with the factory',
    },
  ],
});
