import { TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';
import { KmsKey } from '@cdktf/provider-aws/lib/kms-key';
import {
  InstanceExportBucketAccess,
  VmImportKeyPolicy,
  VmImportOperatorPolicy,
  VmImportRole,
  VmImportRolePolicy,
  VmOperation,
} from 'cdktf-service-access/aws';
import {
  AwsProvider,
  DataAwsCallerIdentity,
  DataAwsCanonicalUserId,
  DataAwsPartition,
  IamPolicy,
  IamRole,
  IamRolePolicy,
  S3BucketAcl,
  S3BucketOwnershipControls,
} from 'cdktf-service-access/aws/bindings';
import type { BenchCase } from '../case';

const prepare = (stack: TerraformStack) => void new AwsProvider(stack, 'aws', { region: 'eu-central-1' });
const roleArn = (index: number) => `arn:aws:iam::123456789012:role/vmimport-${index}`;

/** The data source that a stack has once, however many grants it has. */
function once<T extends Construct>(scope: Construct, id: string, make: new (stack: Construct, id: string) => T): T {
  const stack = TerraformStack.of(scope);
  return (stack.node.tryFindChild(id) as T | undefined) ?? new make(stack, id);
}

const partitionIn = (scope: Construct) => once(scope, 'partition', DataAwsPartition).partition;

function bucketStatement(bucket: string, actions: string[]) {
  return { Effect: 'Allow', Action: actions, Resource: [bucket, `${bucket}/*`] };
}

const IMPORT = ['s3:GetBucketLocation', 's3:GetObject', 's3:ListBucket'];

export const AWS_CASES: BenchCase[] = [
  {
    name: 'VmImportRole, one bucket to import from',
    prepare,
    library: (scope, index) => {
      new VmImportRole(scope, `role${index}`, {
        roleName: `vmimport-${index}`,
        importBuckets: [{ bucketName: `disks-${index}` }],
      });
    },
    byHand: (scope, index) => {
      const { accountId } = once(scope, 'identity', DataAwsCallerIdentity);
      const partition = partitionIn(scope);
      const role = new IamRole(scope, `role${index}`, {
        name: `vmimport-${index}`,
        assumeRolePolicy: JSON.stringify({
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Principal: { Service: 'vmie.amazonaws.com' },
              Action: 'sts:AssumeRole',
              Condition: {
                StringEquals: { 'sts:ExternalId': 'vmimport', 'aws:SourceAccount': accountId },
                ArnLike: { 'aws:SourceArn': `arn:${partition}:vmie:*:${accountId}:*` },
              },
            },
          ],
        }),
      });
      new IamRolePolicy(scope, `policy${index}`, {
        name: 'vmimport',
        role: role.name,
        policy: JSON.stringify({
          Version: '2012-10-17',
          Statement: [
            bucketStatement(`arn:${partition}:s3:::disks-${index}`, IMPORT),
            {
              Effect: 'Allow',
              Action: ['ec2:ModifySnapshotAttribute', 'ec2:CopySnapshot', 'ec2:RegisterImage', 'ec2:Describe*'],
              Resource: '*',
            },
          ],
        }),
      });
    },
  },
  {
    name: 'VmImportRolePolicy, one more bucket for a role',
    prepare,
    library: (scope, index) => {
      new VmImportRolePolicy(scope, `policy${index}`, {
        roleName: `vmimport-${index}`,
        policyName: 'more-buckets',
        importBuckets: [{ bucketName: `disks-${index}` }],
      });
    },
    byHand: (scope, index) => {
      new IamRolePolicy(scope, `policy${index}`, {
        name: 'more-buckets',
        role: `vmimport-${index}`,
        policy: JSON.stringify({
          Version: '2012-10-17',
          Statement: [bucketStatement(`arn:${partitionIn(scope)}:s3:::disks-${index}`, IMPORT)],
        }),
      });
    },
  },
  {
    name: 'VmImportOperatorPolicy, imports from one bucket',
    prepare,
    library: (scope, index) => {
      new VmImportOperatorPolicy(scope, `policy${index}`, {
        policyName: `importers-${index}`,
        operations: [VmOperation.IMPORT_IMAGE],
        roleArns: [roleArn(index)],
        importBuckets: [{ bucketName: `disks-${index}` }],
        partition: 'aws',
      });
    },
    byHand: (scope, index) => {
      new IamPolicy(scope, `policy${index}`, {
        name: `importers-${index}`,
        policy: JSON.stringify({
          Version: '2012-10-17',
          Statement: [
            bucketStatement(`arn:aws:s3:::disks-${index}`, ['s3:GetBucketLocation', 's3:GetObject', 's3:PutObject']),
            {
              Effect: 'Allow',
              Action: ['ec2:DescribeImages', 'ec2:ImportImage', 'ec2:DescribeImportImageTasks', 'ec2:CancelImportTask'],
              Resource: '*',
            },
            {
              Effect: 'Allow',
              Action: 'iam:PassRole',
              Resource: roleArn(index),
              Condition: { StringEquals: { 'iam:PassedToService': 'vmie.amazonaws.com' } },
            },
          ],
        }),
      });
    },
  },
  {
    name: 'VmImportKeyPolicy, in the policy of one key',
    prepare,
    library: (scope, index) => {
      new KmsKey(scope, `key${index}`, {
        policy: JSON.stringify({ Version: '2012-10-17', Statement: [VmImportKeyPolicy.statement(roleArn(index))] }),
      });
    },
    byHand: (scope, index) => {
      new KmsKey(scope, `key${index}`, {
        policy: JSON.stringify({
          Version: '2012-10-17',
          Statement: [
            { Effect: 'Allow', Principal: { AWS: [roleArn(index)] }, Action: ['kms:Decrypt'], Resource: '*' },
          ],
        }),
      });
    },
  },
  {
    name: 'InstanceExportBucketAccess, one bucket',
    prepare,
    library: (scope, index) => {
      new InstanceExportBucketAccess(scope, `access${index}`, {
        bucketName: `exports-${index}`,
        region: 'eu-central-1',
      });
    },
    byHand: (scope, index) => {
      const owner = { id: once(scope, 'owner', DataAwsCanonicalUserId).id };
      const user = { type: 'CanonicalUser', ...owner };
      const service = { ...user, id: 'c4d8eabf8db69dbe46bfe0e517100c554f01200b104d59cd408e777ba442a322' };
      const controls = new S3BucketOwnershipControls(scope, `controls${index}`, {
        bucket: `exports-${index}`,
        rule: { objectOwnership: 'BucketOwnerPreferred' },
      });
      new S3BucketAcl(scope, `access${index}`, {
        bucket: `exports-${index}`,
        accessControlPolicy: {
          owner,
          grant: [
            { grantee: user, permission: 'FULL_CONTROL' },
            { grantee: service, permission: 'READ_ACP' },
            { grantee: service, permission: 'WRITE' },
          ],
        },
        dependsOn: [controls],
      });
    },
  },
];
