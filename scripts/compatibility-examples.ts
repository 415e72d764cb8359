/** The examples, as a user of CDK Terrain writes them: with its packages, its types, its AWS provider and its CLI. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { STACKS } from '../examples/stacks';
import { CDKTN, filesBelow, renamedSource, ROOT } from './frameworks';
import { synthesizeExample } from './golden';
import { synthesizedBy } from './languages/program';
import { run } from './run';

const VERSIONS = { cdktn: CDKTN.version, 'cdktn-cli': '0.24.0', '@cdktn/provider-aws': '25.7.0' };

/** `node` is the binary for the CLI. Needs `npm run build`. */
export function synthesizeExamplesOnCdkTerrain(parent: string, node: string): string {
  const project = join(parent, 'examples-on-cdktn');
  try {
    install(project);
    run(project, {}, process.execPath, require.resolve('typescript/bin/tsc'), '-p', '.');
    const env = { PATH: `${dirname(node)}${delimiter}${process.env.PATH}`, NODE_OPTIONS: '', CI: '1' };
    run(project, env, node, join('node_modules', 'cdktn-cli', 'bundle', 'bin', 'cdktn.js'), 'synth');
  } catch (problem) {
    return `failed: ${(problem as Error).message}`;
  }
  const ids = Object.keys(STACKS);
  const differing = ids.filter(
    (id) =>
      !isDeepStrictEqual(
        withoutAwsVersion(synthesizedBy(join(project, 'cdktf.out'), id)),
        withoutAwsVersion(JSON.parse(synthesizeExample(id)) as object),
      ),
  );
  return differing.length === 0
    ? `${ids.length} examples are what CDKTF synthesizes`
    : `failed: ${differing.join(', ')} differ from what CDKTF synthesizes`;
}

function install(project: string): void {
  mkdirSync(project);
  cpSync(join(ROOT, 'examples'), join(project, 'examples'), { recursive: true });
  for (const name of ['main.ts', ...filesBelow(join(project, 'examples')).map((file) => join('examples', file))]) {
    writeFileSync(join(project, name), renamedSource(readFileSync(join(ROOT, name), 'utf8')));
  }
  const settings = {
    'cdktf.json': { language: 'typescript', app: 'node main.js', projectId: 'examples', sendCrashReports: 'false' },
    'tsconfig.json': {
      compilerOptions: { target: 'es2022', module: 'node16', strict: true, skipLibCheck: true, types: [] },
      files: ['main.ts'],
    },
    'package.json': { private: true, dependencies: VERSIONS },
  };
  for (const [name, content] of Object.entries(settings)) {
    writeFileSync(join(project, name), JSON.stringify(content));
  }
  const packed = run(CDKTN.folder, {}, 'npm', 'pack', '--silent', '--ignore-scripts', '--pack-destination', project);
  run(project, {}, 'npm', 'install', '--silent', '--no-audit', '--no-fund', join(project, packed.trim()));
}

/** The prebuilt providers of the two frameworks pin other versions. */
function withoutAwsVersion(stack: object): object {
  const { terraform, ...rest } = stack as { terraform: { required_providers: Record<string, object> } };
  const { aws: _aws, ...others } = terraform.required_providers;
  return { ...rest, terraform: { ...terraform, required_providers: others } };
}
