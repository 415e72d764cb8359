import { join } from 'node:path';
import { CLOUDS } from '../../scripts/providers';
import type { FuzzCase } from './case';

/** The cases of every cloud: of the file of its name. */
export const FUZZ_CASES: readonly FuzzCase[] = CLOUDS.flatMap((cloud) => {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return (require(join(__dirname, cloud)) as { CASES: readonly FuzzCase[] }).CASES;
});
