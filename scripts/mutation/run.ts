import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CLOUDS } from '../providers';
import type { Report } from './report';

export const ROOT = resolve(__dirname, '..', '..');
const REPORTS = join(ROOT, 'reports', 'mutation');
/** Where Stryker leaves its report. */
const NEWEST = join(REPORTS, 'mutation.json');

/** The folders of `lib` and of `test` that belong together. */
export const AREAS: Readonly<Record<string, readonly string[]>> = {
  core: ['core', 'time'],
  ...Object.fromEntries(CLOUDS.map((cloud) => [cloud, [cloud]])),
};

export function reportOf(area: string): string {
  return join(REPORTS, `${area}.json`);
}

export function run(area: string): void {
  const files = foldersOf(area).flatMap((folder) => [`lib/${folder}/*.ts`, `lib/${folder}/{private,facts}/*.ts`]);
  stryker(area, [...files, '!lib/**/index.ts']);
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
    env: { ...process.env, AREA: foldersOf(area).join() },
  });
  if (status !== 0) {
    throw new Error(`Stryker did not finish ${area}`);
  }
}

function foldersOf(area: string): readonly string[] {
  const folders = AREAS[area];
  if (!folders) {
    throw new Error(`no area "${area}": there are ${Object.keys(AREAS).join(', ')}`);
  }
  return folders;
}

function read(file: string): Report {
  return JSON.parse(readFileSync(file, 'utf8')) as Report;
}
