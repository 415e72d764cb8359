import type { Alive } from './report';
import { explains, type Survivor } from './survivor';
import { AWS_SURVIVORS } from './aws-survivors';
import { CORE_SURVIVORS } from './core-survivors';
import { HUAWEICLOUD_SURVIVORS } from './huaweicloud-survivors';
import { IBM_SURVIVORS } from './ibm-survivors';

/** Every survivor was looked at: what could be tested is tested, what could be simpler is simpler, and these are left. */
export const SURVIVORS: readonly Survivor[] = [
  ...CORE_SURVIVORS,
  ...AWS_SURVIVORS,
  ...HUAWEICLOUD_SURVIVORS,
  ...IBM_SURVIVORS,
];

/** The mutants that nothing here explains. */
export function unexplainedOf(alive: readonly Alive[]): Alive[] {
  return alive.filter((one) => !SURVIVORS.some((survivor) => explains(survivor, one)));
}
