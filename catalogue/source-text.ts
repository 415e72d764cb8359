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

/** Source texts of the constants at the top level of a file that are not exported. */
export function constantsOf(file: string): string[] {
  return parse(file)
    .statements.filter(ts.isVariableStatement)
    .filter(({ modifiers }) => modifiers === undefined)
    .map((statement) => statement.getText());
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
