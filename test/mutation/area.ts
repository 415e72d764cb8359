/**
 * All synthesis tests that `AREA` matches, as one test file: each mutant then loads `cdktf` once, not once per file.
 * Those that take longest, the generated ones, come last.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { testsThatPlan } from '../support/plans';

const TESTS = join(__dirname, '..');
const area = new RegExp(process.env.AREA!);
const plans = new Set(testsThatPlan());
const generated = (file: string) => /properties|soundness/.test(file);
const files = readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts') && area.test(file) && !plans.has(join('test', file)))
  .sort((a, b) => Number(generated(a)) - Number(generated(b)) || (a < b ? -1 : 1));

for (const file of files) {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  describe(file, () => void require(join(TESTS, file)));
}
