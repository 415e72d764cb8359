/**
 * Attacks every construct with hostile values and counts its answers. Fails when one grants more than the right values do, or
 * ends in anything but a `ValidationError`.
 *
 * Usage: npm run fuzz [-- <attacks per construct, 10000> [<seed>]]
 */
import fc from 'fast-check';
import { FUZZ_CASES } from '../test/fuzz/cases';
import { answerTo, attacksOn, synthesizeRight } from '../test/fuzz/fuzz';

const attacks = Number(process.argv[2] ?? 10_000);
const seed = Number(process.argv[3] ?? Date.now() % 2 ** 31);
console.log(`seed ${seed}, ${attacks} attacks on each of ${FUZZ_CASES.length} constructs`);

let failed = false;
for (const one of FUZZ_CASES) {
  const right = synthesizeRight(one);
  const counts = { refused: 0, subset: 0, wider: 0, crash: 0 };
  const shown = new Set<string>();
  for (const attack of fc.sample(attacksOn(one), { numRuns: attacks, seed })) {
    const { verdict, why } = answerTo(one, right, attack);
    counts[verdict] += 1;
    const at = attack.map(({ path, hostile }) => `${hostile} at ${path.join('.')}`).join(' and ');
    if ((verdict === 'wider' || verdict === 'crash') && !shown.has(at)) {
      shown.add(at);
      failed = true;
      console.log(`  ${verdict}: ${at}: ${why.split('\n')[0]}`);
    }
  }
  console.log(
    `${one.name}: ${Object.entries(counts)
      .map(([verdict, count]) => `${count} ${verdict}`)
      .join(', ')}`,
  );
}
process.exitCode = failed ? 1 : 0;
