import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { anchorOf } from '../../scripts/docs/markdown';
import { pages } from '../../scripts/docs/pages';

const ROOT = resolve(__dirname, '..', '..');

test.each(pages().map((page) => [relative(ROOT, page), page]))('%s has no dead link', (_, page) => {
  expect(deadLinksOf(page)).toEqual([]);
});

test('dead links are found', () => {
  const fixture = join(ROOT, 'README.md');
  expect(deadLinks(fixture, '# A\n[a](#a) [b](#b) [c](docs/none.md) [d](docs/errors.md#none) `[e](#e)`')).toEqual([
    '#b',
    'docs/none.md',
    'docs/errors.md#none',
  ]);
});

function deadLinksOf(page: string): string[] {
  return deadLinks(page, readFileSync(page, 'utf8'));
}

/** Links to files that are not there, and to headings that a page does not have. Other sites are not asked. */
function deadLinks(page: string, text: string): string[] {
  const links = [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!);
  return links.filter((target) => !/^[a-z]+:/.test(target) && !leadsSomewhere(page, text, target));
}

function leadsSomewhere(page: string, text: string, target: string): boolean {
  const [path, anchor] = target.split('#');
  const file = path === '' ? page : resolve(dirname(page), path!);
  if (!existsSync(file)) {
    return false;
  }
  if (anchor === undefined || statSync(file).isDirectory()) {
    return anchor === undefined;
  }
  return anchorsOf(file === page ? text : readFileSync(file, 'utf8')).has(anchor);
}

/** As GitHub makes them: a heading that is there twice gets a number the second time. */
function anchorsOf(text: string): Set<string> {
  const counts = new Map<string, number>();
  const anchors = [...withoutCode(text, false).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading]) => {
    const anchor = anchorOf(heading!.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').trim());
    const count = counts.get(anchor) ?? 0;
    counts.set(anchor, count + 1);
    return count === 0 ? anchor : `${anchor}-${count}`;
  });
  return new Set(anchors);
}

function withoutCode(text: string, inline = true): string {
  const prose = text.replace(/^ *```[\s\S]*?^ *```/gm, '');
  return inline ? prose.replace(/`[^`\n]*`/g, '') : prose;
}
