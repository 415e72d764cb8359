import type { TerraformStack } from 'cdktf';
import { CLOUD } from '../../catalogue/ibm';
import { stackOf } from '../../catalogue/cloud';

export const AUTHORIZATION = 'ibm_iam_authorization_policy';

/** A stack with a provider, for synthesis with all validations on. */
export function ibmStack(id?: string): TerraformStack {
  return stackOf(CLOUD, id);
}
