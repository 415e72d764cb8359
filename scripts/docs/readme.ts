/** Fills the code blocks of pages with regions of programs, so that they show nothing that does not compile. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '..', '..');
/** `<!-- examples/<cloud>/<file>.ts#<region>+<region> -->`, and the block below it; programs in other languages are in `test`. */
export const BLOCK = /(<!-- ((?:examples|test\/languages)\/[\w./-]+)#([\w+-]+) -->\n\n```\w+\n)[\s\S]*?(```)/g;

/** The pages with such blocks. */
export const PAGES = ['README.md', 'docs/languages.md'].map((name) => join(ROOT, name));

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
  const start = lines.findIndex((line) => /^(?:\/\/|#) docs:start (.+)$/.exec(line.trim())?.[1] === name);
  const end = lines.findIndex((line) => /^(?:\/\/|#) docs:end (.+)$/.exec(line.trim())?.[1] === name);
  if (start < 0 || end < start) {
    throw new Error(`${file} has no region ${name}`);
  }
  const body = lines.slice(start + 1, end);
  const indents = body.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  return body.map((line) => `${line.slice(Math.min(...indents))}\n`).join('');
}

if (require.main === module) {
  for (const page of PAGES) {
    writeFileSync(page, fillRegions(readFileSync(page, 'utf8')));
  }
}
