/**
 * Mutation testing of `lib`, one area after the other. Fails if an area scores under 90 % or if a mutant survives that
 * `survivors.ts` does not explain. When all areas have a report, `docs/mutations.md` is written from them.
 *
 * Usage: npm run mutation [-- <area> [<file>…]]; with files, only they are run again, and the report of the area is kept
 * for the others.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { page } from './page';
import { outcomeOf, scoreOf } from './report';
import { AREAS, ROOT, reportOf, run, runAgain } from './run';
import { unexplainedOf } from './survivors';

const GOAL = 90;

function judge(area: string): boolean {
  const outcome = outcomeOf(reportOf(area));
  const unexplained = unexplainedOf(outcome.alive);
  for (const { file, line, code, replacement } of unexplained) {
    console.log(`lib/${file}:${line}\n  - ${code}\n  + ${replacement}`);
  }
  const score = scoreOf(outcome);
  console.log(`${area}: ${score.toFixed(1)} %, ${outcome.alive.length} survived, ${unexplained.length} unexplained`);
  return score >= GOAL && unexplained.length === 0;
}

const [area, ...files] = process.argv.slice(2);
const areas = area === undefined ? Object.keys(AREAS) : [area];
for (const name of areas) {
  if (files.length > 0) {
    runAgain(name, files);
  } else {
    run(name);
  }
}
if (!areas.map(judge).every(Boolean)) {
  process.exitCode = 1;
}
if (Object.keys(AREAS).every((name) => existsSync(reportOf(name)))) {
  const outcomes = Object.keys(AREAS).map((name) => [name, outcomeOf(reportOf(name))] as const);
  writeFileSync(join(ROOT, 'docs', 'mutations.md'), page(outcomes));
}
