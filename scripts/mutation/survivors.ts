import { join } from 'node:path';
import type { Alive } from './report';
import { AREAS } from './run';
import { explains, type Survivor } from './survivor';

/**
 * Every survivor was looked at: what could be tested is tested, what could be simpler is simpler, and these are left. Those of
 * a folder of `lib` are in the file of its name in `survivors/`.
 */
export const SURVIVORS: readonly Survivor[] = Object.keys(AREAS).flatMap((area) => {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return (require(join(__dirname, 'survivors', area)) as { SURVIVORS: readonly Survivor[] }).SURVIVORS;
});

/** The mutants that nothing here explains. */
export function unexplainedOf(alive: readonly Alive[]): Alive[] {
  return alive.filter((one) => !SURVIVORS.some((survivor) => explains(survivor, one)));
}
