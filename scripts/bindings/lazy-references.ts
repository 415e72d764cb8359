import ts from 'typescript';
import { nodesOf } from '../../catalogue/source-text';
import { withImport } from './imports';

/** Text that is to stand in place of a part of the source. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** `private _rule = new RuleList(this, "rule", false);` and `public get rule() { return this._rule; }` */
interface Reference {
  readonly property: ts.PropertyDeclaration;
  readonly creation: ts.NewExpression;
  readonly returned: ts.Expression;
  /** Whether it can be configured, and not only be read. */
  readonly isBlock: boolean;
}

/**
 * Rewrites generated L1 classes so that the objects behind nested attributes and blocks are made when they are first read,
 * and not in the constructor. Refuses what it does not know, so that a generator that writes something else is noticed.
 */
export function lazyReferences(code: string, fileName: string): string {
  const source = ts.createSourceFile(fileName, code, ts.ScriptTarget.Latest, true);
  const properties = nodesOf(source).filter(ts.isPropertyDeclaration).filter(createsObject);
  const references = properties.map(referenceOf);
  const rewritten = apply(code, references.flatMap(editsOf));
  return references.some(({ isBlock }) => isBlock) ? withImport(rewritten, 'NestedBlock', 'nested-block') : rewritten;
}

function createsObject({ initializer }: ts.PropertyDeclaration): boolean {
  return initializer !== undefined && nodesOf(initializer).some(ts.isNewExpression);
}

function referenceOf(property: ts.PropertyDeclaration): Reference {
  const { initializer, parent } = property;
  const field = `this.${property.name.getText()}`;
  const members = (parent as ts.ClassDeclaration).members;
  const uses = nodesOf(parent)
    .filter(ts.isPropertyAccessExpression)
    .filter((node) => node.getText() === field);
  const returned = members.filter(ts.isGetAccessorDeclaration).flatMap(({ body }) => returnedBy(body, field));
  const values = uses.filter(
    ({ parent: use }) => ts.isPropertyAccessExpression(use) && use.name.text === 'internalValue',
  );
  if (
    !initializer ||
    !ts.isNewExpression(initializer) ||
    initializer.arguments?.[0]?.kind !== ts.SyntaxKind.ThisKeyword ||
    returned.length !== 1 ||
    uses.length !== returned.length + values.length
  ) {
    throw new Error(
      `${property.getSourceFile().fileName} has '${property.getText()}' in an unknown form: has the generator changed?`,
    );
  }
  return { property, creation: initializer, returned: returned[0]!, isBlock: values.length > 0 };
}

/** The field itself, if a getter has nothing but `return this._rule;`. */
function returnedBy(body: ts.Block | undefined, field: string): ts.Expression[] {
  const [statement, ...others] = body?.statements ?? [];
  const expression = statement && ts.isReturnStatement(statement) ? statement.expression : undefined;
  return others.length === 0 && expression?.getText() === field ? [expression] : [];
}

function editsOf({ property, creation, returned, isBlock }: Reference): Edit[] {
  const field = property.name.getText();
  const type = creation.expression.getText();
  if (!isBlock) {
    return [
      replace(property, `private ${field}?: ${type};`),
      replace(returned, `this.${field} ??= ${creation.getText()}`),
    ];
  }
  const given = creation.arguments!.map((argument) => argument.getText()).join(', ');
  return [
    replace(creation, `new NestedBlock(${type}, ${given})`),
    replace(returned, `${returned.getText()}.reference`),
  ];
}

function replace(node: ts.Node, text: string): Edit {
  return { start: node.getStart(), end: node.end, text };
}

function apply(code: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end), code);
}
