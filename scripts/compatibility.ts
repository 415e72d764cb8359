/**
 * Runs the synthesis part of the tests on both frameworks, each with the lowest and the newest version of constructs that it
 * takes, and on every supported major version of Node; checks the types of the library with those versions of constructs;
 * and synthesizes the examples with the CLI and the AWS provider of CDK Terrain. All of it is installed into a folder of its own.
 *
 * Usage: npm run compatibility
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { synthesizeExamplesOnCdkTerrain } from './compatibility-examples';
import { type Framework, FRAMEWORKS, ROOT } from './frameworks';

const NODES = ['20', '22', '24'];
/** The package with the binary itself: `node` would fetch it in an install script. */
const NODE_PACKAGE = `node-${process.platform}-${process.arch}`;
/** CDK Terrain's CLI does not run on an older one. */
const NODE_OF_CLI = '22';

const folder = mkdtempSync(join(tmpdir(), 'compatibility-'));

/** Lowest and newest constructs for a framework, as folders below `node_modules`, with the version to install. */
function constructsFor({ name, peerDependencies }: Framework): [folder: string, version: string][] {
  const ours = peerDependencies.constructs!;
  const manifest = JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8')) as {
    peerDependencies: { constructs: string };
  };
  return [
    [`constructs-${name}-lowest`, ours.replace('^', '')],
    [`constructs-${name}-newest`, manifest.peerDependencies.constructs],
  ];
}

function install(): void {
  const dependencies = Object.fromEntries([
    ...FRAMEWORKS.flatMap(constructsFor).map(([name, version]) => [name, `npm:constructs@${version}`]),
    ...NODES.map((major) => [`node-${major}`, `npm:${NODE_PACKAGE}@${major}`]),
  ]) as Record<string, string>;
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies }));
  const { status } = spawnSync('npm', ['install', '--silent', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
  });
  if (status !== 0) {
    throw new Error('npm install failed');
  }
}

function pathOf(name: string): string {
  return join(folder, 'node_modules', name);
}

function versionOf(name: string): string {
  return (JSON.parse(readFileSync(join(pathOf(name), 'package.json'), 'utf8')) as { version: string }).version;
}

function nodeOf(major: string): string {
  return join(pathOf(`node-${major}`), 'bin', 'node');
}

/** The line with the counts, or that there was none. */
function test(node: string, { name }: Framework, constructs: string): string {
  const jest = join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js');
  const config = name === 'cdktf' ? 'jest.synthesis.config.js' : 'jest.cdktn.config.js';
  const reporter = join(ROOT, 'test', 'support', 'summary-reporter.js');
  const { status, stdout } = spawnSync(node, [jest, '--config', config, `--reporters=${reporter}`], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, CONSTRUCTS: constructs },
  });
  const summary = /^\d+ passed, \d+ failed, \d+ skipped$/m.exec(stdout)?.[0] ?? 'ended without a result';
  return status === 0 ? summary : `failed: ${summary}`;
}

/** Whether the sources of a framework's package compile with a version of constructs. */
function types({ name, folder: sources }: Framework, constructs: string): string {
  const config = join(folder, `tsconfig.${name}.json`);
  writeFileSync(
    config,
    JSON.stringify({
      extends: join(ROOT, 'tsconfig.build.json'),
      compilerOptions: {
        rootDir: join(sources, 'lib'),
        noEmit: true,
        paths: { constructs: [constructs] },
        typeRoots: [join(ROOT, 'node_modules', '@types')],
      },
      include: [join(sources, 'lib')],
    }),
  );
  const tsc = require.resolve('typescript/bin/tsc');
  const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', config], { cwd: ROOT, encoding: 'utf8' });
  return status === 0 ? 'types are right' : `failed: ${stdout}`;
}

const results: string[] = [];
function report(title: string, result: string): void {
  results.push(result);
  console.log(`${title}: ${result}`);
}

try {
  install();
  for (const framework of FRAMEWORKS) {
    const title = `${framework.title} ${framework.version}`;
    for (const [constructs] of constructsFor(framework)) {
      const versions = `${title}, constructs ${versionOf(constructs)}`;
      report(versions, types(framework, pathOf(constructs)));
      for (const major of NODES) {
        const result = test(nodeOf(major), framework, pathOf(constructs));
        report(`${versions}, Node ${versionOf(`node-${major}`)}`, result);
      }
    }
  }
  const cli = nodeOf(NODE_OF_CLI);
  report(`cdktn synth, Node ${versionOf(`node-${NODE_OF_CLI}`)}`, synthesizeExamplesOnCdkTerrain(folder, cli));
  process.exitCode = results.some((result) => result.startsWith('failed')) ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
