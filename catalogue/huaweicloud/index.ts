import { bindings } from '../../lib/huaweicloud';
import type { Cloud } from '../cloud';
import { digits, uuid } from '../inputs';

export type Values = ReturnType<typeof valuesOf>;

function valuesOf(seed: number) {
  return {
    group: digits(seed, 32),
    project: `${digits(seed, 31)}f`,
    projectName: `eu-west-${seed}`,
    enterpriseProject: uuid(seed),
    bucket: `disks-${seed}`,
    key: uuid(seed),
    policyName: `policy-${seed}`,
    agencyName: `agency-${seed}`,
  };
}

export const CLOUD: Cloud<Values> = {
  prepare: (stack) => new bindings.HuaweicloudProvider(stack, 'huaweicloud', { region: 'eu-west-101' }),
  valuesOf,
  namesValues: true,
};
