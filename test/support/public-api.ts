import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';
import { parse } from '../../catalogue/source-text';
import { CLOUDS } from '../../scripts/providers';

const LIB = resolve(__dirname, '..', '..', 'lib');

interface PublicTypes {
  readonly classes: ReadonlyMap<string, ts.ClassDeclaration>;
  readonly interfaces: ReadonlyMap<string, ts.InterfaceDeclaration>;
}

/** Names of all public constructs: the classes that people write `new` for and deploy. */
export function publicConstructs(): string[] {
  return CLOUDS.flatMap((cloud) => [...typesOf(cloud).classes.values()].filter(isConstruct).map(nameOf));
}

/** Names of all classes that a cloud exports: constructs, and parts that are made with factories. */
export function exportedClasses(cloud: string): string[] {
  const own = exportedFiles(join(LIB, cloud, 'index.ts')).flatMap((file) => [...parse(file).statements]);
  return own.filter(ts.isClassDeclaration).map(nameOf);
}

/**
 * Every value that can be given to the constructs of a cloud, read from the sources: props, entries of lists of props,
 * parameters of methods and of the factories that make props. `VmImportRole.importBuckets[].prefix`,
 * `CosAccessPolicy.target: CosTarget.bucketOf.bucketName`.
 */
export function publicInputs(cloud: string): string[] {
  const types = typesOf(cloud);
  const inputs = [...types.classes.values()].flatMap((one) => [
    ...(isConstruct(one) ? inputsOfConstruct(one, types) : []),
    // Factories of what props want are followed from the props.
    ...(isWanted(one, types) ? [] : publicMethods(one).flatMap((method) => inputsOfMethod(nameOf(one), method, types))),
  ]);
  return [...new Set(inputs)].sort();
}

function inputsOfConstruct(one: ts.ClassDeclaration, types: PublicTypes): string[] {
  const [, , props] = one.members.find(ts.isConstructorDeclaration)!.parameters;
  return props ? inputsOf(nameOf(one), props.type, types) : [];
}

function inputsOfMethod(path: string, method: ts.MethodDeclaration, types: PublicTypes): string[] {
  // Scope and id, where a factory makes a construct.
  const taken = method.parameters[0]?.type?.getText() === 'Construct' ? 2 : 0;
  return method.parameters.slice(taken).flatMap((parameter) => {
    const here = `${path}.${method.name.getText()}`;
    const members = membersOf(parameter.type, types);
    return members
      ? inputsOf(here, parameter.type, types)
      : leafOf(`${here}.${parameter.name.getText()}`, parameter.type, types);
  });
}

/** The members of an interface, each followed to the values that it is made of. */
function inputsOf(path: string, type: ts.TypeNode | undefined, types: PublicTypes): string[] {
  return (membersOf(type, types) ?? []).flatMap((member) =>
    leafOf(`${path}.${member.name.getText()}`, member.type, types),
  );
}

function leafOf(given: string, type: ts.TypeNode | undefined, types: PublicTypes): string[] {
  const isList = type !== undefined && ts.isArrayTypeNode(type);
  const element = isList ? type.elementType : type;
  const path = isList ? `${given}[]` : given;
  if (membersOf(element, types)) {
    return inputsOf(path, element, types);
  }
  const factories = factoriesOf(element, types);
  return factories.length > 0
    ? factories.flatMap(([owner, method]) => inputsOfMethod(`${path}: ${owner}`, method, types))
    : [path];
}

/** The factories of a class and of those that extend it, and the methods that make another one of an instance. */
function factoriesOf(type: ts.TypeNode | undefined, { classes }: PublicTypes): [string, ts.MethodDeclaration][] {
  const name = type?.getText() ?? '';
  return [...classes.values()]
    .filter((one) => nameOf(one) === name || parentsOf(one).includes(name))
    .filter((one) => !isConstruct(one))
    .flatMap((one) => publicMethods(one).map((method): [string, ts.MethodDeclaration] => [nameOf(one), method]));
}

/** Whether some prop is an instance of the class, and the class is not a construct itself. */
function isWanted(one: ts.ClassDeclaration, { interfaces }: PublicTypes): boolean {
  const names = [nameOf(one), ...parentsOf(one)];
  const props = [...interfaces.values()].flatMap(({ members }) => members.filter(ts.isPropertySignature));
  return !isConstruct(one) && props.some(({ type }) => names.includes(type?.getText().replace('[]', '') ?? ''));
}

/** The members of an interface, those that it inherits included; nothing for other types. */
function membersOf(type: ts.TypeNode | undefined, types: PublicTypes): ts.PropertySignature[] | undefined {
  const declared = types.interfaces.get(type?.getText() ?? '');
  return declared && membersOfInterface(declared, types);
}

function membersOfInterface(declared: ts.InterfaceDeclaration, types: PublicTypes): ts.PropertySignature[] {
  const parents = parentsOf(declared).flatMap((name) => membersOfInterface(types.interfaces.get(name)!, types));
  return [...declared.members.filter(ts.isPropertySignature), ...parents];
}

function publicMethods(one: ts.ClassDeclaration): ts.MethodDeclaration[] {
  return one.members
    .filter(ts.isMethodDeclaration)
    .filter(({ modifiers }) => modifiers?.some(({ kind }) => kind === ts.SyntaxKind.PublicKeyword));
}

function isConstruct(one: ts.ClassDeclaration): boolean {
  return parentsOf(one).includes('Construct');
}

function parentsOf({ heritageClauses }: ts.ClassDeclaration | ts.InterfaceDeclaration): string[] {
  return (heritageClauses ?? [])
    .filter(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)
    .flatMap((clause) => clause.types.map(({ expression }) => expression.getText()));
}

function nameOf(declaration: ts.ClassDeclaration): string {
  return declaration.name!.text;
}

/** What `index.ts` of a cloud exports, and the waits that the constructs of all clouds can have. */
function typesOf(cloud: string): PublicTypes {
  const files = [cloud, 'time'].flatMap((folder) => exportedFiles(join(LIB, folder, 'index.ts')));
  const statements = files.flatMap((file) => [...parse(file).statements]);
  return {
    classes: new Map(statements.filter(ts.isClassDeclaration).map((one) => [nameOf(one), one])),
    interfaces: new Map(statements.filter(ts.isInterfaceDeclaration).map((one) => [one.name.text, one])),
  };
}

/** `export * as bindings` is not part of it: those are the provider's own arguments. */
function exportedFiles(index: string): string[] {
  return parse(index)
    .statements.filter(ts.isExportDeclaration)
    .filter(({ exportClause }) => exportClause === undefined)
    .map(({ moduleSpecifier }) => join(dirname(index), `${(moduleSpecifier as ts.StringLiteral).text}.ts`));
}
