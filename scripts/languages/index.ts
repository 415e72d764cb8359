/**
 * Builds the packages of every language and framework from the compiled library, installs them in empty projects with the
 * ordinary clients, and compares what programs of test/languages synthesize with what TypeScript does. A language whose tool
 * is missing is skipped.
 *
 * Usage: npm run languages [-- <language or framework> …], such as `python`, or `go cdktn`
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Framework, FRAMEWORKS } from '../frameworks';
import { dotnet } from './dotnet';
import { go } from './go';
import { java } from './java';
import { type Check, type Checks, type Language, NotHere } from './language';
import { npm } from './npm';
import { python } from './python';
import { hasTool } from '../run';

const LANGUAGES = { npm, python, go, java, dotnet };

const counts = { passed: 0, failed: 0, skipped: 0 };

function report(result: keyof typeof counts, title: string, detail: string): void {
  counts[result] += 1;
  console.log(`  ${result}: ${title}${detail ? ` (${detail})` : ''}`);
}

function tryLanguage(language: Language, framework: Framework): void {
  console.log(`${language.title}, ${framework.title}`);
  const missing = language.tools.filter((tool) => !hasTool(tool));
  if (missing.length > 0) {
    report('skipped', 'all of it', `${missing.join(', ')} not on PATH`);
    return;
  }
  const project = mkdtempSync(join(tmpdir(), 'languages-'));
  try {
    tryChecks(language.checks(framework, project));
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}

function tryChecks({ steps, findings = [] }: Checks): void {
  let instead: string | undefined;
  for (const check of [...steps, ...findings]) {
    if (instead) {
      report('skipped', check.title, instead);
      continue;
    }
    const reason = tryCheck(check);
    instead = steps.includes(check) ? reason : undefined;
  }
}

/** Why checks that build on this one cannot be done; nothing if it passed. */
function tryCheck({ title, run }: Check): string | undefined {
  const start = Date.now();
  try {
    const detail = run();
    const seconds = Math.round((Date.now() - start) / 1000);
    report('passed', title, [...(detail ? [detail] : []), ...(seconds > 0 ? [`${seconds} s`] : [])].join(', '));
    return undefined;
  } catch (problem) {
    const { message } = problem as Error;
    report(problem instanceof NotHere ? 'skipped' : 'failed', title, message);
    return problem instanceof NotHere ? message : `'${title}' failed`;
  }
}

const wanted = process.argv.slice(2);
for (const [name, language] of Object.entries(LANGUAGES)) {
  for (const framework of FRAMEWORKS) {
    if (wanted.length === 0 || wanted.every((word) => word === name || word === framework.name)) {
      tryLanguage(language, framework);
    }
  }
}
console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed > 0 ? 1 : 0;
