import { TerraformVariable } from 'cdktf';
import { AccessSubject, CosAccessPolicy, CosObjects, CosRole, CosTarget } from '../../lib/ibm';
import { catalogueOf } from './entry';

const ACCOUNT = '0123456789abcdef0123456789abcdef';
const GUID = 'f7d4676f-f298-4cb3-8390-2fe258a5d6df';
const subject = AccessSubject.accessGroup('AccessGroupId-5391772e-1207-45e8-b032-2a21941c11ab');
const reader = [CosRole.OBJECT_READER];
const bucket = CosTarget.bucketOf({ accountId: ACCOUNT, instanceGuid: GUID, bucketName: 'disks' });

/** Who is given access to Object Storage, and to which objects. */
export const IBM_COS_PART_ERRORS = catalogueOf(__filename, [
  {
    of: 'AccessSubject',
    entries: [
      {
        cause: (stack) => {
          const user = AccessSubject.accessGroup('ada@example.com');
          new CosAccessPolicy(stack, 'it', { subject: user, roles: reader, target: bucket });
        },
        mend: 'use the factory that the message names',
      },
      {
        cause: (stack) => {
          const profile = AccessSubject.serviceId('Profile-94497d0d-2ac3-41bf-a993-a49d1b14627c');
          new CosAccessPolicy(stack, 'it', { subject: profile, roles: reader, target: bucket });
        },
        mend: 'use the factory that the message names',
      },
      {
        cause: (stack) => {
          const profile = AccessSubject.trustedProfile('Profile-94497d0d-2ac3-41bf-a993-a49d1b14627c');
          new CosAccessPolicy(stack, 'it', { subject: profile, roles: reader, target: bucket });
        },
        mend: 'give `ibm_iam_trusted_profile.iam_id`, not its id',
      },
      {
        cause: (stack) => {
          const service = AccessSubject.trustedProfile('iam-ServiceId-cdf3a3a1-9c68-4b7a-b2d6-6d3c3a0d2c11');
          new CosAccessPolicy(stack, 'it', { subject: service, roles: reader, target: bucket });
        },
        mend: 'use the factory that the message names',
      },
      {
        cause: (stack) => {
          const group = AccessSubject.user('AccessGroupId-5391772e-1207-45e8-b032-2a21941c11ab');
          new CosAccessPolicy(stack, 'it', { subject: group, roles: reader, target: bucket });
        },
        mend: 'use the factory that the message names',
      },
    ],
  },
  {
    of: 'CosObjects',
    entries: [
      {
        cause: (stack) => {
          const objects = CosObjects.folders([]);
          new CosAccessPolicy(stack, 'it', { subject, roles: reader, target: bucket, objects });
        },
        mend: 'name the folders in the code; each may be known later',
      },
      {
        cause: (stack) => {
          const late = new TerraformVariable(stack, 'keys', { type: 'list(string)' }).listValue;
          const objects = CosObjects.exactly(['linux/disk.qcow2', ...late]);
          new CosAccessPolicy(stack, 'it', { subject, roles: reader, target: bucket, objects });
        },
        mend: 'name the keys one by one (`Fn.element(keys, 0)`): how many there are must be known',
      },
      {
        cause: (stack) => {
          const objects = CosObjects.folder('/linux//');
          new CosAccessPolicy(stack, 'it', { subject, roles: reader, target: bucket, objects });
        },
        mend: 'write the folder as the message says',
      },
      {
        cause: (stack) => {
          const objects = CosObjects.exactly(['/linux/disk.qcow2', '{}']);
          new CosAccessPolicy(stack, 'it', { subject, roles: reader, target: bucket, objects });
        },
        mend: 'write the keys as they are in the bucket; objects with braces cannot be named',
      },
      {
        cause: (stack) => {
          const objects = CosObjects.folders(['linux', 'linux/']);
          new CosAccessPolicy(stack, 'it', { subject, roles: reader, target: bucket, objects });
        },
        mend: 'name each once',
      },
      {
        cause: (stack) => {
          const objects = CosObjects.folders(Array.from({ length: 11 }, (_, index) => `release-${index}`));
          new CosAccessPolicy(stack, 'it', { subject, roles: reader, target: bucket, objects });
        },
        mend: 'make several policies, or name the folder above them',
      },
      {
        cause: (stack) => {
          const objects = CosObjects.exactly(['x'.repeat(1000)]);
          new CosAccessPolicy(stack, 'it', { subject, roles: reader, target: bucket, objects });
        },
        mend: 'name a folder above it',
      },
      {
        cause: (stack) => {
          const late = new TerraformVariable(stack, 'folder', { type: 'string' }).stringValue;
          const objects = CosObjects.folder(late);
          new CosAccessPolicy(stack, 'it', { subject, roles: reader, target: bucket, objects });
        },
        mend: 'give the variable a folder; unlike a literal it cannot have wildcards, which could not be escaped any more',
      },
      {
        cause: (stack) => {
          const late = new TerraformVariable(stack, 'key', { type: 'string' }).stringValue;
          const objects = CosObjects.exactly([late]);
          new CosAccessPolicy(stack, 'it', { subject, roles: reader, target: bucket, objects });
        },
        mend: 'give the variable a key, without wildcards',
      },
    ],
  },
]);
