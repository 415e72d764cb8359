import fc from 'fast-check';
import { FUZZ_CASES } from './cases';
import { answerTo, attacksOn, synthesizeRight } from './fuzz';

/** `npm run fuzz` makes more. */
const ATTACKS = 1000;

test.each(FUZZ_CASES.map((one) => [one.name, one] as const))(
  '%s refuses hostile values, or grants no more than the right ones do',
  (_, one) => {
    const right = synthesizeRight(one);
    const counts = { refused: 0, subset: 0, wider: 0, crash: 0 };
    fc.assert(
      fc.property(attacksOn(one), (attack) => {
        const { verdict, why } = answerTo(one, right, attack);
        counts[verdict] += 1;
        expect({ verdict, why }).toEqual({
          verdict: expect.stringMatching(/^(refused|subset)$/),
          why: expect.anything(),
        });
      }),
      { numRuns: ATTACKS },
    );
    expect(counts.refused).toBeGreaterThan(0);
    expect(counts.subset).toBeGreaterThan(0);
  },
);
