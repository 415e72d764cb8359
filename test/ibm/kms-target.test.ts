import { TerraformVariable, type TerraformStack } from 'cdktf';
import { BlockKmsAuthorization, KmsService, KmsTarget } from '../../lib/ibm';
import { ACCOUNT, AUTHORIZATION, GUID, ibmStack, own } from '../support/ibm';
import { messageOf, onlyResource, synth, warningsOf } from '../support/synth';

const INSTANCE_CRN = `crn:v1:bluemix:public:kms:us-south:a/${ACCOUNT}:${GUID}::`;
const HPCS_CRN = `crn:v1:bluemix:public:hs-crypto:us-south:a/${ACCOUNT}:${GUID}::`;
const KEY_CRN = `crn:v1:bluemix:public:kms:us-south:a/${ACCOUNT}:${GUID}:key:${GUID}`;
const BUCKET_CRN = `crn:v1:bluemix:public:cloud-object-storage:global:a/${ACCOUNT}:${GUID}:bucket:disks`;

const A_GUID = "'instanceGuid' must be the GUID of a service instance, not its CRN, id or name";
const AN_INSTANCE_CRN =
  "'instanceCrn' must be the CRN of a Key Protect or Hyper Protect Crypto Services instance " +
  '(crn:v1:…:kms:<region>:a/<account>:<GUID>::)';
const A_KEY_CRN = "'keyCrn' must be the CRN of a root key (crn:v1:…:kms:<region>:a/<account>:<GUID>:key:<key id>)";
const A_RING = '\'keyRingId\' must be the id of a key ring (2 to 100 of a-z, A-Z, 0-9 and "-")';

describe('KmsTarget', () => {
  test('minimal definition', () => {
    const stack = ibmStack();
    authorize(stack, KmsTarget.instanceCrn(HPCS_CRN));

    expect(onlyResource(synth(stack), AUTHORIZATION)).toEqual({
      description:
        'Allows Cloud Block Storage to encrypt volumes with the keys of one instance of Hyper Protect Crypto Services',
      lifecycle: own('test/keys'),
      roles: ['Reader'],
      source_service_name: 'server-protect',
      target_resource_instance_id: GUID,
      target_service_name: 'hs-crypto',
    });
    expect(warningsOf(stack)).toEqual([expect.stringMatching(/^service-access:deprecated-service /)]);
  });

  test.each<[string, () => KmsTarget, string]>([
    ['an empty GUID', () => KmsTarget.instance(KmsService.KEY_PROTECT, ''), `${A_GUID}, got ""`],
    [
      'a CRN for a GUID',
      () => KmsTarget.instance(KmsService.KEY_PROTECT, INSTANCE_CRN),
      `${A_GUID}, got "${INSTANCE_CRN}": the GUID in this CRN is "${GUID}"`,
    ],
    ['no service', () => KmsTarget.allInstances('' as never), "'service' must be 'kms' or 'hs-crypto', got \"\""],
    [
      'a key of no service',
      () => KmsTarget.resourceGroup(undefined as never, ACCOUNT),
      "'service' must be 'kms' or 'hs-crypto', got undefined",
    ],
    [
      'a key for an instance',
      () => KmsTarget.instanceCrn(KEY_CRN),
      `${AN_INSTANCE_CRN}, got "${KEY_CRN}": this is the CRN of a key`,
    ],
    [
      'all resource groups',
      () => KmsTarget.resourceGroup(KmsService.KEY_PROTECT, '*'),
      '\'resourceGroupId\' must be the id of a resource group, got "*"',
    ],
    ['an empty key', () => KmsTarget.key(''), `${A_KEY_CRN}, got ""`],
    ['no key', () => KmsTarget.key(undefined as never), `${A_KEY_CRN}, got undefined`],
    [
      'an instance for a key',
      () => KmsTarget.key(INSTANCE_CRN),
      `${A_KEY_CRN}, got "${INSTANCE_CRN}": this is the CRN of an instance`,
    ],
    [
      'a bucket for a key',
      () => KmsTarget.key(BUCKET_CRN),
      `${A_KEY_CRN}, got "${BUCKET_CRN}": this CRN belongs to service "cloud-object-storage", not to kms or hs-crypto`,
    ],
    [
      'a key without an id',
      () => KmsTarget.key(`${KEY_CRN.slice(0, -36)}`),
      `${A_KEY_CRN}, got "${KEY_CRN.slice(0, -36)}"`,
    ],
    [
      'a key ring of no instance',
      () => KmsTarget.keyRing({ instanceCrn: '', keyRingId: 'volumes' }),
      `${AN_INSTANCE_CRN}, got ""`,
    ],
    ['an empty key ring', () => KmsTarget.keyRing({ instanceCrn: INSTANCE_CRN, keyRingId: '' }), `${A_RING}, got ""`],
    ['all key rings', () => KmsTarget.keyRing({ instanceCrn: INSTANCE_CRN, keyRingId: '*' }), `${A_RING}, got "*"`],
    [
      'no key ring at all',
      () => KmsTarget.keyRing(undefined as never),
      `${AN_INSTANCE_CRN}, got undefined\n${A_RING}, got undefined`,
    ],
  ])('fails with %s', (_, target, message) => {
    expect(messageOf(() => authorize(ibmStack(), target()))).toBe(`${message} (at 'test/keys')`);
  });

  test.each<[string, (value: string) => KmsTarget]>([
    ['instance', (value) => KmsTarget.instance(KmsService.KEY_PROTECT, value)],
    ['instanceCrn', (value) => KmsTarget.instanceCrn(value)],
    ['resourceGroup', (value) => KmsTarget.resourceGroup(KmsService.KEY_PROTECT, value)],
    ['key', (value) => KmsTarget.key(value)],
    ['keyRing', (value) => KmsTarget.keyRing({ instanceCrn: value, keyRingId: value })],
  ])('%s does not fail with a late-bound value, and leaves it to a precondition', (_, target) => {
    const stack = ibmStack();
    authorize(stack, target(new TerraformVariable(stack, 'value', {}).stringValue));
    expect(onlyResource(synth(stack), AUTHORIZATION)).toHaveProperty('lifecycle.precondition');
  });

  test('a service that is known only later has no name in the description', () => {
    const stack = ibmStack();
    authorize(stack, KmsTarget.key(new TerraformVariable(stack, 'key', {}).stringValue));
    expect(onlyResource(synth(stack), AUTHORIZATION).description).toBe(
      'Allows Cloud Block Storage to encrypt volumes with one root key of the key management service',
    );
  });

  test('watches what the authorization names: a corrected region in a CRN replaces nothing', () => {
    const stack = ibmStack();
    const variable = new TerraformVariable(stack, 'value', {});
    // `value` is typed `any` and is not a string.
    authorize(stack, KmsTarget.key(variable.value));
    expect(onlyResource(synth(stack), 'terraform_data')).toEqual({
      input: {
        key:
          '${element(split(":", var.value), 4)}:${trimprefix(element(split(":", var.value), 6), "a/")}:' +
          '${element(split(":", var.value), 7)}:${element(split(":", var.value), 9)}',
      },
    });
  });
});

function authorize(stack: TerraformStack, target: KmsTarget): void {
  new BlockKmsAuthorization(stack, 'keys', { target });
}
