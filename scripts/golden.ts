/** Writes the golden Terraform of every example: read the difference before you commit it. */
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Testing, type TerraformStack } from 'cdktf';
import { STACKS } from '../examples/stacks';

const GOLDEN = resolve(__dirname, '..', 'test', 'examples', 'golden');

/** The Terraform of one example as a string with sorted keys, with all validations on, without paths and versions. */
export function synthesizeExample(id: string): string {
  const Stack = STACKS[id]!;
  const stack: TerraformStack = new Stack(Testing.app(), id);
  return `${Testing.synth(stack, true)}\n`;
}

if (require.main === module) {
  for (const file of readdirSync(GOLDEN)) {
    rmSync(join(GOLDEN, file));
  }
  for (const id of Object.keys(STACKS)) {
    writeFileSync(join(GOLDEN, `${id}.json`), synthesizeExample(id));
  }
}
