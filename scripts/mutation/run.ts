import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CLOUDS } from '../providers';
import type { Report } from './report';

export const ROOT = resolve(__dirname, '..', '..');
const REPORTS = join(ROOT, 'reports', 'mutation');
/** Where Stryker leaves its report. */
const NEWEST = join(REPORTS, 'mutation.json');

interface Area {
  /** Patterns of files below `lib`. */
  readonly code: readonly string[];
  /** Which files below `test` test it. */
  readonly tests: RegExp;
}

/** What only reads grants, and has tests of its own in the folder of its cloud. */
const READING = CLOUDS.flatMap((cloud) => [
  `${cloud}/grants.ts`,
  `${cloud}/private/reading/*.ts`,
  `${cloud}/facts/{grants,*-inclusion}.ts`,
]);

export const AREAS: Readonly<Record<string, Area>> = {
  // The props of all constructs are tested in one place.
  core: { code: codeOf('core', 'time'), tests: /^(core|time)\/|^catalogue\/untyped/ },
  // The program itself is run from the packed tarball.
  grants: {
    code: [...codeOf('grants'), '!grants/private/cli.ts', ...READING],
    tests: new RegExp(`^grants/|^(${CLOUDS.join('|')})/grants\\.`),
  },
  ...Object.fromEntries(
    CLOUDS.map((cloud) => [
      cloud,
      {
        code: [...codeOf(cloud), ...READING.map((pattern) => `!${pattern}`)],
        tests: new RegExp(`^${cloud}/(?!grants\\.)|^catalogue/untyped`),
      },
    ]),
  ),
};

function codeOf(...folders: readonly string[]): string[] {
  return [...folders.flatMap((folder) => [`${folder}/*.ts`, `${folder}/{private,facts}/*.ts`]), '!**/index.ts'];
}

export function reportOf(area: string): string {
  return join(REPORTS, `${area}.json`);
}

export function run(area: string): void {
  stryker(
    area,
    areaOf(area).code.map((pattern) => pattern.replace(/^!?/, '$&lib/')),
  );
  copyFileSync(NEWEST, reportOf(area));
}

/** Runs some files again and puts what came out into the report of the area. */
export function runAgain(area: string, files: readonly string[]): void {
  stryker(area, files);
  const report = read(reportOf(area));
  writeFileSync(reportOf(area), JSON.stringify({ ...report, files: { ...report.files, ...read(NEWEST).files } }));
}

function stryker(area: string, files: readonly string[]): void {
  const { status } = spawnSync('npx', ['stryker', 'run', '--mutate', files.join()], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, AREA: areaOf(area).tests.source },
  });
  if (status !== 0) {
    throw new Error(`Stryker did not finish ${area}`);
  }
}

function areaOf(name: string): Area {
  const area = AREAS[name];
  if (!area) {
    throw new Error(`no area "${name}": there are ${Object.keys(AREAS).join(', ')}`);
  }
  return area;
}

function read(file: string): Report {
  return JSON.parse(readFileSync(file, 'utf8')) as Report;
}
