import { TerraformVariable, type TerraformStack } from 'cdktf';
import { CosTarget, ImageAccess, ImageServiceCosAuthorization } from '../../lib/ibm';
import { ACCOUNT, AUTHORIZATION, GUID, ibmStack, own } from '../support/ibm';
import { messageOf, onlyResource, synth, warningsOf } from '../support/synth';

const INSTANCE_CRN = `crn:v1:bluemix:public:cloud-object-storage:global:a/${ACCOUNT}:${GUID}::`;
const BUCKET_CRN = `crn:v1:bluemix:public:cloud-object-storage:global:a/${ACCOUNT}:${GUID}:bucket:disks`;
const KEY_CRN = `crn:v1:bluemix:public:kms:us-south:a/${ACCOUNT}:${GUID}:key:${GUID}`;

const A_GUID = "'instanceGuid' must be the GUID of a service instance, not its CRN, id or name";
const AN_INSTANCE_CRN =
  "'instanceCrn' must be the CRN of a Cloud Object Storage instance " +
  '(crn:v1:…:cloud-object-storage:global:a/<account>:<GUID>::)';
const A_BUCKET_CRN =
  "'bucketCrn' must be the CRN of a bucket (crn:v1:…:cloud-object-storage:global:a/<account>:<GUID>:bucket:<name>)";
const A_GROUP = "'resourceGroupId' must be the id of a resource group";
const A_BUCKET_NAME = '\'bucketName\' must be the name of a bucket (3 to 63 of a-z, 0-9, "." and "-")';
const AN_ACCOUNT = "'accountId' must be an account id (32 hexadecimal digits)";

const bucketOf = (props: object) =>
  CosTarget.bucketOf({ accountId: ACCOUNT, instanceGuid: GUID, bucketName: 'disks', ...props });

describe('CosTarget', () => {
  test('minimal definition', () => {
    const stack = ibmStack();
    authorize(stack, CosTarget.instanceCrn(INSTANCE_CRN));

    expect(onlyResource(synth(stack), AUTHORIZATION)).toEqual({
      description: 'Allows Image Service for VPC to import custom images from one instance of Cloud Object Storage',
      lifecycle: own('test/images'),
      roles: ['Reader'],
      source_resource_type: 'image',
      source_service_name: 'is',
      target_resource_instance_id: GUID,
      target_service_name: 'cloud-object-storage',
    });
  });

  test.each<[string, () => CosTarget, string]>([
    ['an empty GUID', () => CosTarget.instance(''), `${A_GUID}, got ""`],
    ['no GUID', () => CosTarget.instance(undefined as never), `${A_GUID}, got undefined`],
    ['null for a GUID', () => CosTarget.instance(null as never), `${A_GUID}, got null`],
    ['a list for a GUID', () => CosTarget.instance([GUID] as never), `${A_GUID}, got ["${GUID}"]`],
    ['a name for a GUID', () => CosTarget.instance('my-cos'), `${A_GUID}, got "my-cos"`],
    [
      'a CRN for a GUID',
      () => CosTarget.instance(INSTANCE_CRN),
      `${A_GUID}, got "${INSTANCE_CRN}": the GUID in this CRN is "${GUID}"`,
    ],
    ['a GUID with a line break', () => CosTarget.instance(`${GUID}\n`), `${A_GUID}, got "${GUID}\\n"`],
    [
      'a GUID in other digits',
      () => CosTarget.instance(GUID.replace('7', '７')),
      `${A_GUID}, got "${GUID.replace('7', '７')}"`,
    ],
    ['a template written as text', () => CosTarget.instance('${var.guid}'), `${A_GUID}, got "\${var.guid}"`],
    ['a GUID for a CRN', () => CosTarget.instanceCrn(GUID), `${AN_INSTANCE_CRN}, got "${GUID}"`],
    [
      'the CRN of a bucket for that of an instance',
      () => CosTarget.instanceCrn(BUCKET_CRN),
      `${AN_INSTANCE_CRN}, got "${BUCKET_CRN}": this is the CRN of a bucket`,
    ],
    [
      'the CRN of a key for that of an instance',
      () => CosTarget.instanceCrn(KEY_CRN),
      `${AN_INSTANCE_CRN}, got "${KEY_CRN}": this CRN belongs to service "kms", not to cloud-object-storage`,
    ],
    ['an empty resource group', () => CosTarget.resourceGroup(''), `${A_GROUP}, got ""`],
    ['all resource groups', () => CosTarget.resourceGroup('*'), `${A_GROUP}, got "*"`],
    [
      'the CRN of a resource group',
      () =>
        CosTarget.resourceGroup(`crn:v1:bluemix:public:resource-controller::a/${ACCOUNT}::resource-group:${ACCOUNT}`),
      `${A_GROUP}, got "crn:v1:bluemix:public:resource-controller::a/${ACCOUNT}::resource-group:${ACCOUNT}": ` +
        `the id in this CRN is "${ACCOUNT}"`,
    ],
    ['an empty bucket CRN', () => CosTarget.bucket(''), `${A_BUCKET_CRN}, got ""`],
    [
      'an instance for a bucket',
      () => CosTarget.bucket(INSTANCE_CRN),
      `${A_BUCKET_CRN}, got "${INSTANCE_CRN}": this is the CRN of an instance`,
    ],
    [
      'the id of a bucket',
      () => CosTarget.bucket(`${BUCKET_CRN}:meta:rl:us-south:public`),
      `${A_BUCKET_CRN}, got "${BUCKET_CRN}:meta:rl:us-south:public": this is an id, use the attribute "crn"`,
    ],
    [
      'a bucket CRN without an account',
      () => CosTarget.bucket(BUCKET_CRN.replace(`a/${ACCOUNT}`, '')),
      `${A_BUCKET_CRN}, got "${BUCKET_CRN.replace(`a/${ACCOUNT}`, '')}"`,
    ],
    [
      'a CRN of another version',
      () => CosTarget.bucket(BUCKET_CRN.replace('v1', 'v2')),
      `${A_BUCKET_CRN}, got "${BUCKET_CRN.replace('v1', 'v2')}"`,
    ],
    ['a bucket of no account', () => bucketOf({ accountId: '' }), `${AN_ACCOUNT}, got ""`],
    [
      'a bucket of an account with a prefix',
      () => bucketOf({ accountId: `a/${ACCOUNT}` }),
      `${AN_ACCOUNT}, got "a/${ACCOUNT}": write "${ACCOUNT}"`,
    ],
    [
      'a CRN for an account',
      () => bucketOf({ accountId: BUCKET_CRN }),
      `${AN_ACCOUNT}, got "${BUCKET_CRN}": this is a CRN, the account id in it is "${ACCOUNT}"`,
    ],
    ['a bucket of no instance', () => bucketOf({ instanceGuid: undefined }), `${A_GUID}, got undefined`],
    ['a bucket without a name', () => bucketOf({ bucketName: '' }), `${A_BUCKET_NAME}, got ""`],
    ['a pattern for a name', () => bucketOf({ bucketName: 'disks-*' }), `${A_BUCKET_NAME}, got "disks-*"`],
    [
      'a CRN for a name',
      () => bucketOf({ bucketName: BUCKET_CRN }),
      `${A_BUCKET_NAME}, got "${BUCKET_CRN}": the name in this CRN is "disks"`,
    ],
    [
      'all parts wrong at once',
      () => CosTarget.bucketOf({ accountId: '', instanceGuid: '', bucketName: '' }),
      `${AN_ACCOUNT}, got ""\n${A_GUID}, got ""\n${A_BUCKET_NAME}, got ""`,
    ],
    [
      'no parts at all',
      () => CosTarget.bucketOf(undefined as never),
      `${AN_ACCOUNT}, got undefined\n${A_GUID}, got undefined\n${A_BUCKET_NAME}, got undefined`,
    ],
  ])('fails with %s', (_, target, message) => {
    expect(messageOf(() => authorize(ibmStack(), target()))).toBe(`${message} (at 'test/images')`);
  });

  test.each<[string, (value: string) => CosTarget]>([
    ['instance', (value) => CosTarget.instance(value)],
    ['instanceCrn', (value) => CosTarget.instanceCrn(value)],
    ['resourceGroup', (value) => CosTarget.resourceGroup(value)],
    ['bucket', (value) => CosTarget.bucket(value)],
    ['bucketOf', (value) => CosTarget.bucketOf({ accountId: value, instanceGuid: value, bucketName: value })],
  ])('%s does not fail with a late-bound value, and leaves it to a precondition', (_, target) => {
    const stack = ibmStack();
    const variable = new TerraformVariable(stack, 'value', {});
    authorize(stack, target(variable.stringValue), 'one');
    // `value` is typed `any` and is not a string.
    authorize(stack, target(variable.value as string), 'other');

    // Both are one grant, and the guard says so.
    expect(() => synth(stack)).toThrow("'test/one/");
  });

  test('fails where text around a reference could change the expression', () => {
    const stack = ibmStack();
    const variable = new TerraformVariable(stack, 'value', {});
    for (const text of ['"', '\\', '\n', '${', '%{']) {
      expect(() => authorize(stack, CosTarget.instance(`${text}${variable.stringValue}`), `x${text.length}`)).toThrow(
        A_GUID,
      );
      stack.node.tryRemoveChild(`x${text.length}`);
    }
  });

  test('warns of what looks like a name in the place of an id, and of buckets that cannot be created today', () => {
    const stack = ibmStack();
    authorize(stack, CosTarget.resourceGroup('Default'), 'group');
    authorize(stack, bucketOf({ bucketName: 'disks--old' }), 'bucket');
    authorize(stack, CosTarget.bucket(`${BUCKET_CRN}..old`), 'crn');

    expect(warningsOf(stack)).toEqual([
      'service-access:unusual-value \'resourceGroupId\' is "Default": ids of resource groups seen so far are 32 ' +
        'hexadecimal digits, give the id and not the name',
      'service-access:unusual-value \'bucketName\' is "disks--old": buckets cannot be given this name any more, ' +
        'check that it exists',
      `service-access:unusual-value 'bucketCrn' is "${BUCKET_CRN}..old": buckets cannot be given this name any more, ` +
        'check that it exists',
    ]);
  });
});

function authorize(stack: TerraformStack, target: CosTarget, id = 'images'): void {
  new ImageServiceCosAuthorization(stack, id, { access: ImageAccess.IMPORT, target });
}
