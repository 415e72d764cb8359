import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PROVIDERS } from '../../scripts/providers';
import { Consumer } from './consumer';

const ROOT = resolve(__dirname, '..', '..');
const SUBPATHS = PROVIDERS.map(({ name }) => name);

interface Loaded {
  readonly atFirst: string[];
  readonly afterUse: string[];
  readonly megabytes: number;
}

/** Needs `npm run build` first; `npm test` does it. */
describe('the packed tarball in an empty project', () => {
  const consumer = new Consumer();
  beforeAll(() => consumer.install(), 120_000);
  afterAll(() => consumer.remove());

  test('brings its two peers and nothing else', () => {
    expect(consumer.packages().sort()).toEqual(['cdktf', 'cdktf-service-access', 'constructs']);
  });

  test('holds the compiled library, the jsii assembly and the texts about it, and no sources', () => {
    const installed = join(consumer.folder, 'node_modules', 'cdktf-service-access');
    expect(readdirSync(installed).sort()).toEqual([
      '.jsii',
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist',
      'package.json',
    ]);
    expect(
      readdirSync(join(installed, 'dist'), { recursive: true }).filter((file) => /(?<![.]d)[.]ts$/.test(String(file))),
    ).toEqual([]);
  });

  test.each([
    ['node10', { module: 'commonjs', moduleResolution: 'node10' }],
    ['node16', { module: 'node16', moduleResolution: 'node16' }],
    ['bundler', { module: 'es2022', moduleResolution: 'bundler' }],
  ])('has types under %s resolution, those of the libraries checked too', (name, options) => {
    consumer.writeJson(`tsconfig.${name}.json`, {
      compilerOptions: { ...options, target: 'es2022', strict: true, noEmit: true, types: [], skipLibCheck: false },
      files: ['imports.ts', 'main.ts'],
    });
    expect(consumer.runTool('typescript/bin/tsc', '-p', `tsconfig.${name}.json`)).toBe('');
  });

  test.each(SUBPATHS)('%s loads one module at first, and no other cloud when its constructs are used', (subpath) => {
    const loaded = JSON.parse(consumer.runNode('loaded.js', `cdktf-service-access/${subpath}`)) as Loaded;
    expect(loaded.atFirst).toEqual([`${subpath}/index`]);
    const folders = new Set(loaded.afterUse.map((file) => file.split('/')[0]));
    expect([...folders].filter((folder) => !['core', 'time', subpath].includes(folder!))).toEqual([]);
  });

  test('the constructs of IBM Cloud load the bindings that they make and no others', () => {
    const loaded = JSON.parse(consumer.runNode('loaded.js', 'cdktf-service-access/ibm')) as Loaded;
    expect(loaded.afterUse.filter((file) => file.includes('bindings/'))).toEqual([
      'ibm/bindings/iam-access-group-policy',
      'ibm/bindings/iam-authorization-policy',
      'ibm/bindings/iam-custom-role',
      'ibm/bindings/iam-service-policy',
      'ibm/bindings/iam-trusted-profile-policy',
      'ibm/bindings/iam-user-policy',
      'time/bindings/sleep',
    ]);
    expect(loaded.megabytes).toBeLessThan(70);
  });

  test('keeps its inner modules to itself', () => {
    const inner = 'cdktf-service-access/dist/core/format.js';
    expect(() => consumer.runNode('-e', `require('${inner}')`)).toThrow(/ERR_PACKAGE_PATH_NOT_EXPORTED/);
  });

  test('can be imported by name from an ES module', () => {
    const program =
      "import { CosTarget, bindings } from 'cdktf-service-access/ibm'; console.log(CosTarget.name, bindings.IsImage.name)";
    expect(consumer.runNode('--input-type=module', '-e', program)).toBe('CosTarget IsImage\n');
  });

  test('synthesizes through the CDKTF CLI', () => {
    consumer.writeJson('cdktf.json', {
      language: 'typescript',
      app: `"${process.execPath}" "${require.resolve('tsx/cli')}" main.ts`,
      projectId: 'consumer',
      sendCrashReports: 'false',
    });
    consumer.runTool('cdktf-cli/bundle/bin/cdktf.js', 'synth');
    const stack = join(consumer.folder, 'cdktf.out', 'stacks', 'volume', 'cdk.tf.json');
    const { resource } = JSON.parse(readFileSync(stack, 'utf8')) as { resource: Record<string, object> };
    expect(Object.keys(resource).sort()).toEqual(['ibm_iam_authorization_policy', 'ibm_is_volume', 'terraform_data']);
  });

  test('can be snapshot-tested', () => {
    consumer.writeJson('jest.config.json', {
      testMatch: ['**/*.spec.ts'],
      transform: { '\\.ts$': [require.resolve('@swc/jest'), { jsc: { parser: { syntax: 'typescript' } } }] },
    });
    const jest = ['jest/bin/jest', '--config', 'jest.config.json'] as const;
    consumer.runTool(...jest, '--ci=false');
    expect(existsSync(join(consumer.folder, '__snapshots__', 'main.spec.ts.snap'))).toBe(true);
    // The second run compares.
    consumer.runTool(...jest, '--ci');
  });
});

describe('package.json', () => {
  const { exports, typesVersions, dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

  test('exports every folder of lib and its bindings, and nothing else', () => {
    const folders = readdirSync(join(ROOT, 'lib'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'core')
      .flatMap(({ name }) => [`./${name}`, `./${name}/bindings`]);
    expect(Object.keys(exports).sort()).toEqual(['.', './package.json', ...folders].sort());
    expect(Object.keys(typesVersions['*']).sort()).toEqual(folders.map((folder) => folder.slice(2)).sort());
  });

  test('has no dependencies beside its peers', () => {
    expect(dependencies).toBeUndefined();
  });
});
