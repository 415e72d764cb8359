import { TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';
import { DataAwsPartition } from '@cdktf/provider-aws/lib/data-aws-partition';
import { IamRolePolicy } from '@cdktf/provider-aws/lib/iam-role-policy';
import { AwsProvider } from '@cdktf/provider-aws/lib/provider';
import { VmImportBucket, VmImportRolePolicy } from 'cdktf-service-access/aws';
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
    name: 'VmImportRolePolicy, one more bucket for a role',
    prepare,
    library: (scope, index) => {
      new VmImportRolePolicy(scope, `policy${index}`, {
        roleName: `vmimport-${index}`,
        policyName: 'more-buckets',
        importBuckets: [VmImportBucket.named(`disks-${index}`)],
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
];
