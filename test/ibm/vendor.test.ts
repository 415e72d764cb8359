import {
  BlockKmsAuthorization,
  CosTarget,
  ImageAccess,
  ImageServiceCosAuthorization,
  KmsService,
  KmsTarget,
} from '../../lib/ibm';
import { ACCOUNT, AUTHORIZATION, ibmStack } from '../support/ibm';
import { wirePolicyOf, type WirePolicy } from '../support/ibm-wire';
import { onlyResource, synth } from '../support/synth';

/** The first version of the API, in which the vendor's pages are written. */
interface PolicyV1 {
  readonly type: string;
  readonly subjects: { attributes: { name: string; value: string }[] }[];
  readonly roles: { role_id: string }[];
  readonly resources: { attributes: { name: string; value: string }[] }[];
}

describe('what the API receives', () => {
  test('image to Object Storage is the example of the vendor', () => {
    const stack = ibmStack();
    new ImageServiceCosAuthorization(stack, 'images', {
      access: ImageAccess.IMPORT_AND_EXPORT,
      target: CosTarget.allInstances(),
    });

    // https://cloud.ibm.com/docs/vpc?topic=vpc-object-storage-prereq, "Granting access with the API".
    const example: PolicyV1 = {
      type: 'authorization',
      subjects: [
        {
          attributes: [
            { name: 'accountId', value: ACCOUNT },
            { name: 'serviceName', value: 'is' },
            { name: 'resourceType', value: 'image' },
          ],
        },
      ],
      roles: [
        { role_id: 'crn:v1:bluemix:public:iam::::serviceRole:Reader' },
        { role_id: 'crn:v1:bluemix:public:iam::::serviceRole:Writer' },
      ],
      resources: [
        {
          attributes: [
            { name: 'accountId', value: ACCOUNT },
            { name: 'serviceName', value: 'cloud-object-storage' },
          ],
        },
      ],
    };
    expect(sorted(wirePolicyOf(onlyResource(synth(stack), AUTHORIZATION), ACCOUNT))).toEqual(sorted(v2(example)));
  });

  test('block storage to Key Protect is the example of the vendor, corrected', () => {
    const stack = ibmStack();
    new BlockKmsAuthorization(stack, 'keys', { target: KmsTarget.allInstances(KmsService.KEY_PROTECT) });

    // https://cloud.ibm.com/docs/vpc?topic=vpc-block-s2s-auth, "customer-managed encryption with the API". The page has
    // `"type": "access"`, which is what people get, `role:Reader`, which does not exist (Reader is a service role), and
    // no accounts; its Terraform had the source `is` with the type `server-protect` (docs/decisions/0004).
    const example: PolicyV1 = {
      type: 'authorization',
      subjects: [
        {
          attributes: [
            { name: 'serviceName', value: 'server-protect' },
            { name: 'accountId', value: ACCOUNT },
          ],
        },
      ],
      roles: [{ role_id: 'crn:v1:bluemix:public:iam::::serviceRole:Reader' }],
      resources: [
        {
          attributes: [
            { name: 'serviceName', value: 'kms' },
            { name: 'accountId', value: ACCOUNT },
          ],
        },
      ],
    };
    expect(sorted(wirePolicyOf(onlyResource(synth(stack), AUTHORIZATION), ACCOUNT))).toEqual(sorted(v2(example)));
  });

  test('a bucket of another account is named whole', () => {
    const stack = ibmStack();
    new ImageServiceCosAuthorization(stack, 'images', {
      access: ImageAccess.IMPORT,
      target: CosTarget.bucketOf({
        accountId: ACCOUNT,
        instanceGuid: 'f7d4676f-f298-4cb3-8390-2fe258a5d6df',
        bucketName: 'disks',
      }),
      sourceAccountId: 'fedcba9876543210fedcba9876543210',
    });

    expect(wirePolicyOf(onlyResource(synth(stack), AUTHORIZATION), ACCOUNT)).toEqual({
      type: 'authorization',
      control: { grant: { roles: [{ role_id: 'crn:v1:bluemix:public:iam::::serviceRole:Reader' }] } },
      subject: {
        attributes: [
          { key: 'serviceName', operator: 'stringEquals', value: 'is' },
          { key: 'accountId', operator: 'stringEquals', value: 'fedcba9876543210fedcba9876543210' },
          { key: 'resourceType', operator: 'stringEquals', value: 'image' },
        ],
      },
      resource: {
        attributes: [
          { key: 'accountId', operator: 'stringEquals', value: ACCOUNT },
          { key: 'serviceName', operator: 'stringEquals', value: 'cloud-object-storage' },
          { key: 'serviceInstance', operator: 'stringEquals', value: 'f7d4676f-f298-4cb3-8390-2fe258a5d6df' },
          { key: 'resourceType', operator: 'stringEquals', value: 'bucket' },
          { key: 'resource', operator: 'stringEquals', value: 'disks' },
        ],
      },
    });
  });
});

function v2({ type, subjects, roles, resources }: PolicyV1): WirePolicy {
  const attributes = (list: { name: string; value: string }[]) =>
    list.map(({ name, value }) => ({ key: name, operator: 'stringEquals', value }));
  return {
    type: type as 'authorization',
    control: { grant: { roles } },
    subject: { attributes: attributes(subjects[0]!.attributes) },
    resource: { attributes: attributes(resources[0]!.attributes) },
  };
}

/** The order of attributes means nothing. */
function sorted(policy: WirePolicy): WirePolicy {
  const byKey = (side: WirePolicy['subject']) => ({
    attributes: [...side.attributes].sort((a, b) => a.key.localeCompare(b.key)),
  });
  return { ...policy, subject: byKey(policy.subject), resource: byKey(policy.resource) };
}
