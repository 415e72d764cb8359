/** Measures all cases at all sizes, each in a process of its own, and writes the tables of bench/README.md. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { CLOUDS } from '../scripts/providers';
import { CASE_FILES, casesOf } from './cases';
import type { Row } from './measure';

const ROOT = resolve(__dirname, '..');
const README = join(__dirname, 'README.md');
/** Ignored by git; inside the repository, so that it finds `cdktf`. */
const BUILD = join(__dirname, '.build');
/** Grants in a stack, and how often library and L1 are measured in turns; 0 for the library alone. */
const SIZES: [size: number, rounds: number][] = [
  [1, 21],
  [100, 11],
  [1_000, 5],
  [5_000, 3],
  [20_000, 0],
];
/** What is loaded: each cloud alone, and with its provider and the first of its constructs that has a case. */
const LOADS: [label: string, ...args: string[]][] = [
  ['`cdktf` alone'],
  ...CLOUDS.flatMap((cloud): [string, ...string[]][] => {
    const file = CASE_FILES.find((path) => basename(dirname(path)) === cloud)!;
    const [construct] = casesOf(file)[0]!.name.split(',') as [string];
    const provider = `bindings.${cloud[0]!.toUpperCase()}${cloud.slice(1)}Provider`;
    return [
      [`\`${cloud}\`, nothing used`, `../dist/${cloud}`],
      [`\`${cloud}\`, \`${construct}\` and the provider`, `../dist/${cloud}`, construct, provider],
    ];
  }),
];

/** The compiled library, without the source maps that a TypeScript loader would bring into every stack trace. */
function bundle(): void {
  buildSync({
    entryPoints: [join(__dirname, 'measure.ts'), ...CASE_FILES],
    outdir: BUILD,
    outbase: __dirname,
    bundle: true,
    platform: 'node',
    packages: 'external',
    alias: Object.fromEntries(
      CLOUDS.flatMap((cloud) =>
        [`${cloud}/bindings`, cloud].map((subpath) => [`cdktf-service-access/${subpath}`, join(ROOT, 'dist', subpath)]),
      ),
    ),
  });
}

function node<T>(...args: string[]): T {
  return JSON.parse(execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' })) as T;
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}

function grants(file: string, name: string): string {
  const compiled = join(BUILD, relative(__dirname, file)).replace(/[.]ts$/, '.js');
  const rows = SIZES.map(([size, rounds]) => {
    const row = node<Row>('--expose-gc', join(BUILD, 'measure.js'), compiled, name, String(size), String(rounds));
    console.log(name, size, JSON.stringify(row));
    const each = ((row.seconds / size) * 1000).toFixed(2);
    const ratios = [row.time?.stack, row.time?.construct, row.memory?.stack, row.memory?.construct];
    const [time, inConstruct, memory, memoryInConstruct] = ratios.map((ratio) => ratio?.toFixed(2) ?? '');
    return `| ${size.toLocaleString('en')} | ${row.seconds.toFixed(3)} | ${each} | ${time} | ${inConstruct} | ${row.megabytes.toFixed(1)} | ${memory} | ${memoryInConstruct} |`;
  });
  return [
    `### ${name}\n`,
    '| grants | seconds | ms each | time × L1 | × L1 in a construct | MB held | memory × L1 | × L1 in a construct |',
    '| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
    '',
  ].join('\n');
}

function loads(): string {
  const rows = LOADS.map(([label, ...args]) => {
    const runs = Array.from({ length: 9 }, () =>
      node<Record<'milliseconds' | 'framework' | 'megabytes' | 'modules', number>>('bench/load.js', ...args),
    );
    const of = (key: 'milliseconds' | 'framework' | 'megabytes') => median(runs.map((run) => run[key]));
    const ratio = 1 + of('milliseconds') / of('framework');
    return `| ${label} | ${ratio.toFixed(2)} | ${of('megabytes').toFixed(0)} | ${runs[0]!.modules} |`;
  });
  return [
    '| loaded in a fresh process | time × `cdktf` alone | MB resident | modules of this package |',
    '| --- | ---: | ---: | ---: |',
    ...rows,
    '',
  ].join('\n');
}

const only = process.argv[2];
bundle();
const machine = `Measured on ${new Date().toISOString().slice(0, 10)}: Node ${process.version}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB.`;
const results = [
  machine,
  '',
  ...CASE_FILES.flatMap((file) =>
    casesOf(file)
      .filter(({ name }) => !only || name.includes(only))
      .map(({ name }) => grants(file, name)),
  ),
  '### Loading\n',
  loads(),
];
if (!only) {
  const marker = '<!-- results -->';
  const [head] = readFileSync(README, 'utf8').split(marker);
  writeFileSync(README, `${head}${marker}\n\n${results.join('\n')}`);
}
