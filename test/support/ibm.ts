import type { TerraformStack } from 'cdktf';
import { bindings } from '../../lib/ibm';
import { newStack } from './synth';

export const AUTHORIZATION = 'ibm_iam_authorization_policy';

/** A stack with a provider, for synthesis with all validations on. */
export function ibmStack(id?: string): TerraformStack {
  const stack = newStack(id);
  new bindings.IbmProvider(stack, 'ibm', { region: 'us-south' });
  return stack;
}
