import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PROVIDERS } from '../../scripts/providers';
import { BLOCK, fillRegions } from '../../scripts/docs/readme';

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

describe('README', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');

  test('shows regions of the examples as they are', () => {
    expect(fillRegions(readme)).toBe(readme);
  });

  test('shows no other TypeScript', () => {
    expect(readme.match(BLOCK)?.length).toBe(readme.match(/```ts/g)?.length);
  });
});
