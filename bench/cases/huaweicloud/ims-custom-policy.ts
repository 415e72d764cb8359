import { TerraformStack } from 'cdktf';
import { ImsCustomPolicy, ImsOperation } from 'cdktf-service-access/huaweicloud';
import { HuaweicloudProvider, IdentityRole } from 'cdktf-service-access/huaweicloud/bindings';
import type { BenchCase } from '../../case';

const prepare = (stack: TerraformStack) =>
  void new HuaweicloudProvider(stack, 'huaweicloud', { region: 'eu-west-101' });

function document(actions: string[]): string {
  return JSON.stringify({ Version: '1.1', Statement: [{ Effect: 'Allow', Action: actions }] });
}

export const CASES: BenchCase[] = [
  {
    name: 'ImsCustomPolicy, three operations',
    prepare,
    library: (scope, index) => {
      new ImsCustomPolicy(scope, `policy${index}`, {
        policyName: `share-${index}`,
        description: 'See and share images',
        allowed: [ImsOperation.LIST_IMAGES, ImsOperation.GET_IMAGE, ImsOperation.SHARE_IMAGE],
      });
    },
    byHand: (scope, index) => {
      new IdentityRole(scope, `policy${index}`, {
        name: `share-${index}`,
        description: 'See and share images',
        type: 'XA',
        policy: document(['ims:images:get', 'ims:images:list', 'ims:images:share']),
      });
    },
  },
];
