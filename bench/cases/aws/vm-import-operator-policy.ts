import { TerraformStack } from 'cdktf';
import { IamPolicy } from '@cdktf/provider-aws/lib/iam-policy';
import { AwsProvider } from '@cdktf/provider-aws/lib/provider';
import { VmImportBucket, VmImportOperatorPolicy, VmOperation } from 'cdktf-service-access/aws';
import type { BenchCase } from '../../case';

const prepare = (stack: TerraformStack) => void new AwsProvider(stack, 'aws', { region: 'eu-central-1' });

const roleArn = (index: number) => `arn:aws:iam::123456789012:role/vmimport-${index}`;

function bucketStatement(bucket: string, actions: string[]) {
  return { Effect: 'Allow', Action: actions, Resource: [bucket, `${bucket}/*`] };
}

export const CASES: BenchCase[] = [
  {
    name: 'VmImportOperatorPolicy, imports from one bucket',
    prepare,
    library: (scope, index) => {
      new VmImportOperatorPolicy(scope, `policy${index}`, {
        policyName: `importers-${index}`,
        operations: [VmOperation.IMPORT_IMAGE],
        roleArns: [roleArn(index)],
        importBuckets: [VmImportBucket.named(`disks-${index}`)],
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
];
