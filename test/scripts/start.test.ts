import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { STACKS } from '../../examples/stacks';

const ROOT = resolve(__dirname, '..', '..');

describe('npm start', () => {
  // Nothing but node and a shell on PATH: a synthesis needs no terraform.
  const withoutTerraform = mkdtempSync(join(tmpdir(), 'path-'));
  beforeAll(() => {
    symlinkSync(process.execPath, join(withoutTerraform, 'node'));
    symlinkSync('/bin/sh', join(withoutTerraform, 'sh'));
  });
  afterAll(() => rmSync(withoutTerraform, { recursive: true, force: true }));

  test('synthesizes every example through the CLI and says what each one grants', () => {
    const output = execFileSync(process.execPath, [require.resolve('tsx/cli'), 'scripts/start.ts'], {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, PATH: withoutTerraform },
      stdio: 'pipe',
    });
    for (const id of Object.keys(STACKS)) {
      expect(output).toContain(`\n${id}\n${'='.repeat(id.length)}\n`);
    }
  });
});
