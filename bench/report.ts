/** What was measured as Markdown, and held against the goals. */
import { median, show, type Estimate } from './estimate';
import type { Cost } from './measure';
import type { StartUp } from './start-up';

export interface Results {
  readonly machine: string;
  readonly costs: readonly (Cost & { readonly name: string })[];
  readonly startUps: readonly StartUp[];
  readonly commandLine: { readonly examples: number; readonly nothing: number };
  /** KB. */
  readonly tarball: number;
}

interface Goal {
  readonly what: string;
  readonly measured: Estimate;
  readonly most: number;
}

export function goalsOf({ costs, startUps, commandLine, tarball }: Results): Goal[] {
  const exact = (value: number): Estimate => ({ value, noise: 0 });
  const overAll = (of: (cost: Cost) => Estimate): Estimate => ({
    value: median(costs.map((cost) => of(cost).value)),
    noise: median(costs.map((cost) => of(cost).noise)),
  });
  const worst = (of: (cost: Cost) => Estimate): Estimate =>
    costs.map(of).reduce((one, other) => (other.value - other.noise > one.value - one.noise ? other : one));
  const ibm = startUps.find(({ cloud }) => cloud === 'ibm')!;
  return [
    { what: 'CPU × L1, median of all constructs', measured: overAll(({ cpu }) => cpu.stack), most: 0.85 },
    { what: 'CPU × L1, each construct', measured: worst(({ cpu }) => cpu.stack), most: 1.15 },
    { what: 'memory × L1, median of all constructs', measured: overAll(({ memory }) => memory.stack), most: 0.65 },
    { what: 'memory × L1, each construct', measured: worst(({ memory }) => memory.stack), most: 1.5 },
    { what: 'growth to 20,000 × that of L1, each construct', measured: worst(growthAgainstL1), most: 1.1 },
    { what: 'CPU × L1 of one grant in a test file, `ibm`', measured: ibm.cpu, most: 1 },
    { what: 'MB resident, `ibm` with one construct', measured: exact(ibm.megabytes), most: 70 },
    {
      what: 'seconds of `cdktf synth` of all examples, beyond those without a stack',
      measured: exact(commandLine.examples - commandLine.nothing),
      most: 1.5,
    },
    { what: 'KB of the packed package', measured: exact(tarball), most: 700 },
  ];
}

function growthAgainstL1({ growth: { library, byHand } }: Cost): Estimate {
  const value = library.value / byHand.value;
  return { value, noise: value * (library.noise / library.value + byHand.noise / byHand.value) };
}

/** Whether a goal is missed by more than the noise. */
export function isMissed({ measured, most }: Goal): boolean {
  return measured.value - measured.noise > most;
}

export function report(results: Results): string {
  return [
    results.machine,
    '',
    tableOf(
      ['goal', 'at most', 'measured', ''],
      goalsOf(results).map((goal) => [
        goal.what,
        String(goal.most),
        show(goal.measured),
        isMissed(goal) ? '**missed**' : 'met',
      ]),
    ),
    '### One of 1,000 grants',
    '',
    tableOf(
      ['construct', 'ms CPU', 'CPU × L1', '× L1 in a construct', 'KB', 'memory × L1', '× L1 in a construct', '20,000'],
      results.costs.map(({ name, milliseconds, kilobytes, cpu, memory, growth }) => [
        name,
        milliseconds.toFixed(2),
        show(cpu.stack),
        show(cpu.construct),
        kilobytes.toFixed(1),
        memory.stack.value.toFixed(2),
        memory.construct.value.toFixed(2),
        `${growth.library.value.toFixed(2)} (L1 ${growth.byHand.value.toFixed(2)})`,
      ]),
    ),
    '### The first grant',
    '',
    tableOf(
      ['subpath', 'ms CPU', 'CPU × L1', 'MB resident', '`cdktf` alone', 'modules of this package'],
      results.startUps.map(({ cloud, milliseconds, cpu, megabytes, frameworkMegabytes, modules }) => [
        `\`${cloud}\``,
        milliseconds.toFixed(0),
        show(cpu),
        megabytes.toFixed(0),
        frameworkMegabytes.toFixed(0),
        String(modules),
      ]),
    ),
  ].join('\n');
}

/** As prettier formats it: text to the left, the rest to the right. */
export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(3, title.length, ...rows.map((row) => row[column]!.length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join(' | ')} |`;
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(head), line(rule), ...rows.map(line), ''].join('\n');
}
