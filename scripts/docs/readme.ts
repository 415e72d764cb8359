/** Fills the code blocks of pages with parts of programs, so that they show nothing that does not compile. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pages } from './pages';

const ROOT = resolve(__dirname, '..', '..');
const LINE_WIDTH = 120;

/**
 * The block below `<!-- examples/<path>.ts -->` shows the whole file, and that below `<!-- examples/<path>.ts#<region>+<region> -->`
 * regions of it. A program in TypeScript without a region `imports` has one: the imports that the other regions need. Programs
 * in other languages are in `test`.
 */
export const BLOCK = /(<!-- ((?:examples|test\/languages)\/[\w./-]+?)(?:#([\w+-]+))? -->\n\n```\w+\n)[\s\S]*?(```)/g;

/** Code that is run for its message, and examples in docstrings, have tests of their own. */
const GENERATED = /^docs[/\\](API[/\\]|errors[.]md)/;

/** The pages with such blocks. */
export const PAGES = pages().filter((page) => !GENERATED.test(relative(ROOT, page)));

/** The text with every block filled anew; throws for a region that does not exist. */
export function fillRegions(text: string): string {
  return text.replace(BLOCK, (_, head: string, file: string, names: string | undefined, tail: string) => {
    const source = readFileSync(join(ROOT, file), 'utf8');
    return head + (names === undefined ? whole(source) : parts(source, file, names.split('+'))) + tail;
  });
}

/** A file without what is said about the file itself. */
function whole(source: string): string {
  return source.replace(/^\/\*\*[\s\S]*?\*\/\n/, '').replace(/^\s*\/\/ docs:(start|end) .*\n/gm, '');
}

function parts(source: string, file: string, names: readonly string[]): string {
  const made = file.endsWith('.ts') && !/^\/\/ docs:start imports$/m.test(source) ? ['imports'] : [];
  const regions = names.filter((name) => !made.includes(name)).map((name) => region(source, file, name));
  return [
    ...made.filter((name) => names.includes(name)).map(() => importsFor(regions.join('\n'), source)),
    ...regions,
  ].join('\n');
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

/** The imports of a file, narrowed to the names that a part of it uses. */
function importsFor(code: string, source: string): string {
  return [...source.matchAll(/^import (type )?\{([^}]*)\} from '([^']+)';/gm)]
    .flatMap(([, type = '', list, module]) => {
      const names = list!.match(/\w+/g)!.filter((name) => new RegExp(`\\b${name}\\b`).test(code));
      return names.length > 0 ? [importLine(type, names, module!)] : [];
    })
    .join('');
}

function importLine(type: string, names: readonly string[], module: string): string {
  const line = `import ${type}{ ${names.join(', ')} } from '${module}';`;
  return line.length <= LINE_WIDTH
    ? `${line}\n`
    : `import ${type}{\n${names.map((name) => `  ${name},\n`).join('')}} from '${module}';\n`;
}

if (require.main === module) {
  for (const page of PAGES) {
    writeFileSync(page, fillRegions(readFileSync(page, 'utf8')));
  }
}
