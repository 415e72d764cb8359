import type { TerraformStack } from 'cdktf';
import { VmImportRole } from 'cdktf-service-access/aws';
import {
  AwsProvider,
  DataAwsCallerIdentity,
  DataAwsPartition,
  IamRole,
  IamRolePolicy,
} from 'cdktf-service-access/aws/bindings';
import type { BenchCase } from '../case';

const prepare = (stack: TerraformStack) => void new AwsProvider(stack, 'aws', { region: 'eu-central-1' });

/** The data sources that a stack has once, however many roles it has. */
function account(stack: TerraformStack) {
  const identity = stack.node.tryFindChild('identity') as DataAwsCallerIdentity | undefined;
  const partition = stack.node.tryFindChild('partition') as DataAwsPartition | undefined;
  return {
    account: (identity ?? new DataAwsCallerIdentity(stack, 'identity')).accountId,
    partition: (partition ?? new DataAwsPartition(stack, 'partition')).partition,
  };
}

export const AWS_CASES: BenchCase[] = [
  {
    name: 'VmImportRole, one bucket to import from',
    prepare,
    library: (stack, index) => {
      new VmImportRole(stack, `role${index}`, {
        roleName: `vmimport-${index}`,
        importBuckets: [{ bucketName: `disks-${index}` }],
      });
    },
    byHand: (stack, index) => {
      const { account: accountId, partition } = account(stack);
      const role = new IamRole(stack, `role${index}`, {
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
      const bucket = `arn:${partition}:s3:::disks-${index}`;
      new IamRolePolicy(stack, `policy${index}`, {
        name: 'vmimport',
        role: role.name,
        policy: JSON.stringify({
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Action: ['s3:GetBucketLocation', 's3:GetObject', 's3:ListBucket'],
              Resource: [bucket, `${bucket}/*`],
            },
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
