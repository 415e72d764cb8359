import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Testing } from 'cdktf';
import { type Framework, packageName, ROOT } from '../../scripts/frameworks';
import { synthesizedBy } from '../../scripts/languages/program';
import { PROVIDERS } from '../../scripts/providers';
import { hasTerraform, plan } from '../support/terraform';
import { Consumer } from './consumer';
import { VolumeStack } from './consumer/stack';

const SUBPATHS = PROVIDERS.map(({ name }) => name);

/** The blocks of the README that are whole files: the cloud, and the program. */
const WHOLE_PROGRAMS = [
  ...readFileSync(join(ROOT, 'README.md'), 'utf8').matchAll(
    /<!-- examples\/start\/(\w+)\.ts -->\n\n```ts\n([\s\S]*?)```/g,
  ),
].map(([, cloud, program]): [string, string] => [cloud!, program!]);

/**
 * The CLI of CDKTF runs apps of both frameworks, but its 0.21 comes without a binary for later versions of Node. That of CDK
 * Terrain needs a later one than the library does: `npm run compatibility` runs it.
 */
const CLI_RUNS = Number(process.versions.node.split('.')[0]) < 24;

interface Loaded {
  readonly atFirst: string[];
  readonly afterUse: string[];
  readonly megabytes: number;
}

/**
 * What whoever installs the packed library of a framework can do with it. One file per framework calls this, so that both run
 * at the same time. Needs `npm run build` first; `npm test` does it.
 */
export function describeTarball(framework: Framework): void {
  describe(`the packed tarball for ${framework.title} in an empty project`, () => tests(framework));
}

function tests(framework: Framework): void {
  const consumer = new Consumer(framework);
  const library = packageName(framework);
  const output = join(consumer.folder, 'cdktf.out');
  beforeAll(() => consumer.install(), 120_000);
  afterAll(() => consumer.remove());

  test('brings its two peers and nothing else', () => {
    expect(consumer.packages().sort()).toEqual([framework.name, library, 'constructs'].sort());
  });

  test('holds the compiled library, the jsii assembly and the pages about it, and no sources', () => {
    const { installed } = consumer;
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
    // The declarations of the library are checked once.
    ['node16', { module: 'node16', moduleResolution: 'node16', skipLibCheck: false }],
    ['bundler', { module: 'es2022', moduleResolution: 'bundler' }],
  ])('has types under %s resolution', (name, options) => {
    consumer.writeJson(`tsconfig.${name}.json`, {
      compilerOptions: { target: 'es2022', strict: true, noEmit: true, types: [], skipLibCheck: true, ...options },
      files: ['imports.ts', 'main.ts'],
    });
    expect(consumer.runTool('typescript/bin/tsc', '-p', `tsconfig.${name}.json`)).toBe('');
  });

  test.each(SUBPATHS)('%s loads one module at first, and no other cloud when its constructs are used', (subpath) => {
    const loaded = JSON.parse(consumer.runNode('loaded.js', `${library}/${subpath}`)) as Loaded;
    expect(loaded.atFirst).toEqual([`${subpath}/index`]);
    const folders = new Set(loaded.afterUse.map((file) => file.split('/')[0]));
    expect([...folders].filter((folder) => !['core', 'time', subpath].includes(folder!))).toEqual([]);
  });

  test('the constructs of IBM Cloud load the bindings that they make and no others', () => {
    const loaded = JSON.parse(consumer.runNode('loaded.js', `${library}/ibm`)) as Loaded;
    expect(loaded.afterUse.filter((file) => file.includes('bindings/'))).toEqual([
      'ibm/bindings/iam-access-group-policy',
      'ibm/bindings/iam-authorization-policy',
      'ibm/bindings/iam-custom-role',
      'ibm/bindings/iam-service-policy',
      'ibm/bindings/iam-trusted-profile-policy',
      'ibm/bindings/iam-user-policy',
      'time/bindings/sleep',
    ]);
    // What Node itself takes differs between its versions, and is not counted.
    expect(loaded.megabytes).toBeLessThan(40);
  });

  test('keeps its inner modules to itself', () => {
    const inner = `${library}/dist/core/format.js`;
    expect(() => consumer.runNode('-e', `require('${inner}')`)).toThrow(/ERR_PACKAGE_PATH_NOT_EXPORTED/);
  });

  test('can be imported by name from an ES module', () => {
    const program = `import { CosTarget, bindings } from '${library}/ibm'; console.log(CosTarget.name, bindings.IsImage.name)`;
    expect(consumer.runNode('--input-type=module', '-e', program)).toBe('CosTarget IsImage\n');
  });

  test(CLI_RUNS ? 'synthesizes through the CDKTF CLI what the sources do' : 'synthesizes what the sources do', () => {
    consumer.writeJson('cdktf.json', {
      language: 'typescript',
      app: `"${process.execPath}" "${require.resolve('tsx/cli')}" main.ts`,
      projectId: 'consumer',
      sendCrashReports: 'false',
    });
    if (CLI_RUNS) {
      consumer.runTool('cdktf-cli/bundle/bin/cdktf.js', 'synth');
    } else {
      consumer.runTool('tsx/cli', 'main.ts');
    }
    expect(synthesizedBy(output, 'volume')).toEqual(
      JSON.parse(Testing.synth(new VolumeStack(Testing.app(), 'volume'))),
    );
  });

  test('says on the command line what the synthesis grants, and what a change would', () => {
    const command = join('node_modules', '.bin', library);
    const GRANT = 'service server-protect\n  may     Reader\n    on    kms: instance ';
    expect(consumer.runNode(command, 'show')).toContain(GRANT);
    expect(consumer.runNode(command, 'diff', 'cdktf.out', 'cdktf.out', '--fail-on', 'new-access')).toBe(
      '0 new grants, 0 lost\n',
    );
    expect(() => consumer.runNode(command, 'show', 'nowhere')).toThrow(
      'nowhere: expected cdktf.out, the folder of one stack in it, or a plan as JSON',
    );
  });

  describe('the programs with which the README begins', () => {
    // `cdktf init` installs typescript and ts-node, which checks the types and runs what it compiled.
    const project = join(consumer.folder, 'init');
    const template = resolve(require.resolve('cdktf-cli/package.json'), '..', 'bundle', 'templates', 'typescript');

    beforeAll(() => {
      mkdirSync(project);
      cpSync(join(template, 'tsconfig.json'), join(project, 'tsconfig.json'));
      for (const [cloud, program] of WHOLE_PROGRAMS) {
        writeFileSync(join(project, `${cloud}.ts`), consumer.named(program));
      }
    });

    test('have right types in a project made by cdktf init', () => {
      expect(WHOLE_PROGRAMS.length).toBe(3);
      expect(consumer.runTool('typescript/bin/tsc', '--noEmit', '-p', 'init')).toBe('');
    });

    test.each(WHOLE_PROGRAMS)('%s runs and plans', async (cloud, program) => {
      consumer.runTool('tsx/cli', `init/${cloud}.ts`);
      const [, stack] = /\(app, '([\w-]+)'\)/.exec(program)!;
      const synthesized = synthesizedBy(output, stack!) as { resource: object };
      expect(Object.keys(synthesized.resource)).not.toEqual([]);
      if (hasTerraform()) {
        const { errors, changes } = await plan(synthesized);
        expect(errors).toEqual([]);
        expect(changes.filter((change) => !change.startsWith('create '))).toEqual([]);
        expect(changes).not.toEqual([]);
        if (cloud === 'ibm') {
          // As the README says of the first one.
          expect(changes).toEqual([
            expect.stringMatching(/^create ibm_iam_authorization_policy[.]/),
            'create ibm_is_image.image',
          ]);
        }
      }
    });
  });

  test('has a command line that shows what the app grants', () => {
    const shown = consumer.runNode(join('node_modules', '.bin', library), 'show', 'cdktf.out/stacks/volume');
    expect(shown).toMatch(/service server-protect\n +may +Reader\n/);
    expect(shown).toContain('key 8f7e6d5c-4b3a-4291-8f7e-6d5c4b3a2918');
  });

  test('can be snapshot-tested', () => {
    consumer.writeJson('jest.config.json', {
      testMatch: ['**/*.spec.ts'],
      transform: { '\\.ts$': [require.resolve('@swc/jest'), { jsc: { parser: { syntax: 'typescript' } } }] },
    });
    const jest = ['jest/bin/jest', '--config', 'jest.config.json'] as const;
    consumer.runTool(...jest, '--ci=false');
    expect(existsSync(join(consumer.folder, '__snapshots__', 'stack.spec.ts.snap'))).toBe(true);
    // The second run compares.
    consumer.runTool(...jest, '--ci');
  });
}
