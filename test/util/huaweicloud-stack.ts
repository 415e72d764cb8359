import type { TerraformStack } from 'cdktf';
import { bindings } from '../../lib/huaweicloud';
import { newStack } from './synth';

/** A stack with the provider, which synthesis asks for. */
export function huaweicloudStack(id?: string): TerraformStack {
  const stack = newStack(id);
  new bindings.HuaweicloudProvider(stack, 'huaweicloud', { region: 'eu-west-101' });
  return stack;
}
