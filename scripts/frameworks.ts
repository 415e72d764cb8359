/**
 * What the library is built for: CDKTF, which is archived, and CDK Terrain, the fork that goes on with it. The sources name
 * CDKTF; for CDK Terrain the same sources are compiled again with its names in them. These are two packages, because a jsii
 * assembly has one set of dependencies.
 */
import { cpSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';

export const ROOT = resolve(__dirname, '..');

export interface Framework {
  readonly name: 'cdktf' | 'cdktn';
  readonly title: string;
  /** The package that the library is compiled and tested with. */
  readonly version: string;
  /** Where the package of this framework is built. */
  readonly folder: string;
  readonly peerDependencies: { readonly [name: string]: string };
}

export const CDKTF: Framework = {
  name: 'cdktf',
  title: 'CDKTF',
  version: '0.21.0',
  folder: ROOT,
  peerDependencies: { cdktf: '^0.21.0', constructs: '^10.4.2' },
};
export const CDKTN: Framework = {
  name: 'cdktn',
  title: 'CDK Terrain',
  version: '0.24.0',
  folder: join(ROOT, 'packages', 'cdktn'),
  // A caret on a version below 1.0 would shut out the next minor one.
  peerDependencies: { cdktn: '>=0.24.0 <1', constructs: '^10.6.0' },
};
export const FRAMEWORKS: readonly Framework[] = [CDKTF, CDKTN];

/** The npm name of a framework's package. */
export function packageName({ name }: Framework): string {
  return `${name}-service-access`;
}

/** What the package of a framework is called in each language: `jsii.targets` of its manifest. */
export function languageTargets({ name }: Framework): Record<string, object> {
  const dotnet = `${name[0]!.toUpperCase()}${name.slice(1)}ServiceAccess`;
  return {
    python: { distName: `${name}-service-access`, module: `${name}_service_access` },
    go: {
      moduleName: 'github.com/cdktf-service-access/cdktf-service-access-go',
      packageName: `${name}serviceaccess`,
    },
    java: {
      package: `io.github.cdktfserviceaccess.${name}`,
      maven: { groupId: 'io.github.cdktf-service-access', artifactId: `${name}-service-access` },
    },
    dotnet: { packageId: dotnet, namespace: dotnet },
  };
}

/** Our own names and those of commands and packages, but not the repository's. `cdktf.json` and `cdktf.out` are called so in both. */
const RENAMED: readonly [RegExp, string][] = [
  [/(?<!github\.com\/|cdktf-service-access\/|io\.github\.)\bcdktf(?=-service-access)/g, 'cdktn'],
  [/\bcdktf(?=_service_access)|(?<!io\.github\.)\bcdktf(?=serviceaccess\b)/g, 'cdktn'],
  [/(?<=cdktfserviceaccess\.)cdktf\b/g, 'cdktn'],
  [/\bCdktf(?=ServiceAccess)/g, 'Cdktn'],
  [/(?<=[ `"])cdktf(?= (?:get|init|synth|plan|diff|deploy|destroy|constructs)\b)/g, 'cdktn'],
  [/(?<=@)cdktf(?=\/provider-)/g, 'cdktn'],
  [/\bCDKTF\b/g, 'CDK Terrain'],
];

/** Parts of a page that name both frameworks. */
const BOTH = /(<!-- both frameworks -->[^]*?<!-- \/both frameworks -->)/;

/** Prose, or the comments and messages of a source, with the names of CDK Terrain. */
function renamedText(text: string): string {
  return text
    .split(BOTH)
    .map((part) =>
      BOTH.test(part) ? part : RENAMED.reduce((changed, [name, other]) => changed.replace(name, other), part),
    )
    .join('');
}

/** A source for CDK Terrain: its modules are imported by another name, the names of symbols and metadata stay. */
export function renamedSource(source: string): string {
  const imported = ts
    .preProcessFile(source, true, true)
    .importedFiles.filter(({ fileName }) => /^@?cdktf(?=\/|$)/.test(fileName))
    .sort((a, b) => b.pos - a.pos)
    .reduce((changed, { fileName, pos }) => {
      // The position is that of the quotation mark.
      const end = pos + 1 + fileName.length;
      return changed.slice(0, pos + 1) + fileName.replace('cdktf', 'cdktn') + changed.slice(end);
    }, source);
  return renamedText(imported);
}

/** A page in Markdown for CDK Terrain. */
export function renamedPage(page: string): string {
  return renamedText(page.replace(/(?<=from ')cdktf(?=')/g, 'cdktn'));
}

/** Lays out the sources of the package for CDK Terrain. */
export function layOut(): void {
  const { folder } = CDKTN;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const path of ['lib', 'tsconfig.build.json', 'README.md', 'CHANGELOG.md', 'LICENSE']) {
    cpSync(join(ROOT, path), join(folder, path), { recursive: true });
  }
  for (const name of filesBelow(folder)) {
    const file = join(folder, name);
    const renamed = file.endsWith('.ts') ? renamedSource : file.endsWith('.md') ? renamedPage : undefined;
    if (renamed) {
      writeFileSync(file, renamed(readFileSync(file, 'utf8')));
    }
  }
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`);
}

function manifest(): object {
  const {
    scripts: _scripts,
    overrides: _overrides,
    ...own
  } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Record<string, unknown> & {
    description: string;
    keywords: string[];
    jsii: object;
    devDependencies: object;
  };
  const { constructs } = own.devDependencies as Record<string, string>;
  return {
    ...own,
    name: packageName(CDKTN),
    description: renamedText(own.description),
    keywords: own.keywords.map((word) => word.replace(CDKTF.name, CDKTN.name)),
    bin: { [packageName(CDKTN)]: './dist/cli.js' },
    peerDependencies: CDKTN.peerDependencies,
    devDependencies: { cdktn: CDKTN.version, constructs },
    jsii: { ...own.jsii, targets: languageTargets(CDKTN) },
  };
}

/** Paths of all files below a folder, relative to it. No links: what is written to one changes a file elsewhere. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    lstatSync(join(folder, name)).isFile(),
  );
}
