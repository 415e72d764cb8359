import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CLOUDS } from '../../scripts/providers';
import type { BenchCase } from '../case';

/** Every file of cases: `<cloud>/<construct>.ts`. */
export const CASE_FILES: readonly string[] = CLOUDS.flatMap((cloud) =>
  readdirSync(join(__dirname, cloud)).map((file) => join(__dirname, cloud, file)),
);

export function casesOf(file: string): readonly BenchCase[] {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return (require(file) as { CASES: readonly BenchCase[] }).CASES;
}
