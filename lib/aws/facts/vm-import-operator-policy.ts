import { bucketStatements, type BucketArns } from './buckets';
import { allow, policyDocument, type PolicyDocument, type Statement } from './document';
import { VMIE_PRINCIPAL } from './vm-import-role';

/**
 * What people do with VM Import/Export. The guide lists the actions without saying which operation needs which; the
 * split follows the API's own names.
 */
export interface Operation {
  readonly actions: readonly string[];
  /** Whether its requests name the service role. */
  readonly passesRole: boolean;
  /** The kind of bucket that its files are in. */
  readonly buckets?: 'importBuckets' | 'exportBuckets';
}

/** @see https://docs.aws.amazon.com/vm-import/latest/userguide/required-permissions.html#iam-permissions-image */
export const OPERATIONS: { readonly [operation: string]: Operation } = {
  /** @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportImage.html */
  IMPORT_IMAGE: {
    actions: ['ec2:ImportImage', 'ec2:CancelImportTask', 'ec2:DescribeImportImageTasks', 'ec2:DescribeImages'],
    passesRole: true,
    buckets: 'importBuckets',
  },
  /** @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportSnapshot.html */
  IMPORT_SNAPSHOT: {
    actions: ['ec2:ImportSnapshot', 'ec2:CancelImportTask', 'ec2:DescribeImportSnapshotTasks', 'ec2:DescribeSnapshots'],
    passesRole: true,
    buckets: 'importBuckets',
  },
  /** @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ExportImage.html */
  EXPORT_IMAGE: {
    actions: ['ec2:ExportImage', 'ec2:CancelExportTask', 'ec2:DescribeExportImageTasks', 'ec2:DescribeImages'],
    passesRole: true,
    buckets: 'exportBuckets',
  },
  /** @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateInstanceExportTask.html */
  EXPORT_INSTANCE: {
    actions: [
      'ec2:CreateInstanceExportTask',
      'ec2:CancelExportTask',
      'ec2:DescribeExportTasks',
      'ec2:DescribeInstances',
      'ec2:DescribeInstanceStatus',
    ],
    passesRole: false,
    buckets: 'exportBuckets',
  },
  /** @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportInstance.html */
  LEGACY_IMPORT: {
    actions: [
      'ec2:ImportInstance',
      'ec2:ImportVolume',
      'ec2:CancelConversionTask',
      'ec2:DescribeConversionTasks',
      'ec2:StartInstances',
      'ec2:StopInstances',
      'ec2:TerminateInstances',
      'ec2:CreateImage',
    ],
    passesRole: false,
    buckets: 'importBuckets',
  },
  /** @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTags.html */
  TAGGING: { actions: ['ec2:CreateTags', 'ec2:DescribeTags'], passesRole: false },
};

/** In the guide's order. @see https://docs.aws.amazon.com/vm-import/latest/userguide/required-permissions.html#iam-permissions-image */
const OPERATOR_EC2_ACTIONS = [
  'ec2:CancelConversionTask',
  'ec2:CancelExportTask',
  'ec2:CreateImage',
  'ec2:CreateInstanceExportTask',
  'ec2:CreateTags',
  'ec2:DescribeConversionTasks',
  'ec2:DescribeExportTasks',
  'ec2:DescribeExportImageTasks',
  'ec2:DescribeImages',
  'ec2:DescribeInstanceStatus',
  'ec2:DescribeInstances',
  'ec2:DescribeSnapshots',
  'ec2:DescribeTags',
  'ec2:ExportImage',
  'ec2:ImportInstance',
  'ec2:ImportVolume',
  'ec2:StartInstances',
  'ec2:StopInstances',
  'ec2:TerminateInstances',
  'ec2:ImportImage',
  'ec2:ImportSnapshot',
  'ec2:DescribeImportImageTasks',
  'ec2:DescribeImportSnapshotTasks',
  'ec2:CancelImportTask',
];

/** @see https://docs.aws.amazon.com/vm-import/latest/userguide/required-permissions.html#iam-permissions-image */
const OPERATOR_BUCKET_ACTIONS = ['s3:GetBucketLocation', 's3:GetObject', 's3:PutObject'];

/** To upload to a bucket with SSE-KMS, in parts too. @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpuoverview.html#mpuAndPermissions */
const UPLOAD_KEY_ACTIONS = ['kms:Decrypt', 'kms:GenerateDataKey'];

/** What operators may do. */
export interface OperatorGrants {
  /** Of EC2. */
  readonly actions: readonly string[];
  readonly buckets: readonly BucketArns[];
  readonly bucketKeys: '*' | readonly string[];
  readonly roleArns: readonly string[];
  readonly passRoleToServiceOnly: boolean;
}

/** The statements of operators, in the order of the vendor's guide. */
export function operatorDocument(access: OperatorGrants): PolicyDocument {
  return policyDocument([
    ...bucketStatements(OPERATOR_BUCKET_ACTIONS, access.buckets),
    ...(access.bucketKeys.length > 0 ? [allow(UPLOAD_KEY_ACTIONS, access.bucketKeys)] : []),
    allow(access.actions, '*'),
    ...passRole(access),
  ]);
}

/** In the order of the vendor's guide. */
export function operatorActions(operations: readonly string[]): string[] {
  const needed = new Set(operations.flatMap((operation) => OPERATIONS[operation]!.actions));
  return OPERATOR_EC2_ACTIONS.filter((action) => needed.has(action));
}

/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html */
function passRole({ roleArns, passRoleToServiceOnly }: OperatorGrants): Statement[] {
  return roleArns.length === 0
    ? []
    : [
        {
          Effect: 'Allow',
          Action: 'iam:PassRole',
          Resource: roleArns.length === 1 ? roleArns[0] : roleArns,
          ...(passRoleToServiceOnly ? { Condition: { StringEquals: { 'iam:PassedToService': VMIE_PRINCIPAL } } } : {}),
        },
      ];
}
