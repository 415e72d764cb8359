/** Fills pages with what the command line says about the examples, so that they show nothing that it does not print. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../lib/grants/private/command-line';
import { ROOT } from '../frameworks';

/** `<!-- show <example> <format> -->` or `<!-- diff <example> "<text>" "<other text>" <format> -->`, up to `<!-- end -->`. */
const BLOCK =
  /(<!-- (?:show (?<shown>[\w-]+)|diff (?<changed>[\w-]+) "(?<from>[^"]+)" "(?<to>[^"]+)") (?<format>\w+) -->\n)[^]*?(<!-- end -->)/g;

/** Languages of the code blocks; Markdown is shown as what it says. */
const FENCES: Readonly<Record<string, string>> = { text: 'text', mermaid: 'mermaid' };

/** A page with every block filled anew. */
export function fillGrants(page: string): string {
  return page.replace(BLOCK, (...match: unknown[]) => {
    const [, head = ''] = match as string[];
    const { shown, changed, from, to, format } = match.at(-1) as Record<string, string>;
    const output = shown ? show(shown, format!) : diff(changed!, from!, to!, format!);
    const fence = FENCES[format!];
    const body = fence ? `\`\`\`${fence}\n${output.trimEnd()}\n\`\`\`` : output.trimEnd();
    return [
      head.trimEnd(),
      '<!-- prettier-ignore-start -->',
      '',
      body,
      '',
      '<!-- prettier-ignore-end -->',
      '<!-- end -->',
    ].join('\n');
  });
}

function show(example: string, format: string): string {
  return inFolder((write) => run(['show', write('after', example), '--format', format]).output);
}

/** The difference that it makes to replace a string in the example. */
function diff(example: string, from: string, to: string, format: string): string {
  return inFolder(
    (write) =>
      run([
        'diff',
        write('before', example),
        write('after', example, (json) => json.replaceAll(JSON.stringify(from), JSON.stringify(to))),
        '--format',
        format,
      ]).output,
  );
}

type Write = (name: string, example: string, change?: (json: string) => string) => string;

/** Writes examples into folders that are named like their stacks. */
function inFolder(use: (write: Write) => string): string {
  const folder = mkdtempSync(join(tmpdir(), 'grants-'));
  const write: Write = (name, example, change = (json) => json) => {
    const stack = join(folder, name, example);
    mkdirSync(stack, { recursive: true });
    const golden = readFileSync(join(ROOT, 'test', 'examples', 'golden', `${example}.json`), 'utf8');
    writeFileSync(join(stack, 'cdk.tf.json'), change(golden));
    return stack;
  };
  try {
    return use(write);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Pages with such blocks. */
export const PAGES = ['README.md', join('docs', 'grants.md'), join('docs', 'pull-requests.md')];
