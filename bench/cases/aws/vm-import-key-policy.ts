import { TerraformStack } from 'cdktf';
import { KmsKey } from '@cdktf/provider-aws/lib/kms-key';
import { AwsProvider } from '@cdktf/provider-aws/lib/provider';
import { VmImportKeyPolicy } from 'cdktf-service-access/aws';
import type { BenchCase } from '../../case';

const prepare = (stack: TerraformStack) => void new AwsProvider(stack, 'aws', { region: 'eu-central-1' });

const roleArn = (index: number) => `arn:aws:iam::123456789012:role/vmimport-${index}`;

export const CASES: BenchCase[] = [
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
];
