import { bucketStatements, scopedBucketStatements, type BucketAction, type BucketArns } from './buckets';
import { allow, policyDocument, type PolicyDocument, type Statement } from './document';

/**
 * The service principal; the same in every partition.
 * @see https://docs.aws.amazon.com/vm-import/latest/userguide/required-permissions.html#vmimport-role
 */
export const VMIE_PRINCIPAL = 'vmie.amazonaws.com';

/** What the service says when it assumes a role, whatever the role is called. It is a public constant and protects nothing. */
const VMIE_EXTERNAL_ID = 'vmimport';

/** The role that VM Import/Export takes when a request names none, and the inline policy of the vendor's guide. */
export const DEFAULT_ROLE_NAME = 'vmimport';

/** Where the tasks must come from for the service to assume the role. */
export interface TaskOrigin {
  readonly partition: string;
  readonly accountId: string;
}

/**
 * Lets VM Import/Export assume the role; with an origin, only for tasks of that account.
 * @see https://docs.aws.amazon.com/vm-import/latest/userguide/required-permissions.html#vmimport-role
 */
export function trustDocument(origin?: TaskOrigin): PolicyDocument {
  return policyDocument([
    {
      Effect: 'Allow',
      Principal: { Service: VMIE_PRINCIPAL },
      Action: 'sts:AssumeRole',
      Condition: origin
        ? {
            StringEquals: { 'sts:ExternalId': VMIE_EXTERNAL_ID, 'aws:SourceAccount': origin.accountId },
            ArnLike: { 'aws:SourceArn': `arn:${origin.partition}:vmie:*:${origin.accountId}:*` },
          }
        : { StringEquals: { 'sts:ExternalId': VMIE_EXTERNAL_ID } },
    },
  ]);
}

/** @see https://docs.aws.amazon.com/vm-import/latest/userguide/required-permissions.html#vmimport-role */
const IMPORT_BUCKET_ACTIONS: readonly BucketAction[] = [
  { action: 's3:GetBucketLocation', on: 'bucket' },
  { action: 's3:GetObject', on: 'objects' },
  { action: 's3:ListBucket', on: 'bucket' },
];

/** @see https://docs.aws.amazon.com/vm-import/latest/userguide/required-permissions.html#vmimport-role */
const EXPORT_BUCKET_ACTIONS: readonly BucketAction[] = [
  ...IMPORT_BUCKET_ACTIONS,
  { action: 's3:PutObject', on: 'objects' },
  { action: 's3:GetBucketAcl', on: 'bucket' },
];

/** @see https://docs.aws.amazon.com/vm-import/latest/userguide/required-permissions.html#vmimport-role */
const ROLE_EC2_ACTIONS = ['ec2:ModifySnapshotAttribute', 'ec2:CopySnapshot', 'ec2:RegisterImage', 'ec2:Describe*'];

/** The EC2 actions by what they can be narrowed to. @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2.html */
const EC2_SNAPSHOT_ACTIONS = ['ec2:ModifySnapshotAttribute', 'ec2:CopySnapshot'];
const EC2_IMAGE_ACTIONS = ['ec2:RegisterImage'];

/** Those of `ec2:Describe*` that imports and exports use and that cannot be narrowed. @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2.html */
const EC2_DESCRIBE_ACTIONS = [
  'ec2:DescribeSnapshots',
  'ec2:DescribeImages',
  'ec2:DescribeRegions',
  'ec2:DescribeTags',
  'ec2:DescribeImportImageTasks',
  'ec2:DescribeImportSnapshotTasks',
  'ec2:DescribeExportImageTasks',
];

/** To read disk images from a bucket with SSE-KMS. @see https://docs.aws.amazon.com/vm-import/latest/userguide/troubleshooting.html */
export const IMPORT_KEY_ACTIONS = ['kms:Decrypt'];

/** To encrypt what is imported. @see https://docs.aws.amazon.com/vm-import/latest/userguide/required-permissions.html#vmimport-role */
export const VOLUME_KEY_ACTIONS = [
  'kms:CreateGrant',
  'kms:Decrypt',
  'kms:DescribeKey',
  'kms:Encrypt',
  'kms:GenerateDataKey*',
  'kms:ReEncrypt*',
];

/** @see https://docs.aws.amazon.com/vm-import/latest/userguide/required-permissions.html#vmimport-role */
const LICENSE_ACTIONS = [
  'license-manager:GetLicenseConfiguration',
  'license-manager:UpdateLicenseSpecificationsForResource',
  'license-manager:ListLicenseSpecificationsForResource',
];

/** The action that cannot be narrowed to a resource. @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_awslicensemanager.html */
const LICENSE_LIST_ACTION = 'license-manager:ListLicenseSpecificationsForResource';

/** Stands for `*` where keys are named. No input equals it unless it was written for it. */
export const ANY_KEY = 'VmImportRole.ANY_KEY';

/** What a role may do for VM Import/Export. */
export interface RoleGrants {
  readonly importBuckets: readonly BucketArns[];
  readonly exportBuckets: readonly BucketArns[];
  readonly bucketKeys: '*' | readonly string[];
  readonly volumeKeys: '*' | readonly string[];
  /** Whether it may make snapshots and images. */
  readonly ec2: boolean;
  readonly licenseManager: boolean;
  /** Narrow EC2 and License Manager to ARNs of this partition and account. */
  readonly scopedTo?: TaskOrigin;
}

/** The statements that were asked for, in the order of the vendor's guide. */
export function roleDocument(access: RoleGrants): PolicyDocument {
  const { importBuckets, exportBuckets, scopedTo } = access;
  const onBuckets = (actions: readonly BucketAction[], buckets: readonly BucketArns[]) =>
    scopedTo
      ? scopedBucketStatements(actions, buckets)
      : bucketStatements(
          actions.map(({ action }) => action),
          buckets,
        );
  return policyDocument([
    ...onBuckets(IMPORT_BUCKET_ACTIONS, importBuckets),
    ...onBuckets(EXPORT_BUCKET_ACTIONS, exportBuckets),
    ...(access.ec2 ? ec2Statements(scopedTo) : []),
    ...keyStatements(IMPORT_KEY_ACTIONS, access.bucketKeys),
    ...keyStatements(VOLUME_KEY_ACTIONS, access.volumeKeys),
    ...(access.licenseManager ? licenseStatements(scopedTo) : []),
  ]);
}

function ec2Statements(scopedTo: TaskOrigin | undefined): Statement[] {
  if (!scopedTo) {
    return [allow(ROLE_EC2_ACTIONS, '*')];
  }
  // Images and snapshots have no account in their ARN.
  const arn = (type: string) => `arn:${scopedTo.partition}:ec2:*::${type}/*`;
  return [
    allow(EC2_SNAPSHOT_ACTIONS, [arn('snapshot')]),
    allow(EC2_IMAGE_ACTIONS, [arn('image'), arn('snapshot')]),
    allow(EC2_DESCRIBE_ACTIONS, '*'),
  ];
}

function keyStatements(actions: readonly string[], keys: '*' | readonly string[]): Statement[] {
  return keys.length === 0 ? [] : [allow(actions, keys)];
}

function licenseStatements(scopedTo: TaskOrigin | undefined): Statement[] {
  if (!scopedTo) {
    return [allow(LICENSE_ACTIONS, '*')];
  }
  const { partition, accountId } = scopedTo;
  return [
    allow(
      LICENSE_ACTIONS.filter((action) => action !== LICENSE_LIST_ACTION),
      [`arn:${partition}:license-manager:*:${accountId}:license-configuration:*`],
    ),
    allow([LICENSE_LIST_ACTION], '*'),
  ];
}
