import type { Survivor } from './survivor';

/** Every survivor was looked at: what could be tested is tested, what could be simpler is simpler, and these are left. */
export const SURVIVORS: readonly Survivor[] = [];
