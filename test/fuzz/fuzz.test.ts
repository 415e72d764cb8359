import fc from 'fast-check';
import type { FuzzCase } from './case';
import { FUZZ_CASES } from './cases';
import { answerTo, attacksOn, synthesizeRight } from './fuzz';

/** Of each construct, in all of its cases. `npm run fuzz` makes more. */
const ATTACKS = 1000;
const constructOf = ({ name }: FuzzCase) => name.split(/ of |, /)[0];

test.each(FUZZ_CASES.map((one) => [one.name, one] as const))(
  '%s refuses hostile values, or grants no more than the right ones do',
  (_, one) => {
    const cases = FUZZ_CASES.filter((other) => constructOf(other) === constructOf(one));
    const right = synthesizeRight(one);
    const counts = { refused: 0, subset: 0, wider: 0, crash: 0 };
    fc.assert(
      fc.property(attacksOn(one), (attack) => {
        const { verdict, why } = answerTo(one, right, attack);
        counts[verdict] += 1;
        if (verdict === 'wider' || verdict === 'crash') {
          throw new Error(`${verdict}: ${why}`);
        }
      }),
      { numRuns: Math.ceil(ATTACKS / cases.length) },
    );
    expect(counts.refused).toBeGreaterThan(0);
    expect(counts.subset).toBeGreaterThan(0);
  },
);
