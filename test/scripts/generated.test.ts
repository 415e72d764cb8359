import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PROVIDERS } from '../../scripts/providers';
import { BLOCK, fillRegions, PAGES } from '../../scripts/docs/readme';

const ADOPTING = /docs.adopting./;
const ROOT = resolve(__dirname, '..', '..');

describe('bindings', () => {
  const fresh = mkdtempSync(join(tmpdir(), 'bindings-'));
  beforeAll(() => {
    execFileSync(process.execPath, [require.resolve('tsx/cli'), 'scripts/bindings', fresh], {
      cwd: ROOT,
      stdio: 'pipe',
    });
  });
  afterAll(() => rmSync(fresh, { recursive: true, force: true }));

  test.each(PROVIDERS)('of $name are what the schema generates', ({ name }) => {
    const files = readdirSync(join(fresh, name, 'bindings')).sort();
    expect(readdirSync(join(ROOT, 'lib', name, 'bindings')).sort()).toEqual(files);
    const differing = files.filter(
      (file) =>
        readFileSync(join(fresh, name, 'bindings', file), 'utf8') !==
        readFileSync(join(ROOT, 'lib', name, 'bindings', file), 'utf8'),
    );
    expect(differing).toEqual([]);
  });
});

describe.each(PAGES)('%s', (page) => {
  const text = readFileSync(page, 'utf8');

  test('shows regions of programs as they are', () => {
    expect(fillRegions(text)).toBe(text);
  });

  // The pages of docs/adopting have tests in the folder of their cloud.
  test('shows no other code', () => {
    const blocks = text.match(/```(ts|python|go|java)$/gm)?.length;
    expect(ADOPTING.test(page) ? blocks : text.match(BLOCK)?.length).toBe(blocks);
  });
});
