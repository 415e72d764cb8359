/**
 * Measures what the constructs cost and writes the tables of bench/README.md.
 *
 * Usage: npm run bench [-- <part of the name of a case>]    measures those only, and prints the tables
 *        npm run bench -- --check                           fails when a goal is missed by more than the noise
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { buildSync, type BuildOptions } from 'esbuild';
import { CLOUDS } from '../scripts/providers';
import { CASE_FILES, casesOf } from './cases';
import type { Cost } from './measure';
import { goalsOf, isMissed, report, type Results } from './report';
import { commandLine, startUps, tarball } from './start-up';

const ROOT = resolve(__dirname, '..');
const README = join(__dirname, 'README.md');
const MARKER = '<!-- results -->';
/** Ignored by git; inside the repository, so that what is in it finds `cdktf`. */
const BUILD = join(__dirname, '.build');
/** How often the variants of a case are measured in turns. */
const TURNS = 9;

/** As `cdktf init` configures TypeScript for L1 that `cdktf get` has written. */
const COMPILER: BuildOptions = {
  platform: 'node',
  format: 'cjs',
  tsconfigRaw: { compilerOptions: { target: 'ES2018', useDefineForClassFields: false } },
};

/** The cases: constructs from the compiled library, hand-written L1 from bindings as `cdktf get` writes them. */
function compile(): void {
  const plain = join(BUILD, 'plain');
  execFileSync(process.execPath, [require.resolve('tsx/cli'), 'scripts/bindings', plain, '--plain'], { cwd: ROOT });
  const bindings = readdirSync(plain, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  buildSync({ ...COMPILER, entryPoints: bindings.map((file) => join(plain, file)), outdir: plain });
  buildSync({
    ...COMPILER,
    entryPoints: [join(__dirname, 'measure.ts'), ...CASE_FILES],
    outdir: BUILD,
    outbase: __dirname,
    bundle: true,
    packages: 'external',
    alias: Object.fromEntries(
      CLOUDS.flatMap((cloud) => [
        [`cdktf-service-access/${cloud}/bindings`, join(plain, cloud, 'bindings', 'index.js')],
        [`cdktf-service-access/${cloud}`, join(ROOT, 'dist', cloud)],
      ]),
    ),
  });
}

function measure(file: string, name: string): Cost & { readonly name: string } {
  const compiled = join(BUILD, relative(__dirname, file)).replace(/[.]ts$/, '.js');
  const args = ['--expose-gc', join(BUILD, 'measure.js'), compiled, name, String(TURNS)];
  const cost = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Cost;
  console.log(name, JSON.stringify(cost));
  return { name, ...cost };
}

function machine(): string {
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const day = new Date().toISOString().slice(0, 10);
  return `Measured on ${day}: Node ${process.version}, ${cpus().length} cores, ${gigabytes} GB.`;
}

const [option] = process.argv.slice(2);
const only = option === '--check' ? undefined : option;
compile();
const results: Results = {
  machine: machine(),
  costs: CASE_FILES.flatMap((file) =>
    casesOf(file)
      .filter(({ name }) => !only || name.includes(only))
      .map(({ name }) => measure(file, name)),
  ),
  startUps: startUps(TURNS),
  commandLine: commandLine(5),
  tarball: tarball(),
};
const text = report(results);
console.log(text);
if (option === '--check') {
  process.exitCode = goalsOf(results).some(isMissed) ? 1 : 0;
} else if (!only) {
  const [head] = readFileSync(README, 'utf8').split(MARKER);
  writeFileSync(README, `${head}${MARKER}\n\n${text}`);
}
