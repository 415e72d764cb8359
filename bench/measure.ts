/** Measures one case at one size: library and hand-written L1 in turns, in this process. Prints JSON. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, TerraformStack } from 'cdktf';
import type { BenchCase } from './case';
import { CASES } from './cases';

export interface Measurement {
  /** Seconds to construct and synthesize, validations included. */
  readonly seconds: number;
  /** Heap that the app still holds after that, in MB. */
  readonly megabytes: number;
}

type Variant = 'library' | 'byHand';

function once({ prepare, ...variants }: BenchCase, variant: Variant, size: number): Measurement {
  const outdir = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    globalThis.gc!();
    const heap = process.memoryUsage().heapUsed;
    const start = process.hrtime.bigint();
    const app = new App({ outdir });
    const stack = new TerraformStack(app, 'bench');
    prepare(stack);
    for (let index = 0; index < size; index++) {
      variants[variant](stack, index);
    }
    app.synth();
    const seconds = Number(process.hrtime.bigint() - start) / 1e9;
    globalThis.gc!();
    const megabytes = (process.memoryUsage().heapUsed - heap) / 1e6;
    // Keeps the tree alive until the heap was measured.
    stack.node.tryFindChild('bench');
    return { seconds, megabytes };
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

const [name, size, rounds] = [process.argv[2]!, Number(process.argv[3]), Number(process.argv[4])];
const benchCase = CASES.find((candidate) => candidate.name === name)!;
// The first rounds compile.
for (const variant of ['byHand', 'library'] as const) {
  once(benchCase, variant, Math.min(size, 200));
}
const pairs = Array.from({ length: rounds }, (_, round) => {
  const order: Variant[] = round % 2 === 0 ? ['byHand', 'library'] : ['library', 'byHand'];
  return Object.fromEntries(order.map((variant) => [variant, once(benchCase, variant, size)])) as Record<
    Variant,
    Measurement
  >;
});
const medianOf = (variant: Variant, value: keyof Measurement) => median(pairs.map((pair) => pair[variant][value]));
console.log(
  JSON.stringify({
    seconds: medianOf('library', 'seconds'),
    timeRatio: median(pairs.map(({ library, byHand }) => library.seconds / byHand.seconds)),
    megabytes: medianOf('library', 'megabytes'),
    memoryRatio: median(pairs.map(({ library, byHand }) => library.megabytes / byHand.megabytes)),
  }),
);
