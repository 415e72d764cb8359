import { readFileSync } from 'node:fs';
import ts from 'typescript';

export function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
}

/** All nodes of a tree, in the order of the text. */
export function nodesOf(node: ts.Node): ts.Node[] {
  const found = [node];
  ts.forEachChild(node, (child) => {
    found.push(...nodesOf(child));
  });
  return found;
}

/**
 * Source texts of the bodies of the arrow functions that are written as values of a property. Not `toString()` of the
 * functions: what runs is compiled, without types and with other names.
 */
export function callbackTexts(file: string, property: string): string[] {
  return nodesOf(parse(file))
    .filter(ts.isPropertyAssignment)
    .filter(({ name }) => name.getText() === property)
    .map(({ initializer }) => {
      if (!ts.isArrowFunction(initializer)) {
        throw new Error(`'${property}' in ${file} must be an arrow function, got ${initializer.getText()}`);
      }
      const { body } = initializer;
      const text = ts.isBlock(body) ? body.getText().slice(1, -1) : `${body.getText()};`;
      const indent = ts.isBlock(body) ? undefined : indentOf(body);
      return dedent(text, indent);
    });
}

/** A constant at the top level of a file. */
export interface Constant {
  readonly names: readonly string[];
  /** The statement, without `export`. */
  readonly text: string;
}

export function constantsOf(file: string): Constant[] {
  return parse(file)
    .statements.filter(ts.isVariableStatement)
    .map((statement) => ({
      names: statement.declarationList.declarations.flatMap(({ name }) => nodesOf(name).filter(isName).map(textOf)),
      text: `${statement.declarationList.getText()};`,
    }));
}

/** The constants that source texts use, and the constants that these are made of. */
export function usedIn(texts: readonly string[], constants: readonly Constant[]): Constant[] {
  const names = new Set(texts.flatMap(namesIn));
  const used = constants.filter((constant) => constant.names.some((name) => names.has(name)));
  const more = used.map(({ text }) => text).filter((text) => !texts.includes(text));
  return more.length === 0 ? used : usedIn([...texts, ...more], constants);
}

/** The names in a source text that can be constants: neither properties nor keys. */
function namesIn(text: string): string[] {
  return nodesOf(ts.createSourceFile('snippet.ts', text, ts.ScriptTarget.Latest, true))
    .filter(isName)
    .map(textOf);
}

function isName(node: ts.Node): node is ts.Identifier {
  if (!ts.isIdentifier(node)) {
    return false;
  }
  const { parent } = node;
  return !((ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent)) && parent.name === node);
}

function textOf({ text }: ts.Identifier): string {
  return text;
}

/** Indentation of the line that a node begins in. */
function indentOf(node: ts.Node): number {
  const source = node.getSourceFile();
  const { line } = source.getLineAndCharacterOfPosition(node.getStart());
  return source.text.slice(source.getPositionOfLineAndCharacter(line, 0)).search(/\S/);
}

function dedent(text: string, given?: number): string {
  const lines = text
    .replace(/^\s*\n/, '')
    .trimEnd()
    .split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const indent = given ?? Math.min(...indents);
  return lines.map((line) => (line.slice(0, indent).trim() === '' ? line.slice(indent) : line)).join('\n');
}
