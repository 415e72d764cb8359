import type { Survivor } from '../survivor';

export const SURVIVORS: readonly Survivor[] = [];
