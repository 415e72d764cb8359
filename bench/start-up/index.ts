/** What a user pays before the first grant, each in fresh processes. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { CLOUDS } from '../../scripts/providers';
import { estimate, median, type Estimate } from '../estimate';

const ROOT = resolve(__dirname, '..', '..');

export interface StartUp {
  readonly cloud: string;
  /** CPU of importing, one grant and `Testing.synthScope` in a test file. */
  readonly milliseconds: number;
  /** Times that with hand-written L1. */
  readonly cpu: Estimate;
  /** Resident memory of a process that has loaded the same construct. */
  readonly megabytes: number;
  /** The same with `cdktf` alone. */
  readonly frameworkMegabytes: number;
  readonly modules: number;
}

export function startUps(count: number): StartUp[] {
  return CLOUDS.map((cloud) => {
    // The first run fills the caches of jest.
    const turns = Array.from(
      { length: count + 1 },
      () => [test(`${cloud}.library`), test(`${cloud}.by-hand`)] as const,
    );
    turns.shift();
    const residents = Array.from({ length: 5 }, () => resident(join(__dirname, `${cloud}.library.test.js`)));
    return {
      cloud,
      milliseconds: median(turns.map(([library]) => library)) * 1e3,
      cpu: estimate(turns.map(([library, byHand]) => library / byHand)),
      megabytes: median(residents.map(({ megabytes }) => megabytes)),
      frameworkMegabytes: median(Array.from({ length: 5 }, () => resident().megabytes)),
      modules: residents[0]!.modules,
    };
  });
}

/** Seconds of CPU in a test file, from its first import to its end. */
function test(name: string): number {
  const folder = mkdtempSync(join(tmpdir(), 'start-up-'));
  try {
    const result = join(folder, 'seconds');
    const jest = join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js');
    const args = [jest, '--config', join(__dirname, 'jest.config.js'), '--runInBand', `/${name}[.]test`];
    const env = { ...process.env, START_UP_RESULT: result };
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, env, encoding: 'utf8' });
    if (status !== 0) {
      throw new Error(stderr);
    }
    return Number(readFileSync(result, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function resident(...args: string[]): { readonly megabytes: number; readonly modules: number } {
  const output = execFileSync(process.execPath, [join(__dirname, 'resident.js'), ...args], { encoding: 'utf8' });
  return JSON.parse(output) as { megabytes: number; modules: number };
}

/** Seconds that `cdktf synth` takes for all examples, and for an app without a stack. */
export function commandLine(count: number): { readonly examples: number; readonly nothing: number } {
  const folder = mkdtempSync(join(tmpdir(), 'cdktf-'));
  try {
    const empty = join(folder, 'empty.js');
    writeFileSync(empty, `new (require(${JSON.stringify(join(ROOT, 'node_modules', 'cdktf'))}).App)().synth();`);
    const synth = (...args: string[]) => {
      const start = process.hrtime.bigint();
      const cli = join(ROOT, 'node_modules', 'cdktf-cli', 'bundle', 'bin', 'cdktf.js');
      const env = { ...process.env, CHECKPOINT_DISABLE: '1', CI: '1' };
      execFileSync(process.execPath, [cli, 'synth', '--output', folder, ...args], { cwd: ROOT, env, stdio: 'ignore' });
      return Number(process.hrtime.bigint() - start) / 1e9;
    };
    const turns = Array.from({ length: count }, () => [synth(), synth('--app', `node ${empty}`)] as const);
    return { examples: median(turns.map(([all]) => all)), nothing: median(turns.map(([, none]) => none)) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Size of the package that npm would publish, in KB. */
export function tarball(): number {
  const output = execFileSync('npm', ['pack', '--dry-run', '--json'], { cwd: ROOT, encoding: 'utf8' });
  return (JSON.parse(output) as { size: number }[])[0]!.size / 1e3;
}
