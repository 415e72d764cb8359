import { TerraformVariable, type TerraformStack } from 'cdktf';
import {
  AccessSubject,
  BackupKind,
  BackupServiceAuthorizations,
  BlockKmsAuthorization,
  CosAccessPolicy,
  CosRole,
  CosTarget,
  ImageAccess,
  ImageServiceCosAuthorization,
  KmsTarget,
  bindings,
} from '../../lib/ibm';
import { ibmStack } from '../support/ibm';
import { messageOf } from '../support/synth';

/** Constructs and variables where their attributes belong: which attribute it is. */
const access = ImageAccess.IMPORT;
const BUCKET_CRN = 'the CRN of a bucket (crn:v1:…:cloud-object-storage:global:a/<account>:<GUID>:bucket:<name>)';

const text = (stack: TerraformStack) => new TerraformVariable(stack, 'text', {}) as never;
const bucket = (stack: TerraformStack) =>
  new bindings.CosBucket(stack, 'bucket', { bucketName: 'disks', resourceInstanceId: 'x' }) as never;
const storage = (stack: TerraformStack) =>
  new bindings.ResourceInstance(stack, 'storage', {
    name: 'storage',
    service: 'cloud-object-storage',
    plan: 'standard',
    location: 'global',
  }) as never;
const key = (stack: TerraformStack) =>
  new bindings.KmsKey(stack, 'key', { instanceId: 'x', keyName: 'disks' }) as never;
const group = (stack: TerraformStack) => new bindings.IamAccessGroup(stack, 'group', { name: 'readers' }) as never;

test.each<[string, (stack: TerraformStack) => unknown, string]>([
  [
    'a bucket as a target',
    (stack) => new ImageServiceCosAuthorization(stack, 'it', { access, target: bucket(stack) }),
    "'target' must be made by a factory of CosTarget, got the construct 'test/bucket': write CosTarget.bucket(…)",
  ],
  [
    'a bucket as its CRN',
    (stack) => new ImageServiceCosAuthorization(stack, 'it', { access, target: CosTarget.bucket(bucket(stack)) }),
    `'bucketCrn' must be ${BUCKET_CRN}, got the construct 'test/bucket': pass its .crn`,
  ],
  [
    'a variable as a CRN',
    (stack) => new ImageServiceCosAuthorization(stack, 'it', { access, target: CosTarget.bucket(text(stack)) }),
    `'bucketCrn' must be ${BUCKET_CRN}, got the construct 'test/text': pass its .stringValue`,
  ],
  [
    'an instance as its GUID',
    (stack) => new ImageServiceCosAuthorization(stack, 'it', { access, target: CosTarget.instance(storage(stack)) }),
    "'instanceGuid' must be the GUID of a service instance, not its CRN, id or name, got the construct 'test/storage': " +
      'pass its .guid',
  ],
  [
    'a key as a target',
    (stack) => new BlockKmsAuthorization(stack, 'it', { target: key(stack) }),
    "'target' must be made by a factory of KmsTarget, got the construct 'test/key': write KmsTarget.key(…)",
  ],
  [
    'a key as its CRN',
    (stack) => new BlockKmsAuthorization(stack, 'it', { target: KmsTarget.key(key(stack)) }),
    "'keyCrn' must be the CRN of a root key (crn:v1:…:kms:<region>:a/<account>:<GUID>:key:<key id>), " +
      "got the construct 'test/key': pass its .crn",
  ],
  [
    'a variable as an account',
    (stack) => new BackupServiceAuthorizations(stack, 'it', { accountId: text(stack), backups: [BackupKind.VOLUMES] }),
    "'accountId' must be an account id (32 hexadecimal digits), got the construct 'test/text': pass its .stringValue",
  ],
  [
    'a group as a subject',
    (stack) =>
      new CosAccessPolicy(stack, 'it', {
        subject: group(stack),
        roles: [CosRole.READER],
        target: CosTarget.allInstances(),
      }),
    "'subject' must be made by a factory of AccessSubject, got the construct 'test/group': " +
      'write AccessSubject.accessGroup(…)',
  ],
  [
    'a group as its id',
    (stack) =>
      new CosAccessPolicy(stack, 'it', {
        subject: AccessSubject.accessGroup(group(stack)),
        roles: [CosRole.READER],
        target: CosTarget.allInstances(),
      }),
    "'accessGroupId' must be the id of an access group (AccessGroupId-<GUID>), got the construct 'test/group': " +
      'pass its .id',
  ],
  [
    'a role by its name',
    (stack) =>
      new CosAccessPolicy(stack, 'it', {
        subject: AccessSubject.user('ada@example.com'),
        roles: ['Reader' as never],
        target: CosTarget.allInstances(),
      }),
    '\'roles[0]\' must be made by a factory of CosRole, got "Reader": write CosRole.READER',
  ],
])('%s: says what to write', (_, make, message) => {
  expect(messageOf(() => make(ibmStack()))).toBe(`${message} (at 'test/it')`);
});
