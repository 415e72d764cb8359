import * as cdktf from 'cdktf';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { CATALOGUE, type Section } from '../../catalogue';
import { importsOf, type Module } from '../../scripts/docs/imports';

const ROOT = resolve(__dirname, '..', '..');

interface Example {
  /** The class that it is about. */
  readonly of: string;
  readonly cloud: string;
  readonly code: string;
}

const CLASSES = CATALOGUE.flatMap(({ name }) => publicClasses(name));
const EXAMPLES = CLASSES.flatMap(({ examples }) => examples);

test('every construct has an example', () => {
  const without = CLASSES.filter(({ isConstruct, examples }) => isConstruct && examples.length === 0);
  expect(without.map(({ name }) => name)).toEqual([]);
});

test('examples have the types of the library, and a wrong one is found', () => {
  const wrong = { of: 'x', cloud: 'ibm', code: "new CosCustomRole(this, 'x', { actions: ['y'] });" };
  expect(problemsOf([...EXAMPLES, wrong])).toEqual([expect.stringMatching(/roleName/)]);
});

test.each(EXAMPLES.map((example): [string, Example] => [`${example.cloud}.${example.of}`, example]))(
  'the example of %s synthesizes',
  (_, example) => {
    const { prepare } = CATALOGUE.find(({ name }) => name === example.cloud)!;
    const stack = new cdktf.TerraformStack(cdktf.Testing.app(), 'example');
    prepare(stack);
    run(example, stack);
    const { resource = {} } = JSON.parse(cdktf.Testing.synth(stack, true)) as { resource?: object };
    const { isConstruct } = CLASSES.find(({ name }) => name === example.of)!;
    expect(Object.keys(resource).length > 0 || !isConstruct).toBe(true);
  },
);

interface PublicClass {
  readonly name: string;
  readonly isConstruct: boolean;
  readonly examples: readonly Example[];
}

/** The exported classes of the files beside a cloud's index, with the examples in their docstrings. */
function publicClasses(cloud: string): PublicClass[] {
  const folder = join(ROOT, 'lib', cloud);
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  return files.flatMap((file) => {
    const source = ts.createSourceFile(file, readFileSync(join(folder, file), 'utf8'), ts.ScriptTarget.ES2022, true);
    return source.statements.filter(ts.isClassDeclaration).map((declaration) => {
      const name = declaration.name!.text;
      const tags = ts.getJSDocTags(declaration).filter(({ tagName }) => tagName.text === 'example');
      const examples = tags.map(({ comment }) => ({ of: name, cloud, code: ts.getTextOfJSDocComment(comment)! }));
      return { name, isConstruct: extendsConstruct(declaration), examples };
    });
  });
}

function extendsConstruct({
  heritageClauses = [] as unknown as ts.NodeArray<ts.HeritageClause>,
}: ts.ClassDeclaration): boolean {
  return heritageClauses.some(
    ({ token, types }) =>
      token === ts.SyntaxKind.ExtendsKeyword && types.some(({ expression }) => expression.getText() === 'Construct'),
  );
}

function modulesOf({ name }: Pick<Section, 'name'>): Module[] {
  return [
    ['cdktf', Object.keys(cdktf)],
    ...[name, `${name}/bindings`, 'time/bindings'].map((subpath): Module => [
      `cdktf-service-access/${subpath}`,
      Object.keys(library(subpath)),
    ]),
  ];
}

function library(subpath: string): object {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return require(join(ROOT, 'lib', subpath)) as object;
}

/** The examples of a cloud, each as the body of a method of a stack. */
function programOf(cloud: string, examples: readonly Example[]): string {
  const parts = examples.map(
    ({ code }, at) => `class Example${at} extends TerraformStack {\npublic show() {\n${code}\n}\n}`,
  );
  return [...importsOf(parts.join('\n'), modulesOf({ name: cloud })), ...parts, 'export {};'].join('\n');
}

/** What the compiler says of a file per cloud, which only it sees. */
function problemsOf(examples: readonly Example[]): string[] {
  const programs = new Map(
    CATALOGUE.map(({ name }): [string, string] => [
      join(ROOT, 'test', `docstring-examples-${name}.ts`),
      programOf(
        name,
        examples.filter(({ cloud }) => cloud === name),
      ),
    ]),
  );
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const settings: ts.CompilerOptions = { ...options, noUnusedLocals: false, types: ['node'] };
  const disk = ts.createCompilerHost(settings);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (path) => programs.has(path) || disk.fileExists(path),
    getSourceFile: (path, version, ...rest) => {
      const program = programs.get(path);
      return program === undefined
        ? disk.getSourceFile(path, version, ...rest)
        : ts.createSourceFile(path, program, version, true);
    },
  };
  const compiled = ts.createProgram([...programs.keys()], settings, host);
  return [...programs.keys()]
    .flatMap((path) => [...ts.getPreEmitDiagnostics(compiled, compiled.getSourceFile(path))])
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

function run({ code, cloud }: Example, stack: cdktf.TerraformStack): void {
  const imports = importsOf(code, modulesOf({ name: cloud }));
  const source = `${imports.join('\n')}\nexport function show() {\n${code}\n}`;
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const exported: { show?: () => void } = {};
  const load = (module: string): unknown =>
    module === 'cdktf' ? cdktf : library(module.slice('cdktf-service-access/'.length));
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  new Function('require', 'exports', outputText)(load, exported);
  exported.show!.call(stack);
}
