import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CDKTF, type Framework, languageTargets, ROOT } from '../frameworks';
import { run } from '../run';

/** Where the packages of a framework are built, by language. */
export function packagesOf({ name }: Framework): string {
  return join(ROOT, 'packages', 'languages', name);
}

/** Generates and, unless there is `--code-only`, builds the package of a jsii module for one language. */
export function pacmak(module: string, target: string, outdir: string, ...options: string[]): void {
  const env = { JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION: '20' };
  const script = require.resolve('jsii-pacmak/bin/jsii-pacmak');
  const args = ['--no-npmignore', '--rosetta-unknown-snippets=verbatim', '--force', '--outdir', outdir];
  run(ROOT, env, process.execPath, script, module, ...args, '--targets', target, ...options);
}

/** The names of a language's packages: of the framework itself and of this library. */
export function namesOf<T>(framework: Framework, target: string): { readonly upstream: T; readonly own: T } {
  const manifest = JSON.parse(readFileSync(join(frameworkModule(framework), 'package.json'), 'utf8'));
  return { upstream: manifest.jsii.targets[target], own: languageTargets(framework)[target] as T };
}

/** The npm package of the framework, which holds the jsii assembly. */
export function frameworkModule({ name }: Framework): string {
  return join(ROOT, 'node_modules', name);
}

export function versionOfLibrary(): string {
  return (JSON.parse(readFileSync(join(CDKTF.folder, 'package.json'), 'utf8')) as { version: string }).version;
}

/** The one file of a folder whose name ends so. */
export function onlyFile(folder: string, ending: string): string {
  const files = readdirSync(folder).filter((name) => name.endsWith(ending));
  if (files.length !== 1) {
    throw new Error(`expected one ${ending} in ${folder}, got ${files.join(', ') || 'none'}`);
  }
  return join(folder, files[0]!);
}

export function megabytes(...files: string[]): string {
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
