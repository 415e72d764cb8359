import { TerraformStack, Testing } from 'cdktf';
import { Grants } from 'cdktf-service-access/grants';
import {
  BlockKmsAuthorization,
  CosTarget,
  ImageAccess,
  ImageServiceCosAuthorization,
  KmsTarget,
} from 'cdktf-service-access/ibm';
import { IsVolume } from 'cdktf-service-access/ibm/bindings';
import { KEY_CRN, VolumeStack } from './stack';

test('the stack is what it was', () => {
  expect(JSON.parse(Testing.synth(new VolumeStack(Testing.app(), 'volume'), true))).toMatchSnapshot();
});

test('the stack grants what it granted', () => {
  expect(Grants.of(new VolumeStack(Testing.app(), 'volume')).toText()).toMatchSnapshot();
});

describe('the text of the grants', () => {
  const BUCKET =
    'crn:v1:bluemix:public:cloud-object-storage:global:a/0123456789abcdef0123456789abcdef:' +
    '2ef44d4c-2d2c-4d0f-9a0e-5f1d2b3c4d5e:bucket:disks';
  const key = (stack: TerraformStack, id: string) =>
    new BlockKmsAuthorization(stack, id, { target: KmsTarget.key(KEY_CRN) });
  const images = (stack: TerraformStack, id: string, access = ImageAccess.IMPORT) =>
    new ImageServiceCosAuthorization(stack, id, { access, target: CosTarget.bucket(BUCKET) });
  const textOf = (build: (stack: TerraformStack) => void) => {
    const stack = new TerraformStack(Testing.app(), 'team');
    build(stack);
    return Grants.of(stack).toText();
  };
  const text = textOf((stack) => {
    key(stack, 'key');
    images(stack, 'images');
  });

  test('says who may do what', () => {
    expect(text).toBe(`team
====

service is/image
  may     Reader
    on    cloud-object-storage: instance 2ef44d4c-2d2c-4d0f-9a0e-5f1d2b3c4d5e
          bucket disks
  see     https://cloud.ibm.com/docs/vpc?topic=vpc-object-storage-prereq

service server-protect
  may     Reader
    on    kms: instance 2ef44d4c-2d2c-4d0f-9a0e-5f1d2b3c4d5e
          key 8f7e6d5c-4b3a-4291-8f7e-6d5c4b3a2918
  see     https://cloud.ibm.com/docs/vpc?topic=vpc-block-s2s-auth
`);
  });

  test('stays the same with other ids, another order and other resources', () => {
    const other = textOf((stack) => {
      new IsVolume(stack, 'unrelated', { name: 'more', profile: 'general-purpose', zone: 'us-south-1' });
      images(stack, 'buckets');
      key(stack, 'encryption');
    });
    expect(other).toBe(text);
  });

  test('changes with access', () => {
    const wider = textOf((stack) => {
      key(stack, 'key');
      images(stack, 'images', ImageAccess.IMPORT_AND_EXPORT);
    });
    expect(wider).not.toBe(text);
    expect(wider).toContain('Writer');
    expect(textOf((stack) => void key(stack, 'key'))).not.toContain('service is/image');
  });
});
