import { TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';
import { DataAwsCallerIdentity } from '@cdktf/provider-aws/lib/data-aws-caller-identity';
import { DataAwsPartition } from '@cdktf/provider-aws/lib/data-aws-partition';
import { IamRole } from '@cdktf/provider-aws/lib/iam-role';
import { IamRolePolicy } from '@cdktf/provider-aws/lib/iam-role-policy';
import { AwsProvider } from '@cdktf/provider-aws/lib/provider';
import { VmImportBucket, VmImportRole } from 'cdktf-service-access/aws';
import { once, type BenchCase } from '../../case';

const prepare = (stack: TerraformStack) => void new AwsProvider(stack, 'aws', { region: 'eu-central-1' });

const partitionIn = (scope: Construct) =>
  once(scope, 'partition', (stack, id) => new DataAwsPartition(stack, id)).partition;

function bucketStatement(bucket: string, actions: string[]) {
  return { Effect: 'Allow', Action: actions, Resource: [bucket, `${bucket}/*`] };
}

const IMPORT = ['s3:GetBucketLocation', 's3:GetObject', 's3:ListBucket'];

export const CASES: BenchCase[] = [
  {
    name: 'VmImportRole, one bucket to import from',
    prepare,
    library: (scope, index) => {
      new VmImportRole(scope, `role${index}`, {
        roleName: `vmimport-${index}`,
        importBuckets: [VmImportBucket.named(`disks-${index}`)],
      });
    },
    byHand: (scope, index) => {
      const { accountId } = once(scope, 'identity', (stack, id) => new DataAwsCallerIdentity(stack, id));
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
];
