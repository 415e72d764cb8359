import { AccessSubject, BackupKind, CosRole, CosTarget, ImageAccess } from '../../lib/ibm';
import { because, kind } from '../inputs';

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
const A_FOLDER =
  'a folder such as "reports/2024" (no "/" at the start or end, no empty or blank part, no "*", "?", "{", "}" or control characters)';
const A_KEY =
  'the key of an object such as "reports/2024/a.csv" (no "/" at the start or end, no blank part, no "*", "?", "{", "}" or control characters)';

export const access = ImageAccess.IMPORT;
export const target = CosTarget.instance(GUID);
export const roles = ['Writer'];
export const backups = [BackupKind.VOLUMES];
export const subject = AccessSubject.accessGroup('AccessGroupId-5391772e-1207-45e8-b032-2a21941c11ab');
export const reader = [CosRole.OBJECT_READER];
export const bucket = CosTarget.bucketOf({ accountId: ACCOUNT, instanceGuid: GUID, bucketName: 'disks' });
export const roleName = 'ImageReader';
export const displayName = 'Image Reader';

/** Retyped from the vendor's rules, as messages say them: what is right, malformed, and right elsewhere. */
export const KINDS = {
  guid: kind('the GUID of a service instance, not its CRN, id or name', GUID, 'my-instance', `${COS}::`),
  account: kind('an account id (32 hexadecimal digits)', ACCOUNT, `a/${ACCOUNT}`, GUID),
  group: kind('the id of a resource group', 'abcdef0123456789abcdef0123456789', '*', `${COS}::`),
  type: kind('the type of a resource as in a CRN (such as "image" or "bucket")', 'image', '*', COS),
  service: kind('the name of a service as in a CRN (such as "is" or "kms")', 'is', 'IS', COS),
  bucketName: kind('the name of a bucket (3 to 63 of a-z, 0-9, "." and "-")', 'disks', 'Disks', COS),
  ring: kind('the id of a key ring (2 to 100 of a-z, A-Z, 0-9 and "-")', 'disks', 'x', KMS),
  attribute: kind('the value of an attribute (1 to 1000 characters, not blank and not "*")', 'x', '*', '*'),
  pattern: kind(
    'a pattern ("*" and "?" as wildcards, and at least one other character that is not blank)',
    'disks-*',
    '*',
    '?*',
  ),
  cosRole: kind(A_COS_ROLE, 'Reader', 'ObjectReader', 'ReaderPlus'),
  cosCrn: kind(A_COS_CRN, `${COS}::`, GUID, `${KMS}::`),
  kmsCrn: kind(A_KMS_CRN, `${KMS}::`, GUID, `${COS}::`),
  keyCrn: kind(A_KEY_CRN, `${KMS}:key:${KEY}`, `${KMS}::`, `${COS}:bucket:disks`),
  bucketCrn: kind(
    A_BUCKET_CRN,
    `${COS}:bucket:disks`,
    `${COS}:bucket:disks:meta:rl:us-south:public`,
    `${KMS}:key:${KEY}`,
  ),
  accessGroup: kind('the id of an access group (AccessGroupId-<GUID>)', GROUP_ID, 'data-team', SERVICE_IAM_ID),
  serviceIamId: kind(
    'the IAM id of a service id (iam-ServiceId-<GUID>)',
    SERVICE_IAM_ID,
    SERVICE_IAM_ID.slice(4),
    PROFILE_IAM_ID,
  ),
  profileIamId: kind(
    'the IAM id of a trusted profile (iam-Profile-<GUID>)',
    PROFILE_IAM_ID,
    PROFILE_IAM_ID.slice(4),
    SERVICE_IAM_ID,
  ),
  user: kind('the e-mail address or the IBMid of a user', 'ada@example.com', '*', GROUP_ID),
  folder: kind(A_FOLDER, 'reports/2024', 'a//b', '*'),
  objectKey: kind(A_KEY, 'reports/2024/a.csv', '/a.csv', 'reports/'),
  roleName: kind('an upper case letter and up to 29 of A-Z, a-z and 0-9', 'ImageReader', 'a b', GROUP_ID),
  roleDisplayName: kind(
    '1 to 50 characters without spaces at the ends, and no control characters',
    'Image Reader',
    ' Reader',
    `${COS}:bucket:disks`,
  ),
};

/** The props that constructs have in common narrow nothing. */
export const COMMON_OTHERS = {
  ...because('a description for people', 'description'),
  ...because('the account, which the provider names', 'provider'),
  ...because('a header of the request', 'transactionId'),
  ...because('a time, no grant', 'propagation.create', 'propagation.destroy'),
  ...because('where something was in the state, no grant', 'movedFrom.path'),
};

/** Of constructs that are made per entry. */
export const FOR_EACH = because('one grant per entry, each of them checked', 'forEach');

/** The same props, as messages list them. */
export const COMMON_PROPS = "'description', 'transactionId', 'provider' or 'propagation'";

/** A source as docs/permissions.md names it. */
export function sourceOf({
  serviceName,
  resourceType,
  displayName: name,
}: {
  readonly serviceName: string;
  readonly resourceType?: string;
  readonly displayName: string;
}): string {
  return `${name} (\`${[serviceName, resourceType].filter(Boolean).join('/')}\`)`;
}
