import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pages } from '../../scripts/docs/pages';

const ROOT = resolve(__dirname, '..', '..');
const WORKFLOWS = join(ROOT, '.github', 'workflows');

const files = [...readdirSync(WORKFLOWS).map((name) => join(WORKFLOWS, name)), ...pages()];
const textOf = (file: string) => readFileSync(file, 'utf8');
const { scripts } = JSON.parse(textOf(join(ROOT, 'package.json'))) as { scripts: Record<string, string> };

test('workflows and pages run scripts that there are', () => {
  const missing = files.flatMap((file) =>
    [...textOf(file).matchAll(/\bnpm run (?!test:)([a-z]+)/g)]
      .filter(([, script]) => !(script! in scripts))
      .map(([command]) => `${relative(ROOT, file)}: ${command}`),
  );
  expect(missing).toEqual([]);
});

test('CI runs the two commands of the README on every supported version of Node', () => {
  const commands = [...textOf(join(ROOT, 'README.md')).matchAll(/npm ci && npm (?:start|test)/g)].map(([all]) => all);
  expect(commands).toEqual(['npm ci && npm start', 'npm ci && npm test']);
  const ci = textOf(join(WORKFLOWS, 'ci.yml'));
  for (const command of commands) {
    expect(ci).toContain(`- run: ${command}\n`);
  }
  expect(ci).toContain('node: [20, 22, 24]');
});

test('the README replaces TypeScript 7 before it installs anything else: npm would refuse the rest', () => {
  const commands = [...textOf(join(ROOT, 'README.md')).matchAll(/^ {4}(npx .+ init .+|npm install .+)$/gm)];
  expect(commands.map(([, command]) => command)).toEqual([
    'npx cdktf-cli@0.21 init --template=typescript --local',
    'npm install --save-dev typescript@5.9 cdktf-cli@0.21',
    'npm install cdktf-service-access',
  ]);
});

test('a release is built by a tag, and publishes nothing until it is switched on', () => {
  const release = textOf(join(WORKFLOWS, 'release.yml'));
  expect(release).toContain("tags: ['v[0-9]+.[0-9]+.[0-9]+']");
  // Every job needs the first one, which does nothing without the variable.
  const [first, ...others] = release
    .split('\njobs:\n')[1]!
    .split(/^ {2}(?=\w)/m)
    .filter((job) => job.trim() !== '');
  expect(first).toContain("if: vars.RELEASE == 'on'");
  expect(others.filter((job) => !/^ {4}needs: (build|\[npm, pypi, go\])$/m.test(job))).toEqual([]);
  expect(release).toContain('--provenance');
});

test('the changelog has a heading for the version, as the release asks for', () => {
  const { version } = JSON.parse(textOf(join(ROOT, 'package.json'))) as { version: string };
  expect(textOf(join(ROOT, 'CHANGELOG.md'))).toContain(`\n## [${version}] - `);
});
