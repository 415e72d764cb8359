import { existsSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { allRefusals } from '../../scripts/docs/errors';
import { nodesOf, parse } from '../../catalogue/source-text';
import { CosActionStatus } from '../../lib/ibm';
import { publicConstructs } from '../support/public-api';

const LIB = resolve(__dirname, '..', '..', 'lib');
const refusals = allRefusals();

/** Tables of what vendors call things, and of what grants are called: they are parts of messages, not messages. */
const TABLES = [
  'huaweicloud/facts/dependent-actions.ts',
  'huaweicloud/facts/ims-operation.ts',
  'huaweicloud/facts/ims-replication-agency.ts',
  'huaweicloud/facts/ims-permission.ts',
  'ibm/facts/authorization-source.ts',
  'ibm/facts/backup-service-authorizations.ts',
  'ibm/facts/block-kms-authorization.ts',
  'ibm/facts/cos-actions.ts',
  'ibm/facts/cos-role.ts',
  'ibm/facts/image-service-cos-authorization.ts',
  'ibm/facts/service-role-table.ts',
  'ibm/facts/service-authorization.ts',
];

/** Strings that are in no message, by what they are. */
const NO_MESSAGES: Record<string, RegExp> = {
  'descriptions, shown in the console': /^(\. )?(Allows|Denies) |^system disk/,
  'names of targets, which descriptions have':
    /^(the (keys|instances|resources|service)|one |what |the key management)|^ in one/,
  'order of assignments': /^denies and allows$/,
  'reasons that only CosActions.decide tells': /^(has no documented|inside the|for the named|is allowed only)/,
  'Terraform, not text': /^\$\{(jsonencode|try)|^\[for |^contains\(/,
  'frames of a stack': /^ {4}at $/,
  'what cannot happen': /^a rule must let something through$/,
};

/** What reads and compares grants tells of Terraform that others wrote: test/grants and test/<cloud>/grants have its words. */
const GRANTS = /^grants\/|^\w+\/grants[.]ts$|facts\/grants[.]ts$|\/reading\//;

const sources = readdirSync(LIB, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.includes('bindings') && !TABLES.includes(file) && !GRANTS.test(file))
  .sort()
  .map((file) => parse(join(LIB, file)));

test('every text of the library that a user could be told is in the catalogue', () => {
  const missing = sources.flatMap((source) =>
    textsOf(source)
      .filter((text) => !isTold(text) && !Object.values(NO_MESSAGES).some((other) => other.test(text.join('…'))))
      .map((text) => `${relative(LIB, source.fileName)}: ${text.join('…')}`),
  );
  expect(missing).toEqual([]);
});

test('what is said to be in no message is in none, and is there', () => {
  const untold = sources.flatMap(textsOf).filter((text) => !isTold(text));
  const unused = Object.entries(NO_MESSAGES).filter(([, what]) => !untold.some((text) => what.test(text.join('…'))));
  expect(unused).toEqual([]);
  expect(TABLES.filter((file) => !existsSync(join(LIB, file)))).toEqual([]);
});

test('every warning code of the library is in the catalogue, and no other', () => {
  const codes = [...new Set(refusals.flatMap(({ code }) => code ?? []))].sort();
  expect(codes).toEqual([...new Set(sources.flatMap(codesOf))].sort());
});

test('every construct has a section', () => {
  const sections = refusals.map(({ of }) => of);
  expect(publicConstructs().filter((name) => !sections.includes(name))).toEqual([]);
});

test('no refusal says the same as another', () => {
  const told = refusals.map(({ of, message }) => `${of}: ${message}`);
  expect(told.filter((one, index) => told.indexOf(one) !== index)).toEqual([]);
});

/** Codes of the warnings in a file: of those that it gives, and of those that its plan holds for the construct to give. */
function codesOf(source: ts.SourceFile): string[] {
  return nodesOf(source).flatMap((node) => {
    if (ts.isCallExpression(node)) {
      const [, code] = node.arguments;
      return /^warn(InValidation)?$/.test(node.expression.getText()) ? textsOfCode(code!) : [];
    }
    if (ts.isObjectLiteralExpression(node)) {
      const [code, message] = ['code', 'message'].map((key) =>
        node.properties.find(({ name }) => name?.getText() === key),
      );
      return code && message && ts.isPropertyAssignment(code) ? textsOfCode(code.initializer) : [];
    }
    return isPair(node) ? textsOfCode(node.elements[0]!) : [];
  });
}

/** A warning as a pair of its code and its message. */
function isPair(node: ts.Node): node is ts.ArrayLiteralExpression {
  const [code, message] = ts.isArrayLiteralExpression(node) && node.elements.length === 2 ? node.elements : [];
  return (
    code !== undefined &&
    ts.isStringLiteral(code) &&
    /^[a-z]+(-[a-z]+)+$/.test(code.text) &&
    / /.test(message!.getText())
  );
}

/** What a code can be; nothing for one that is only handed on. */
function textsOfCode(code: ts.Expression): string[] {
  if (ts.isStringLiteral(code)) {
    return [code.text];
  }
  if (ts.isIdentifier(code) || ts.isPropertyAccessExpression(code)) {
    return [];
  }
  // A status of an action: the one without a warning is left out.
  expect(code.getText()).toBe('`${status.toLowerCase()}-action`');
  const statuses = Object.values(CosActionStatus).filter((status) => status !== CosActionStatus.SUPPORTED);
  return statuses.map((status) => `${status.toLowerCase()}-action`);
}

function isTold(text: readonly string[]): boolean {
  const pattern = new RegExp(text.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[^]*?'));
  return refusals.some(({ message }) => pattern.test(message));
}

/** The strings in a file that have words, each as the parts between the expressions of a template. */
function textsOf(source: ts.SourceFile): string[][] {
  return nodesOf(source)
    .filter(isText)
    .map((node) =>
      ts.isTemplateExpression(node)
        ? [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)]
        : [node.text],
    )
    .filter((parts) => /[a-z]{2,}[^a-z]{0,2} | [^a-z]{0,2}[a-z]{2,}/i.test(parts.join('\u0000')));
}

function isText(node: ts.Node): node is ts.StringLiteral | ts.NoSubstitutionTemplateLiteral | ts.TemplateExpression {
  const is = ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateExpression(node);
  return is && !ts.isImportDeclaration(node.parent);
}
