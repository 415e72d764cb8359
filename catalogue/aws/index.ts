import { bindings } from '../../lib/aws';
import type { Cloud } from '../cloud';
import { digits, uuid } from '../inputs';

export type Values = ReturnType<typeof valuesOf>;

function valuesOf(seed: number) {
  const account = digits(seed, 12);
  return {
    account,
    partition: ['aws', 'aws-cn', 'aws-us-gov'][seed % 3]!,
    bucket: `disks-${seed}`,
    images: `images-${seed}`,
    folder: `folder-${seed}/`,
    key: `arn:aws:kms:eu-central-1:${account}:key/${uuid(seed)}`,
    roleName: `vmimport-${seed}`,
    roleArn: `arn:aws:iam::${account}:role/vmimport`,
    canonicalId: digits(seed, 64),
  };
}

export const CLOUD: Cloud<Values> = {
  prepare: (stack) => new bindings.AwsProvider(stack, 'aws', { region: 'eu-central-1' }),
  valuesOf,
  namesValues: false,
};
