import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { CATALOGUE } from '../catalogue';
import { nodesOf, parse } from '../catalogue/source-text';
import { CLOUDS, PROVIDERS } from '../scripts/providers';
import { exportedClasses, publicConstructs } from './support/public-api';

/** CONTRIBUTING says how things are named and where they are; this holds the repository to it. */
const ROOT = resolve(__dirname, '..');
const CONTRIBUTING = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');

const stemsIn = (...folder: string[]) =>
  namesIn(...folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.slice(0, -'.ts'.length));
const namesIn = (...folder: string[]) => (existsSync(join(ROOT, ...folder)) ? readdirSync(join(ROOT, ...folder)) : []);
const foldersIn = (...folder: string[]) => namesIn(...folder).filter((name) => !name.includes('.'));
const kebab = (name: string) => name.replace(/(?!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();

describe.each(CLOUDS)('%s', (cloud) => {
  const classes = exportedClasses(cloud).map(kebab);
  const constructs = publicConstructs()
    .map(kebab)
    .filter((stem) => classes.includes(stem));
  const entries = stemsIn('catalogue', cloud).filter((stem) => !['index', 'shared'].includes(stem));
  const tests = namesIn('test', cloud).flatMap((name) => /^(.+)[.]test[.]ts$/.exec(name)?.[1] ?? []);

  test('the files beside index.ts are what it exports; grants.ts is read by lib/grants', () => {
    const exported = parse(join(ROOT, 'lib', cloud, 'index.ts'))
      .statements.filter(ts.isExportDeclaration)
      .map(({ moduleSpecifier }) => (moduleSpecifier as ts.StringLiteral).text.replace('./', ''));
    const beside = stemsIn('lib', cloud).filter((stem) => !['index', 'grants'].includes(stem));
    expect(exported.sort()).toEqual([...beside, 'bindings'].sort());
    expect(foldersIn('lib', cloud)).toEqual(['bindings', 'facts', 'private']);
  });

  test('every class has a file, an entry of the catalogue and a test of its name; every construct a benchmark', () => {
    const missing = (there: readonly string[], wanted: readonly string[]) =>
      wanted.filter((stem) => !there.includes(stem));
    expect(missing(stemsIn('lib', cloud), classes)).toEqual([]);
    expect(missing(entries, classes)).toEqual([]);
    expect(
      missing(
        tests.map((name) => name.split('.')[0]!),
        classes,
      ),
    ).toEqual([]);
    expect(missing(stemsIn('bench', 'cases', cloud), constructs)).toEqual([]);
  });

  test('entries and benchmarks have the name of what they are about', () => {
    const section = CATALOGUE.find(({ name }) => name === cloud)!;
    expect(section.entries.map(({ of }) => kebab(of))).toEqual(entries);
    expect(
      [...entries, ...stemsIn('bench', 'cases', cloud)].filter((stem) => !stemsIn('lib', cloud).includes(stem)),
    ).toEqual([]);
  });

  test('plans and facts know data, and no class that users see', () => {
    const files = ['private', 'facts'].flatMap((room) =>
      stemsIn('lib', cloud, room).map((stem) => join(room, `${stem}.ts`)),
    );
    const knowing = files.filter((file) => {
      const imports = parse(join(ROOT, 'lib', cloud, file)).statements.filter(ts.isImportDeclaration);
      const names = imports.map(({ moduleSpecifier }) => (moduleSpecifier as ts.StringLiteral).text);
      return names.some((name) => classes.includes(name.replace('../', '')));
    });
    expect(knowing).toEqual([]);
  });

  test('tests have the name of a file of the library, of an aspect, or of both', () => {
    const stems = ['.', 'private', 'facts'].flatMap((room) => stemsIn('lib', cloud, room));
    const aspects = [...section('## Tests').matchAll(/^\| `([a-z]+)`/gm)].map(([, aspect]) => aspect!);
    const seconds = (first: string) =>
      first === 'grants' ? [...aspects, ...stemsIn('lib', cloud, 'private', 'reading')] : aspects;
    const odd = tests.filter((name) => {
      const [first, second, ...more] = name.split('.') as [string, ...string[]];
      const isKnown = second === undefined ? [...stems, ...aspects].includes(first) : stems.includes(first);
      return !isKnown || (second !== undefined && !seconds(first).includes(second)) || more.length > 0;
    });
    expect(odd).toEqual([]);
  });
});

test('the clouds are those of scripts/providers.ts, everywhere', () => {
  const others = ['core', 'grants'];
  const clouds = [...CLOUDS].sort();
  const providers = PROVIDERS.map(({ name }) => name).sort();
  const namespaces = parse(join(ROOT, 'lib', 'index.ts'))
    .statements.filter(ts.isExportDeclaration)
    .flatMap(({ exportClause }) => (exportClause && ts.isNamespaceExport(exportClause) ? exportClause.name.text : []));
  expect(namespaces.filter((name) => !others.includes(name)).sort()).toEqual(providers);
  expect(foldersIn('lib').filter((name) => !others.includes(name))).toEqual(providers);
  // What lint takes for a cloud.
  expect(foldersIn('lib').filter((name) => existsSync(join(ROOT, 'lib', name, 'facts')))).toEqual(clouds);
  expect(foldersIn('catalogue').filter((name) => !others.includes(name))).toEqual(clouds);
  expect(clouds.filter((cloud) => !foldersIn('examples').includes(cloud))).toEqual([]);
  expect(foldersIn('bench', 'cases')).toEqual(clouds);
  expect(CLOUDS.filter((cloud) => !foldersIn('test').includes(cloud))).toEqual([]);
  expect(namesIn('schemas')).toEqual(PROVIDERS.map(({ schemaFile }) => schemaFile).sort());
});

test('nothing else lists the clouds', () => {
  const files = ['bench', 'catalogue', 'examples', 'lib', 'scripts', 'test'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /[.](ts|js|mjs)$/.test(file) && !/node_modules|bindings|[.]build/.test(file))
      .map((file) => join(folder, file)),
  );
  const listing = [...files, ...namesIn().filter((name) => /[.]m?js$/.test(name))].filter((file) => {
    const texts = nodesOf(parse(join(ROOT, file)))
      .filter((node) => ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node))
      .map(({ text }) => text);
    return CLOUDS.every((cloud) => texts.some((text) => new RegExp(`(^|[./])${cloud}([./]|$)`).test(text)));
  });
  const allowed = [
    // Resources of every cloud, as Terraform has them.
    'bench/grants.ts',
    'examples/stacks.ts',
    'lib/grants/private/clouds.ts',
    'lib/index.ts',
    'scripts/providers.ts',
    'test/grants/plan.test.ts',
    // Whole programs, as users write them.
    'test/languages/typescript.ts',
    'test/package/consumer/imports.ts',
    // One resource of each schema.
    'test/terraform/schema-provider.test.ts',
  ];
  expect(listing.filter((file) => !allowed.includes(file))).toEqual([]);
});

test('CONTRIBUTING names the scripts that there are', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const named = [...CONTRIBUTING.matchAll(/npm run ([a-z]+)|npm (start|test)/g)].map(([, run, own]) => run ?? own);
  expect([...new Set(named)].sort()).toEqual(Object.keys(scripts).sort());
});

test('CONTRIBUTING names the folders and files that there are', () => {
  const layout = [...section('## Layout').matchAll(/^ {4}(\S+)/gm)].map(([, path]) => path!);
  const mentioned = [
    ...CONTRIBUTING.matchAll(/`((?:bench|catalogue|docs|examples|lib|schemas|scripts|test)\/[^` ]*)`/g),
  ];
  const paths = [...layout, ...mentioned.map(([, path]) => path!)];
  const of = (path: string, cloud: string) => path.replaceAll('<cloud>', cloud);
  const missing = paths
    .filter((path) => !/[<*{]/.test(of(path, 'aws')))
    .flatMap((path) => CLOUDS.map((cloud) => of(path, cloud)))
    .filter((path) => !['', '.ts', '.test.ts'].some((end) => existsSync(join(ROOT, `${path}${end}`))));
  expect(missing).toEqual([]);
  expect(layout.length).toBeGreaterThan(0);
});

/** The text below a heading of CONTRIBUTING. */
function section(heading: string): string {
  return CONTRIBUTING.split(`${heading}\n`)[1]!.split('\n## ')[0]!;
}
