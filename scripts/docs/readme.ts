/** Fills the code blocks of the README with regions of the examples, so that it shows nothing that does not compile. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '..', '..');
/** `<!-- examples/<cloud>/<file>.ts#<region>+<region> -->`, and the block below it. */
export const BLOCK = /(<!-- (examples\/[\w./-]+)#([\w+-]+) -->\n\n```ts\n)[\s\S]*?(```)/g;

/** The text with every block filled anew; throws for a region that does not exist. */
export function fillRegions(text: string): string {
  return text.replace(BLOCK, (_, head: string, file: string, names: string, tail: string) => {
    const source = readFileSync(join(ROOT, file), 'utf8');
    const regions = names.split('+').map((name) => region(source, file, name));
    return `${head}${regions.join('\n')}${tail}`;
  });
}

function region(source: string, file: string, name: string): string {
  const lines = source.split('\n');
  const start = lines.findIndex((line) => line.trim() === `// docs:start ${name}`);
  const end = lines.findIndex((line) => line.trim() === `// docs:end ${name}`);
  if (start < 0 || end < start) {
    throw new Error(`${file} has no region ${name}`);
  }
  const body = lines.slice(start + 1, end);
  const indents = body.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  return body.map((line) => `${line.slice(Math.min(...indents))}\n`).join('');
}

if (require.main === module) {
  const readme = join(ROOT, 'README.md');
  writeFileSync(readme, fillRegions(readFileSync(readme, 'utf8')));
}
