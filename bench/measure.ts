/**
 * Measures one case at one size: library and hand-written L1 in turns, in this process. Prints JSON.
 *
 * Usage: node --expose-gc measure.js <compiled file of cases> <name> <size> <rounds>
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, TerraformStack } from 'cdktf';
import { Construct } from 'constructs';
import type { BenchCase } from './case';
import { casesOf } from './cases';

/** What one size of one case costs; without ratios where the library alone was measured. */
export interface Row extends Measurement {
  readonly time?: Ratios;
  readonly memory?: Ratios;
}

/** Against the resources directly in the stack, and against those in one `Construct` a grant. */
interface Ratios {
  readonly stack: number;
  readonly construct: number;
}

interface Measurement {
  /** Seconds to construct and synthesize, validations included. */
  readonly seconds: number;
  /** Heap that the app still holds after that, in MB. */
  readonly megabytes: number;
}

/** The construct, the resources directly in the stack, and the resources in one `Construct` a grant. */
type Variant = 'library' | 'byHand' | 'inConstruct';
const VARIANTS: readonly Variant[] = ['byHand', 'inConstruct', 'library'];

function once({ prepare, library, byHand }: BenchCase, variant: Variant, size: number): Measurement {
  const variants: Record<Variant, BenchCase['library']> = {
    library,
    byHand,
    inConstruct: (scope, index) => byHand(new Construct(scope, `grant${index}`), index),
  };
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

const [file, name, size, rounds] = [
  process.argv[2]!,
  process.argv[3]!,
  Number(process.argv[4]),
  Number(process.argv[5]),
];
const benchCase = casesOf(file).find((candidate) => candidate.name === name)!;
// The first rounds compile.
for (const variant of [...VARIANTS, ...VARIANTS]) {
  once(benchCase, variant, Math.min(size, 200));
}
/** With no rounds, the library alone, to see how it grows. */
function growth(): Row {
  return once(benchCase, 'library', size);
}

const turns = Array.from({ length: rounds }, (_, round) => {
  const first = round % VARIANTS.length;
  const order = [...VARIANTS.slice(first), ...VARIANTS.slice(0, first)];
  return Object.fromEntries(order.map((variant) => [variant, once(benchCase, variant, size)])) as Record<
    Variant,
    Measurement
  >;
});
const ratio = (value: keyof Measurement, to: Variant) =>
  median(turns.map(({ library, [to]: other }) => library[value] / other[value]));
function comparison(): Row {
  return {
    seconds: median(turns.map(({ library }) => library.seconds)),
    megabytes: median(turns.map(({ library }) => library.megabytes)),
    time: { stack: ratio('seconds', 'byHand'), construct: ratio('seconds', 'inConstruct') },
    memory: { stack: ratio('megabytes', 'byHand'), construct: ratio('megabytes', 'inConstruct') },
  };
}

console.log(JSON.stringify(rounds === 0 ? growth() : comparison()));
