import { AccessSubject, CosAccessPolicy, CosObjects, CosRole, CosTarget } from '../../lib/ibm';
import { catalogueOf } from '../entry';

const ACCOUNT = '0123456789abcdef0123456789abcdef';
const GUID = 'f7d4676f-f298-4cb3-8390-2fe258a5d6df';
const subject = AccessSubject.accessGroup('AccessGroupId-5391772e-1207-45e8-b032-2a21941c11ab');
const reader = [CosRole.OBJECT_READER];
const bucket = CosTarget.bucketOf({ accountId: ACCOUNT, instanceGuid: GUID, bucketName: 'disks' });

export const COS_ACCESS_POLICY = catalogueOf(__filename, {
  of: 'CosAccessPolicy',
  entries: [
    {
      cause: (stack) => new CosAccessPolicy(stack, 'it', { subject: ACCOUNT as never, roles: [], target: bucket }),
      fix: 'make subject, roles, target and objects with their factories, and name a role',
    },
    {
      cause: (stack) => {
        const misspelt = { subject, roles: reader, target: bucket, object: CosObjects.folder('linux') };
        new CosAccessPolicy(stack, 'it', misspelt);
      },
      fix: 'correct the name of the prop: without it the policy would be about the whole bucket',
    },
    {
      cause: (stack) =>
        new CosAccessPolicy(stack, 'it', { subject, roles: [CosRole.READER, CosRole.READER], target: bucket }),
      fix: 'name each role once',
    },
    {
      cause: (stack) =>
        new CosAccessPolicy(stack, 'it', {
          subject,
          roles: [CosRole.VIEWER, CosRole.EDITOR, CosRole.OPERATOR],
          target: bucket,
        }),
      fix: 'use what the message names, or an instance as target',
    },
    {
      cause: (stack) => {
        const target = CosTarget.instance(GUID);
        new CosAccessPolicy(stack, 'it', { subject, roles: reader, target, objects: CosObjects.folder('linux') });
      },
      fix: 'name the bucket that the objects are in',
    },
    {
      cause: (stack) => {
        const objects = CosObjects.folder('linux');
        new CosAccessPolicy(stack, 'it', { subject, roles: [CosRole.ADMINISTRATOR], target: bucket, objects });
      },
      fix: 'choose another role, or give the whole bucket',
    },
    {
      cause: (stack) => {
        new CosAccessPolicy(stack, 'one', { subject, roles: reader, target: bucket });
        new CosAccessPolicy(stack, 'other', { subject, roles: reader, target: bucket });
      },
      fix: 'remove one of the two',
    },
    {
      cause: (stack) => new CosAccessPolicy(stack, 'it', { subject, roles: reader, target: CosTarget.allInstances() }),
      code: 'all-instances',
      fix: 'name an instance or a bucket, or leave it if everything is meant',
    },
    {
      cause: (stack) =>
        new CosAccessPolicy(stack, 'it', { subject, roles: [CosRole.OPERATOR], target: CosTarget.instance(GUID) }),
      code: 'unused-role',
      fix: 'leave the role out',
    },
    {
      cause: (stack) => {
        const objects = CosObjects.folder('linux');
        new CosAccessPolicy(stack, 'it', { subject, roles: [CosRole.READER], target: bucket, objects });
      },
      code: 'denied-action',
      fix: 'choose a role without the action, or leave it if nobody needs the action',
    },
    {
      cause: (stack) => {
        const objects = CosObjects.exactly(['linux/disk.qcow2']);
        new CosAccessPolicy(stack, 'it', { subject, roles: [CosRole.CONTENT_READER], target: bucket, objects });
      },
      code: 'denied-action',
      fix: 'choose `CosRole.OBJECT_READER`, or give a folder',
    },
    {
      cause: (stack) => {
        const objects = CosObjects.folder('linux');
        new CosAccessPolicy(stack, 'it', { subject, roles: [CosRole.WRITER], target: bucket, objects });
      },
      code: 'whole-bucket',
      fix: 'choose `CosRole.OBJECT_WRITER`, or make a `CosCustomRole` without these actions',
    },
    {
      cause: (stack) => {
        const objects = CosObjects.folder('linux');
        new CosAccessPolicy(stack, 'narrow', { subject, roles: reader, target: bucket, objects });
        new CosAccessPolicy(stack, 'wide', { subject, roles: reader, target: bucket });
      },
      code: 'void-policy',
      fix: 'remove the narrower policy, or narrow the wider one',
    },
  ],
});
