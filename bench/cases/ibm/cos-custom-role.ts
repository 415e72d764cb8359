import type { TerraformStack } from 'cdktf';
import { CosActionStatus, CosActions, CosCustomRole } from 'cdktf-service-access/ibm';
import { IamCustomRole, IbmProvider } from 'cdktf-service-access/ibm/bindings';
import type { BenchCase } from '../../case';

const prepare = (stack: TerraformStack) => void new IbmProvider(stack, 'ibm', { region: 'us-south' });

/** Up to 15 actions, other ones each time, because the cloud refuses a second role with the same actions. */
const ACTIONS = CosActions.supporting('path')
  .filter(({ status }) => status === CosActionStatus.SUPPORTED)
  .map(({ id }) => id)
  .slice(0, 15);

function actionsOf(index: number): string[] {
  return ACTIONS.filter((_, bit) => ((index + 1) >> bit) % 2 === 1);
}

export const CASES: BenchCase[] = [
  {
    name: 'CosCustomRole, some actions',
    prepare,
    library: (scope, index) => {
      new CosCustomRole(scope, `role${index}`, {
        roleName: `Auditor${index}`,
        displayName: `Auditor ${index}`,
        actions: actionsOf(index),
      });
    },
    byHand: (scope, index) => {
      new IamCustomRole(scope, `role${index}`, {
        name: `Auditor${index}`,
        displayName: `Auditor ${index}`,
        service: 'cloud-object-storage',
        actions: actionsOf(index),
      });
    },
  },
];
