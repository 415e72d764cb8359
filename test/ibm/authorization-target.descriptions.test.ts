import { TerraformVariable } from 'cdktf';
import {
  AuthorizationSource,
  AuthorizationTarget,
  ServiceAuthorization,
  type AuthorizationTargetProps,
} from '../../lib/ibm';
import { ACCOUNT, AUTHORIZATION, GUID, ibmStack } from '../support/ibm';
import { onlyResource, synth } from '../support/synth';

test.each<[Partial<AuthorizationTargetProps>, string]>([
  [{}, 'all instances of kms'],
  [{ instanceGuid: GUID }, 'one instance of kms'],
  [{ resourceGroupId: ACCOUNT }, 'all instances in one resource group of kms'],
  [{ resourceType: 'key' }, 'the resources of type key of all instances of kms'],
  [{ resourceType: 'key', instanceGuid: GUID }, 'the resources of type key of one instance of kms'],
])('the default description says what %j is', (props, what) => {
  expect(descriptionOf(AuthorizationTarget.service({ serviceName: 'kms', ...props }), ['Reader', 'Writer'])).toBe(
    `Allows Image Service for VPC to use ${what} as Reader, Writer`,
  );
});

test('the default description has no references in it', () => {
  const stack = ibmStack();
  const late = (name: string) => new TerraformVariable(stack, name, {}).stringValue;
  const target = AuthorizationTarget.service({ serviceName: late('service'), resourceType: late('type') });
  expect(descriptionOf(target, ['Reader', late('role')], stack)).toBe(
    'Allows Image Service for VPC to use all instances of the service',
  );
});

function descriptionOf(target: AuthorizationTarget, roles: string[], stack = ibmStack()): unknown {
  new ServiceAuthorization(stack, 'it', { source: AuthorizationSource.VPC_IMAGE, target, roles });
  return onlyResource(synth(stack), AUTHORIZATION)['description'];
}
