import { TerraformStack } from 'cdktf';
import { DataAwsCanonicalUserId } from '@cdktf/provider-aws/lib/data-aws-canonical-user-id';
import { AwsProvider } from '@cdktf/provider-aws/lib/provider';
import { S3BucketAcl } from '@cdktf/provider-aws/lib/s3-bucket-acl';
import { S3BucketOwnershipControls } from '@cdktf/provider-aws/lib/s3-bucket-ownership-controls';
import { InstanceExportBucketAccess } from 'cdktf-service-access/aws';
import { once, type BenchCase } from '../../case';

const prepare = (stack: TerraformStack) => void new AwsProvider(stack, 'aws', { region: 'eu-central-1' });

export const CASES: BenchCase[] = [
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
      const owner = { id: once(scope, 'owner', (stack, id) => new DataAwsCanonicalUserId(stack, id)).id };
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
