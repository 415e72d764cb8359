import { bindings } from '../../lib/ibm';
import type { Cloud } from '../cloud';
import { digits, uuid } from '../inputs';

export type Values = ReturnType<typeof valuesOf>;

function valuesOf(seed: number) {
  const account = digits(seed, 32);
  const guid = uuid(seed);
  const name = `disks-${seed}`;
  const cos = `crn:v1:bluemix:public:cloud-object-storage:global:a/${account}:${guid}`;
  const kms = `crn:v1:bluemix:public:kms:us-south:a/${account}:${guid}`;
  return {
    account,
    other: `${account.slice(0, -1)}f`,
    guid,
    group: account,
    name,
    cosCrn: `${cos}::`,
    bucketCrn: `${cos}:bucket:${name}`,
    kmsCrn: `${kms}::`,
    keyCrn: `${kms}:key:${guid}`,
  };
}

export const CLOUD: Cloud<Values> = {
  prepare: (stack) => new bindings.IbmProvider(stack, 'ibm', { region: 'us-south' }),
  valuesOf,
  namesValues: false,
};
