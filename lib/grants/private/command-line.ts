import { parseArgs } from 'node:util';
import type { Grant } from '../grant';
import { InputError, isFolder } from './input';
import type { GrantList } from './grant-list';
import { grantsIn, readPlanned } from './load';
import { diffToMarkdown, toMarkdown } from './markdown-format';
import { diffToMermaid, toMermaid } from './mermaid-format';
import { SharedReading } from './shared-reading';
import { diffToText, toText } from './text-format';

export interface Outcome {
  readonly output: string;
  readonly problem: string;
  /** 0, 1 for a wrong call or unreadable input, 3 where `--fail-on` is met. */
  readonly status: 0 | 1 | 3;
}

interface Format {
  readonly show: (grants: readonly Grant[]) => string;
  readonly diff: (gained: readonly Grant[], lost: readonly Grant[]) => string;
}

const FORMATS: Readonly<Record<string, Format>> = {
  text: { show: toText, diff: diffToText },
  markdown: { show: toMarkdown, diff: diffToMarkdown },
  mermaid: { show: toMermaid, diff: diffToMermaid },
  json: {
    show: json,
    diff: (gained, lost) => json({ new: gained, lost }),
  },
};

const HELP = `Who may do what: reads synthesized stacks and plans, offline.

Usage
  cdktf-service-access show [PATH]         what PATH grants (default: cdktf.out)
  cdktf-service-access diff BEFORE AFTER   what has changed between two of them
  cdktf-service-access diff PLAN.json      what a plan will change

A path is cdktf.out, the folder of one stack in it, or a plan as JSON, which
"terraform show -json <plan file>" prints.

Options
  --format text|markdown|mermaid|json      default: text
  --fail-on new-access                     diff: exit 3 if there is new access
  --help

Examples
  cdktf-service-access show
  cdktf-service-access show cdktf.out/stacks/images --format mermaid
  cdktf-service-access diff ../main/cdktf.out cdktf.out --format markdown
  cdktf-service-access diff plan.json --fail-on new-access

Exit status
  0 done, 1 wrong call or unreadable input, 3 new access
`;

const MORE = 'see cdktf-service-access --help';

/** What the command prints, and how it ends. */
export function run(args: readonly string[]): Outcome {
  try {
    return answer(args);
  } catch (error) {
    if (error instanceof InputError) {
      return { output: '', problem: `${error.message}\n`, status: 1 };
    }
    throw error;
  }
}

function answer(args: readonly string[]): Outcome {
  const { command, paths, format, failOn } = parsed(args);
  if (command === undefined) {
    return done(HELP);
  }
  if (command === 'show') {
    refuseUnless(paths.length <= 1, 'show takes one path');
    refuseUnless(failOn === undefined, '--fail-on is an option of diff');
    return done(format.show(grantsIn(paths[0] ?? 'cdktf.out').all));
  }
  refuseUnless(command === 'diff', `expected show or diff, got "${command}"`);
  refuseUnless(paths.length === 1 || paths.length === 2, 'diff takes two paths, or one plan');
  const [before, after] = sidesOf(paths);
  const gained = after.newSince(before);
  const output = format.diff(gained, after.lostSince(before));
  return { output, problem: '', status: failOn !== undefined && gained.length > 0 ? 3 : 0 };
}

function sidesOf([first, second]: readonly string[]): [before: GrantList, after: GrantList] {
  if (second !== undefined) {
    const shared = new SharedReading();
    return [grantsIn(first!, shared), grantsIn(second, shared)];
  }
  refuseUnless(!isFolder(first!), `${first}: expected a second path, or a plan as JSON`);
  const { before, after } = readPlanned(first!);
  return [before, after];
}

function parsed(args: readonly string[]) {
  const { values, positionals } = parse(args);
  const { format = 'text', 'fail-on': failOn, help } = values;
  refuseUnless(Object.hasOwn(FORMATS, format), `--format takes text, markdown, mermaid or json, got "${format}"`);
  refuseUnless(failOn === undefined || failOn === 'new-access', `--fail-on takes new-access, got "${failOn}"`);
  const [command, ...paths] = positionals;
  refuseUnless(command !== undefined || help === true, 'expected show or diff');
  return { command: help ? undefined : command, paths, format: FORMATS[format]!, failOn };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { format: { type: 'string' }, 'fail-on': { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    const [sentence] = (error as Error).message.split('. ');
    throw new InputError(`${sentence}: ${MORE}`);
  }
}

function refuseUnless(condition: boolean, problem: string): asserts condition {
  if (!condition) {
    throw new InputError(problem.includes(': ') ? problem : `${problem}: ${MORE}`);
  }
}

function done(output: string): Outcome {
  return { output, problem: '', status: 0 };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
