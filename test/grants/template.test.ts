import { readTemplate } from '../../lib/grants/private/template';
import { Text } from '../../lib/grants/private/text';

/** Everything that begins like a variable is one; `var.known` is known. */
function refer(traversal: string): Text | undefined {
  if (traversal === 'var.known') {
    return Text.of('value');
  }
  return traversal.startsWith('var.')
    ? new Text([{ label: traversal, name: `the ${traversal}`, key: () => traversal }])
    : undefined;
}

const read = (source: string) => readTemplate(source, refer);
const same = (one: string, other: string) => read(one).key() === read(other).key();

test.each([
  ['', ''],
  ['plain', 'plain'],
  ['a $ b {c} %', 'a $ b {c} %'],
  ['$${var.x}', '${var.x}'],
  ['%%{if}', '%{if}'],
  ['${var.known}', 'value'],
  ['a-${var.known}-b', 'a-value-b'],
  ['${"quoted"}', 'quoted'],
  ['${"a ${var.known} b"}', 'a value b'],
  ['${"with \\"quotes\\" and\\nlines"}', 'with "quotes" and\nlines'],
  ['${"a\\rb\\tc\\qd"}', 'a\rb\tcqd'],
  ['${ var.known }', 'value'],
  ['${join("-", ["a", var.known, "b"])}', 'a-value-b'],
])('%p is the literal %p', (source, literal) => {
  expect(read(source).literal).toBe(literal);
  expect(same(source, literal.replace(/[$%](?=\{)/g, '$&$&'))).toBe(true);
});

test.each([
  ['${var.x}', 'var.x', 'the var.x'],
  ['a-${var.x}', 'a-${var.x}', 'a-${var.x}'],
  ['${var.x[0].id}', 'var.x[0].id', 'the var.x[0].id'],
  ['${var.x["a b"].id}', 'var.x["a b"].id', 'the var.x["a b"].id'],
  ['${element(split(":", var.x), 9)}', 'var.x', 'the var.x'],
  ['${join("-", [var.x, var.y])}', '${var.x}-${var.y}', '${var.x}-${var.y}'],
  ['${upper(join(", ", ["a", var.x]))}', 'a, ${var.x}', 'a, ${var.x}'],
  ['${join("-", [var.x, f(var.y)])}', 'join("-", [var.x, f(var.y)])', 'join("-", [the var.x, f(the var.y)])'],
  ['${f(var.x, var.y)}', 'f(var.x, var.y)', 'f(the var.x, the var.y)'],
  ['${"a ${var.x}"}', 'a ${var.x}', 'a ${var.x}'],
  ['${timestamp()}', 'timestamp()', 'timestamp()'],
  ['%{ if var.x }a%{ endif }', 'var.x', 'the var.x'],
  ['${upper("${var.x}")}', 'var.x', 'the var.x'],
  ['${var.x[10].id}', 'var.x[10].id', 'the var.x[10].id'],
  ['${1var.x}', '1var.x', '1var.x'],
  ['${"a" + "b"}', '"a" + "b"', '"a" + "b"'],
  ['${f(join("-", [var.x, "a"]), var.y)}', 'f(${var.x}-a, var.y)', 'f(${var.x}-a, the var.y)'],
  ['${f(join("-", [var.x, "a"]), join(":", ["b", var.y]))}', 'f(${var.x}-a, b:${var.y})', 'f(${var.x}-a, b:${var.y})'],
  ['${join(f("-", [var.x, var.y]))}', 'join(f("-", [var.x, var.y]))', 'join(f("-", [the var.x, the var.y]))'],
  ['${rejoin("-", [var.x, var.y])}', 'rejoin("-", [var.x, var.y])', 'rejoin("-", [the var.x, the var.y])'],
  [
    '${join("-", [var.x, var.y for z in q])}',
    'join("-", [var.x, var.y for z in q])',
    'join("-", [the var.x, the var.y for z in q])',
  ],
  ['a${f({ b = var.x }, var.y)}c', 'a${f({ b = var.x }, var.y)}c', 'a${f({ b = var.x }, var.y)}c'],
  ['${f("}", var.x, var.y)}z', '${f("}", var.x, var.y)}z', '${f("}", var.x, var.y)}z'],
  ['${f("{", var.x, var.y)}z', '${f("{", var.x, var.y)}z', '${f("{", var.x, var.y)}z'],
  [
    '${f({ a = "}", b = {} }, var.x, var.y)}z',
    '${f({ a = "}", b = {} }, var.x, var.y)}z',
    '${f({ a = "}", b = {} }, var.x, var.y)}z',
  ],
  ['${f("a ${g("}", var.x)} b", var.y)}z', '${f("a ${var.x} b", var.y)}z', '${f("a ${var.x} b", var.y)}z'],
  ['${f("a {\\" b", var.x, var.y)}z', '${f("a {" b", var.x, var.y)}z', '${f("a {" b", var.x, var.y)}z'],
  ['${f("a $${" , var.x, var.y)}z', '${f("a ${" , var.x, var.y)}z', '${f("a ${" , var.x, var.y)}z'],
  ['${f("a { $", var.x, var.y)}z', '${f("a { $", var.x, var.y)}z', '${f("a { $", var.x, var.y)}z'],
])('%p is known only to Terraform, and reads as %p', (source, label, name) => {
  const text = read(source);
  expect(text.literal).toBeUndefined();
  expect(text.label).toBe(label);
  expect(text.name).toBe(name);
});

test.each([
  ['${var.x}', '${ var.x }'],
  ['${f(var.known)}', '${f("value")}'.replace('"value"', 'var.known')],
  ['a${var.x}', '${"a"}${var.x}'],
])('%p equals %p', (one, other) => expect(same(one, other)).toBe(true));

test.each([
  ['${var.x}', '${var.y}'],
  ['${var.x}', '$${var.x}'],
  ['${var.x}', 'var.x'],
  ['${f(var.x)}', '${g(var.x)}'],
  ['${f(var.x)}', '${f("var.x")}'],
  ['${f("a")}', '${f("b")}'],
  ['${f("a", "b")}', '${f("a\\", \\"b")}'],
  ['a${var.x}', '${var.x}a'],
  ['%{ if var.x }a%{ endif }', '%{ if var.x }b%{ endif }'],
  ['%{ if var.x }a%{ endif }', '%{ if var.y }a%{ endif }'],
  ['${"}"}', '${"{"}'],
])('%p does not equal %p', (one, other) => expect(same(one, other)).toBe(false));

test.each(['${', '${"', '${"${', '%{', '${var.', '${}', '${"\\', '${join("-", [', '${join("-", [var.x, '])(
  '%p does not make it fail',
  (source) => {
    expect(typeof read(source).label).toBe('string');
  },
);

test('a function, a word and a variable of a loop are code', () => {
  const asked: string[] = [];
  readTemplate('${[for a in var.list : a.value if a.name == "x.y"]}', (traversal) => {
    asked.push(traversal);
    return undefined;
  });
  expect(asked.filter((word) => word.includes('.'))).toEqual(['var.list', 'a.value', 'a.name']);
});

test('sensitive text is compared and not shown', () => {
  const secret = Text.sensitive('s3cret');
  expect([secret.label, secret.name, Text.join([Text.of('a'), secret]).label]).toEqual([
    '(sensitive)',
    '(sensitive)',
    '(sensitive)',
  ]);
  expect(secret.key()).toBe(Text.of('s3cret').key());
  expect(secret.lowerCase().label).toBe('(sensitive)');
});
