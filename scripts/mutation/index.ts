/**
 * Mutation testing of `lib`, one area after the other. Fails if an area scores under 90 % or if a mutant survives that
 * `survivors.ts` does not explain. When all areas have a report, `docs/mutations.md` is written from them.
 *
 * Usage: npm run mutation [-- <area>…]
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { outcomeOf, scoreOf } from './report';
import { explains } from './survivor';
import { SURVIVORS } from './survivors';
import { page } from './page';

const ROOT = resolve(__dirname, '..', '..');
const REPORTS = join(ROOT, 'reports', 'mutation');
const GOAL = 90;
/** The folders of `lib` and of `test` that belong together. */
const AREAS: Record<string, string[]> = {
  core: ['core', 'time'],
  aws: ['aws'],
  huaweicloud: ['huaweicloud'],
  ibm: ['ibm'],
};

function run(area: string): void {
  const folders = AREAS[area];
  if (!folders) {
    throw new Error(`no area "${area}": there are ${Object.keys(AREAS).join(', ')}`);
  }
  const files = folders.flatMap((folder) => [`lib/${folder}/*.ts`, `lib/${folder}/policies/*.ts`]);
  const { status } = spawnSync('npx', ['stryker', 'run', '--mutate', [...files, '!lib/**/index.ts'].join()], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, AREA: folders.join() },
  });
  if (status !== 0) {
    throw new Error(`Stryker did not finish ${area}`);
  }
  copyFileSync(join(REPORTS, 'mutation.json'), reportOf(area));
}

function reportOf(area: string): string {
  return join(REPORTS, `${area}.json`);
}

const asked = process.argv.slice(2);
for (const area of asked.length > 0 ? asked : Object.keys(AREAS)) {
  run(area);
  const outcome = outcomeOf(reportOf(area));
  const unexplained = outcome.alive.filter((alive) => !SURVIVORS.some((survivor) => explains(survivor, alive)));
  for (const { file, line, code, replacement } of unexplained) {
    console.log(`lib/${file}:${line}\n  - ${code}\n  + ${replacement}`);
  }
  const score = scoreOf(outcome);
  console.log(`${area}: ${score.toFixed(1)} %, ${outcome.alive.length} survived, ${unexplained.length} unexplained`);
  if (score < GOAL || unexplained.length > 0) {
    process.exitCode = 1;
  }
}
if (Object.keys(AREAS).every((area) => existsSync(reportOf(area)))) {
  const outcomes = Object.keys(AREAS).map((area) => [area, outcomeOf(reportOf(area))] as const);
  writeFileSync(join(ROOT, 'docs', 'mutations.md'), page(outcomes));
}
