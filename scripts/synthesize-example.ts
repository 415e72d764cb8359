import { Testing, TerraformStack } from 'cdktf';
import { STACKS } from '../examples/stacks';

/** The Terraform of one example as a text with sorted keys, all validations on, without paths and versions. */
export function synthesizeExample(id: string): string {
  const Stack = STACKS[id]!;
  const stack: TerraformStack = new Stack(Testing.app(), id);
  return `${Testing.synth(stack, true)}\n`;
}
