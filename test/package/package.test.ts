import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CDKTF, CDKTN, type Framework, FRAMEWORKS, languageTargets, packageName, ROOT } from '../../scripts/frameworks';
import { PROVIDERS } from '../../scripts/providers';
import { hasTerraform, plan } from '../support/terraform';
import { Consumer } from './consumer';

const SUBPATHS = PROVIDERS.map(({ name }) => name);

/** The blocks of the README that are whole files: the cloud, and the program. */
const WHOLE_PROGRAMS = [
  ...readFileSync(join(ROOT, 'README.md'), 'utf8').matchAll(
    /<!-- examples\/start\/(\w+)\.ts -->\n\n```ts\n([\s\S]*?)```/g,
  ),
].map(([, cloud, program]): [string, string] => [cloud!, program!]);

/** The CLI of CDKTF 0.21 comes without a binary for later versions of Node. */
const CLI_RUNS = Number(process.versions.node.split('.')[0]) < 24;

interface Loaded {
  readonly atFirst: string[];
  readonly afterUse: string[];
  readonly megabytes: number;
}

const consumers = new Map(FRAMEWORKS.map((framework) => [framework, new Consumer(framework)]));
afterAll(() => consumers.forEach((consumer) => consumer.remove()));

/** Needs `npm run build` first; `npm test` does it. */
describe.each(FRAMEWORKS)('the packed tarball for $title in an empty project', (framework) => {
  const consumer = consumers.get(framework)!;
  const library = packageName(framework);
  beforeAll(() => consumer.install(), 120_000);

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

  test(CLI_RUNS ? 'synthesizes through the CDKTF CLI' : 'synthesizes', () => {
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
    const { resource } = synthesizedBy(consumer);
    expect(Object.keys(resource).sort()).toEqual(['ibm_iam_authorization_policy', 'ibm_is_volume', 'terraform_data']);
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
    // `cdktf init` installs typescript and ts-node, which checks the types and runs what it compiled: so do the two commands here.
    const project = join(consumer.folder, 'init');
    const template = resolve(require.resolve('cdktf-cli/package.json'), '..', 'bundle', 'templates', 'typescript');

    beforeAll(() => {
      mkdirSync(project);
      for (const file of ['tsconfig.json', 'main.ts']) {
        cpSync(join(template, file), join(project, file));
      }
    });

    test.each(WHOLE_PROGRAMS)('%s runs as pasted into a project made by cdktf init', async (_, program) => {
      writeFileSync(join(project, 'main.ts'), consumer.named(program));
      consumer.runTool('typescript/bin/tsc', '--noEmit', '-p', 'init');
      consumer.runTool('tsx/cli', 'init/main.ts');
      const [, stack] = /\(app, '([\w-]+)'\)/.exec(program)!;
      const synthesized = synthesizedBy(consumer, stack);
      expect(Object.keys(synthesized.resource)).not.toEqual([]);
      if (hasTerraform()) {
        const { errors, changes } = await plan(synthesized);
        expect(errors).toEqual([]);
        expect(changes.filter((change) => !change.startsWith('create '))).toEqual([]);
        expect(changes).not.toEqual([]);
      }
    });
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

test('both packages synthesize the same', () => {
  const [cdktf, cdktn] = [CDKTF, CDKTN].map((framework) => synthesizedBy(consumers.get(framework)!));
  expect(cdktn!.resource).toEqual(cdktf!.resource);
  expect(cdktn!.provider).toEqual(cdktf!.provider);
  expect(cdktn!.terraform.required_providers).toEqual(cdktf!.terraform.required_providers);
});

interface Synthesized {
  readonly resource: Record<string, object>;
  readonly provider: object;
  readonly terraform: { readonly required_providers: object };
}

function synthesizedBy(consumer: Consumer, stack = 'volume'): Synthesized {
  const file = join(consumer.folder, 'cdktf.out', 'stacks', stack, 'cdk.tf.json');
  return JSON.parse(readFileSync(file, 'utf8')) as Synthesized;
}

describe.each(FRAMEWORKS)('package.json for $title', (framework: Framework) => {
  const manifest = JSON.parse(readFileSync(join(framework.folder, 'package.json'), 'utf8'));
  const { exports, typesVersions } = manifest;

  test('exports every folder of lib and its bindings, and nothing else', () => {
    const folders = readdirSync(join(ROOT, 'lib'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'core')
      .flatMap(({ name }) => (name === 'grants' ? ['./grants'] : [`./${name}`, `./${name}/bindings`]));
    expect(Object.keys(exports).sort()).toEqual(['.', './package.json', ...folders].sort());
    expect(Object.keys(typesVersions['*']).sort()).toEqual(folders.map((folder) => folder.slice(2)).sort());
  });

  test('has no dependencies beside its peers', () => {
    expect(manifest.dependencies).toBeUndefined();
    expect(manifest.peerDependencies).toEqual(framework.peerDependencies);
  });

  test('names the packages of the other languages', () => {
    expect(manifest.name).toBe(packageName(framework));
    expect(manifest.jsii.targets).toEqual(languageTargets(framework));
  });
});

describe('the package for CDK Terrain', () => {
  const modulesOf = ({ folder }: Framework): string[] =>
    readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' }).filter((file) =>
      /[.](js|d[.]ts)$/.test(file),
    );

  test('holds the modules of the package for CDKTF', () => {
    expect(modulesOf(CDKTN).sort()).toEqual(modulesOf(CDKTF).sort());
  });

  test('names CDKTF nowhere', () => {
    // In both frameworks, symbols, metadata, the settings and the folder of the output are called so.
    const kept = /Symbol[.]for[(]["']cdktf[/]|@cdktf[/](info|warn|error)|cdktf[.](json|out)|[/]cdktf-service-access/g;
    // The bindings call the module `cdktf` after they imported it.
    const names = /["'`@]cdktf\b|cdktf[-_]|\bCDKTF\b/;
    const found = modulesOf(CDKTN).flatMap((file) =>
      readFileSync(join(CDKTN.folder, 'dist', file), 'utf8')
        .split('\n')
        .filter((line) => names.test(line.replace(kept, '')))
        .map((line) => `${file}: ${line}`),
    );
    expect(found).toEqual([]);
  });
});
