/**
 * Measures one case: the construct and hand-written L1 in turns, in this process. Prints JSON.
 *
 * Usage: node --expose-gc measure.js <compiled file of cases> <name> <rounds>
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, TerraformStack } from 'cdktf';
import { Construct } from 'constructs';
import type { BenchCase } from './case';
import { estimate, median, type Estimate } from './estimate';

/** What a construct costs. */
export interface Cost {
  /** Of one of 1,000 grants. */
  readonly milliseconds: number;
  readonly kilobytes: number;
  /** Times the cost of L1 resources directly in the stack, and of those in a `Construct` around each grant. */
  readonly cpu: Against;
  readonly memory: Against;
  /** What a grant costs among 20,000, times what it costs among 1,000. */
  readonly growth: { readonly library: Estimate; readonly byHand: Estimate };
}

interface Against {
  readonly stack: Estimate;
  readonly construct: Estimate;
}

const VARIANTS = ['library', 'byHand', 'inConstruct'] as const;
type Variant = (typeof VARIANTS)[number];

/** CPU time of all threads in seconds, and the heap that the app still holds in the end in bytes. */
interface Turn {
  readonly cpu: number;
  readonly memory: number;
}

const GRANTS = 1_000;
const MANY_GRANTS = 20_000;

function turn({ prepare, library, byHand }: BenchCase, variant: Variant, grants: number): Turn {
  const add: Record<Variant, BenchCase['library']> = {
    library,
    byHand,
    inConstruct: (scope, index) => byHand(new Construct(scope, `grant${index}`), index),
  };
  const outdir = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    globalThis.gc!();
    const heap = process.memoryUsage().heapUsed;
    const start = process.cpuUsage();
    const app = new App({ outdir });
    const stack = new TerraformStack(app, 'bench');
    prepare(stack);
    for (let index = 0; index < grants; index++) {
      add[variant](stack, index);
    }
    app.synth();
    const { user, system } = process.cpuUsage(start);
    globalThis.gc!();
    const memory = process.memoryUsage().heapUsed - heap;
    // Keeps the tree alive until the heap was measured.
    stack.node.tryFindChild('bench');
    return { cpu: (user + system) / 1e6, memory };
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}

/** Each variant once in every round, each round beginning with another one. */
function rounds(benchCase: BenchCase, variants: readonly Variant[], grants: number, count: number) {
  const turns: Record<Variant, Turn[]> = { library: [], byHand: [], inConstruct: [] };
  for (let round = 0; round < count; round++) {
    const first = round % variants.length;
    for (const variant of [...variants.slice(first), ...variants.slice(0, first)]) {
      turns[variant].push(turn(benchCase, variant, grants));
    }
  }
  return turns;
}

function measure(benchCase: BenchCase, count: number): Cost {
  // The first rounds compile.
  rounds(benchCase, VARIANTS, GRANTS / 4, 4);
  const turns = rounds(benchCase, VARIANTS, GRANTS, count);
  // Once: it takes as long as all the turns before.
  const many = rounds(benchCase, ['library', 'byHand'], MANY_GRANTS, 1);
  const ratio = (value: keyof Turn, to: Variant) =>
    estimate(turns.library.map((one, index) => one[value] / turns[to][index]![value]));
  const each = (value: keyof Turn) => median(turns.library.map((one) => one[value])) / GRANTS;
  const growth = (variant: Variant): Estimate => {
    const few = estimate(turns[variant].map(({ cpu }) => cpu / GRANTS));
    const { value, noise } = estimate(many[variant].map(({ cpu }) => cpu / MANY_GRANTS / few.value));
    // A single turn has no spread of its own, but what it is divided by has.
    return { value, noise: noise + (value * few.noise) / few.value };
  };
  return {
    milliseconds: each('cpu') * 1e3,
    kilobytes: each('memory') / 1e3,
    cpu: { stack: ratio('cpu', 'byHand'), construct: ratio('cpu', 'inConstruct') },
    memory: { stack: ratio('memory', 'byHand'), construct: ratio('memory', 'inConstruct') },
    growth: { library: growth('library'), byHand: growth('byHand') },
  };
}

const [file, name, count] = [process.argv[2]!, process.argv[3], Number(process.argv[4])];
// eslint-disable-next-line @typescript-eslint/no-require-imports
const { CASES } = require(file) as { CASES: readonly BenchCase[] };
console.log(
  JSON.stringify(
    measure(
      CASES.find((candidate) => candidate.name === name)!,
      count,
    ),
  ),
);
