/**
 * All synthesis tests of the folders in `AREA`, as one test file: each mutant then loads `cdktf` once, not once per file.
 * Those that take longest, the generated ones, come last.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { testsThatPlan } from '../support/plans';

const TESTS = join(__dirname, '..');
const plans = new Set(testsThatPlan());
const own = process.env
  .AREA!.split(',')
  .flatMap((folder) =>
    readdirSync(join(TESTS, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  .filter((file) => file.endsWith('.test.ts') && !plans.has(join('test', file)));
// The props of all constructs are tested in one place.
const files = [...own, join('catalogue', 'untyped.test.ts')].sort(
  (a, b) => Number(a.includes('properties')) - Number(b.includes('properties')) || (a < b ? -1 : 1),
);

for (const file of files) {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  describe(file, () => void require(join(TESTS, file)));
}
