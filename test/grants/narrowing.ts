import fc from 'fast-check';
import type { Grant } from '../../lib/grants/grant';

/** How many random pairs of stacks each test of soundness compares. `PAIRS=10000 npx jest soundness` is the whole proof. */
export const PAIRS = Number(process.env.PAIRS ?? 250);

/** A change that takes access away or leaves it as it is. */
export interface Narrowing<T> {
  readonly what: string;
  readonly narrow: (before: T, pick: number) => T;
  /** Why it is listed in some cases although nothing is new. Without a reason it never is. */
  readonly listed?: string;
}

/** What the comparison lists although nothing is new, in per cent of all narrowings, and which of these have no reason. */
export function listedOf<T>(
  stacks: fc.Arbitrary<T>,
  narrowings: readonly Narrowing<T>[],
  newAccess: (before: T, after: T) => readonly Grant[],
) {
  const tried = fc.sample(fc.tuple(stacks, fc.nat(5)), { numRuns: PAIRS, seed: 15 }).map(([before, pick], index) => {
    const narrowing = narrowings[index % narrowings.length]!;
    return { narrowing, before, isListed: newAccess(before, narrowing.narrow(before, pick)).length > 0 };
  });
  const listed = tried.filter(({ isListed }) => isListed);
  return {
    percent: (100 * listed.length) / tried.length,
    withoutReason: listed
      .filter(({ narrowing }) => narrowing.listed === undefined)
      .map(({ narrowing, before }) => ({ what: narrowing.what, before })),
  };
}
