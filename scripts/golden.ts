/** Writes the golden Terraform of every example: read the difference before you commit it. */
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { STACKS } from '../examples/stacks';
import { synthesizeExample } from './synthesize-example';

const GOLDEN = resolve(__dirname, '..', 'test', 'examples', 'golden');

for (const file of readdirSync(GOLDEN)) {
  rmSync(join(GOLDEN, file));
}
for (const id of Object.keys(STACKS)) {
  writeFileSync(join(GOLDEN, `${id}.json`), synthesizeExample(id));
}
