import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeApiDocs } from '../../scripts/docs/api';
import { errorsPage } from '../../scripts/docs/errors';
import { permissionsPage } from '../../scripts/docs/permissions';
import { publicConstructs } from '../support/public-api';

const DOCS = resolve(__dirname, '..', '..', 'docs');

test('docs/permissions.md is what the tables say', () => {
  expect(readFileSync(join(DOCS, 'permissions.md'), 'utf8')).toBe(permissionsPage());
});

test('docs/permissions.md has rows for every construct', () => {
  const rows = permissionsPage()
    .split('\n')
    .flatMap((line) => /^\| `(\w+)/.exec(line)?.[1] ?? []);
  expect(publicConstructs().filter((name) => !rows.includes(name))).toEqual([]);
});

test('docs/errors.md is what the library says', () => {
  expect(readFileSync(join(DOCS, 'errors.md'), 'utf8')).toBe(errorsPage());
});

/** Needs `npm run build` first; `npm test` does it. */
test('docs/API is what the docstrings say', () => {
  const fresh = mkdtempSync(join(tmpdir(), 'api-'));
  try {
    writeApiDocs(fresh);
    const pages = readdirSync(fresh).sort();
    expect(readdirSync(join(DOCS, 'API')).sort()).toEqual(pages);
    for (const page of pages) {
      expect(readFileSync(join(DOCS, 'API', page), 'utf8')).toBe(readFileSync(join(fresh, page), 'utf8'));
    }
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
});
