import { kind } from './inputs';

export const ACCOUNT = '0123456789abcdef0123456789abcdef';
export const OTHER_ACCOUNT = 'fedcba9876543210fedcba9876543210';
export const GUID = 'f7d4676f-f298-4cb3-8390-2fe258a5d6df';
export const COS = `crn:v1:bluemix:public:cloud-object-storage:global:a/${ACCOUNT}:${GUID}`;
export const KMS = `crn:v1:bluemix:public:kms:us-south:a/${ACCOUNT}:${GUID}`;
const KEY = '11111111-2222-4333-8444-555555555555';
const GROUP_ID = 'AccessGroupId-5391772e-1207-45e8-b032-2a21941c11ab';
const SERVICE_IAM_ID = 'iam-ServiceId-cdf3a3a1-9c68-4b7a-b2d6-6d3c3a0d2c11';
const PROFILE_IAM_ID = 'iam-Profile-94497d0d-2ac3-41bf-a993-a49d1b14627c';

export const A_COS_ROLE =
  "a role that cloud-object-storage has ('Backup Manager', 'Backup Reader', 'Content Reader', 'Manager', " +
  "'Notifications Manager', 'Object Reader', 'Object Writer', 'Reader', 'Writer', 'Key Manager', " +
  "'Service Configuration Reader', 'Viewer', 'Operator', 'Editor' or 'Administrator')";
export const A_BUCKET_CRN =
  'the CRN of a bucket (crn:v1:…:cloud-object-storage:global:a/<account>:<GUID>:bucket:<name>)';
const A_COS_CRN =
  'the CRN of a Cloud Object Storage instance (crn:v1:…:cloud-object-storage:global:a/<account>:<GUID>::)';
const A_KMS_CRN =
  'the CRN of a Key Protect or Hyper Protect Crypto Services instance (crn:v1:…:kms:<region>:a/<account>:<GUID>::)';
const A_KEY_CRN = 'the CRN of a root key (crn:v1:…:kms:<region>:a/<account>:<GUID>:key:<key id>)';
const A_FOLDER = 'a folder such as "reports/2024" (no "/" at the start or end, no empty part, no "*", "?", "{" or "}")';
const A_KEY = 'the key of an object such as "reports/2024/a.csv" (no "/" at the start or end, no "*", "?", "{" or "}")';

/** Retyped from the vendor's rules, as messages say them: what is right, malformed, and right elsewhere. */
export const guid = kind('the GUID of a service instance, not its CRN, id or name', GUID, 'my-instance', `${COS}::`);
export const account = kind('an account id (32 hexadecimal digits)', ACCOUNT, `a/${ACCOUNT}`, GUID);
export const group = kind('the id of a resource group', 'abcdef0123456789abcdef0123456789', '*', `${COS}::`);
export const type = kind('the type of a resource as in a CRN (such as "image" or "bucket")', 'image', '*', COS);
export const service = kind('the name of a service as in a CRN (such as "is" or "kms")', 'is', 'IS', COS);
export const bucketName = kind('the name of a bucket (3 to 63 of a-z, 0-9, "." and "-")', 'disks', 'Disks', COS);
export const ring = kind('the id of a key ring (2 to 100 of a-z, A-Z, 0-9 and "-")', 'disks', 'x', KMS);
export const attribute = kind('the value of an attribute (1 to 1000 characters, not "*")', 'x', '*', '*');
export const cosRole = kind(A_COS_ROLE, 'Reader', 'ObjectReader', 'ReaderPlus');
export const cosCrn = kind(A_COS_CRN, `${COS}::`, GUID, `${KMS}::`);
export const kmsCrn = kind(A_KMS_CRN, `${KMS}::`, GUID, `${COS}::`);
export const keyCrn = kind(A_KEY_CRN, `${KMS}:key:${KEY}`, `${KMS}::`, `${COS}:bucket:disks`);
export const bucketCrn = kind(
  A_BUCKET_CRN,
  `${COS}:bucket:disks`,
  `${COS}:bucket:disks:meta:rl:us-south:public`,
  `${KMS}:key:${KEY}`,
);
export const accessGroup = kind(
  'the id of an access group (AccessGroupId-<GUID>)',
  GROUP_ID,
  'data-team',
  SERVICE_IAM_ID,
);
export const serviceIamId = kind(
  'the IAM id of a service id (iam-ServiceId-<GUID>)',
  SERVICE_IAM_ID,
  SERVICE_IAM_ID.slice(4),
  PROFILE_IAM_ID,
);
export const profileIamId = kind(
  'the IAM id of a trusted profile (iam-Profile-<GUID>)',
  PROFILE_IAM_ID,
  PROFILE_IAM_ID.slice(4),
  SERVICE_IAM_ID,
);
export const user = kind('the e-mail address or the IBMid of a user', 'ada@example.com', '*', GROUP_ID);
export const folder = kind(A_FOLDER, 'reports/2024', 'a//b', '*');
export const objectKey = kind(A_KEY, 'reports/2024/a.csv', '/a.csv', 'reports/');
export const roleName = kind('an upper case letter and up to 29 of A-Z, a-z and 0-9', 'ImageReader', 'a b', GROUP_ID);
export const roleDisplayName = kind(
  '1 to 50 characters without spaces at the ends',
  'Image Reader',
  ' Reader',
  `${COS}:bucket:disks`,
);
