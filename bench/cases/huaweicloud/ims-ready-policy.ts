import { TerraformStack } from 'cdktf';
import { ImsReadyPolicy } from 'cdktf-service-access/huaweicloud';
import { HuaweicloudProvider, IdentityRole } from 'cdktf-service-access/huaweicloud/bindings';
import type { BenchCase } from '../../case';

const prepare = (stack: TerraformStack) =>
  void new HuaweicloudProvider(stack, 'huaweicloud', { region: 'eu-west-101' });

function document(actions: string[]): string {
  return JSON.stringify({ Version: '1.1', Statement: [{ Effect: 'Allow', Action: actions }] });
}

export const CASES: BenchCase[] = [
  {
    name: 'ImsReadyPolicy, to see images',
    prepare,
    library: (scope, index) => {
      ImsReadyPolicy.reader(scope, `policy${index}`, { policyName: `see-${index}` });
    },
    byHand: (scope, index) => {
      new IdentityRole(scope, `policy${index}`, {
        name: `see-${index}`,
        description: 'Allows to list images, see the details of images, see the image quota',
        type: 'XA',
        policy: document(['ims:images:get', 'ims:images:list', 'ims:quotas:get']),
      });
    },
  },
];
