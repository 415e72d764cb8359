import { documentsOf, narrowed, statements } from '../../lib/huaweicloud/facts/document';

const numbered = (count: number) => Array.from({ length: count }, (_, index) => `ims:images:a${1000 + index}`);

test('a statement has sorted actions, once each', () => {
  expect(statements('Deny', ['ims:images:list', 'ims:images:get', 'ims:images:list'])).toEqual([
    { Effect: 'Deny', Action: ['ims:images:get', 'ims:images:list'] },
  ]);
  expect(statements('Allow', [])).toEqual([]);
});

test.each([
  [100, [100]],
  [101, [100, 1]],
])('%d actions become statements of %j', (count, sizes) => {
  expect(statements('Allow', numbered(count)).map(({ Action }) => Action.length)).toEqual(sizes);
});

test.each([
  [0, []],
  [10, [10]],
  [11, [10, 1]],
])('%d resources become statements of %j', (count, sizes) => {
  const all = narrowed(['kms:*:*'], numbered(count));
  expect(all.map(({ Resource }) => Resource?.length)).toEqual(sizes);
  expect(all.every(({ Effect, Action }) => Effect === 'Allow' && Action.join() === 'kms:*:*')).toBe(true);
});

test.each([
  [0, []],
  [8, [8]],
  [9, [8, 1]],
])('%d statements become documents of %j', (count, sizes) => {
  const documents = documentsOf(numbered(count).map((action) => ({ Effect: 'Allow', Action: [action] })));
  expect(documents.map(({ Statement }) => Statement.length)).toEqual(sizes);
  expect(documents.every(({ Version }) => Version === '1.1')).toBe(true);
});

test.each([
  [6144, [2]],
  [6145, [1, 1]],
])('two statements of %d characters become documents of %j', (characters, sizes) => {
  const allow = (action: string) => ({ Effect: 'Allow' as const, Action: [action] });
  const others = '{"Version":"1.1","Statement":[{"Effect":"Allow","Action":["a"]},{"Effect":"Allow","Action":[""]}]}';
  const documents = documentsOf([allow('a'), allow('b'.repeat(characters - others.length))]);
  expect(documents.map(({ Statement }) => Statement.length)).toEqual(sizes);
});

test('a document has at most 6,144 characters, whatever its references turn out to be', () => {
  const late = Array.from({ length: 80 }, (_, index) => `OBS:*:*:object:\${b${index}}/*`);
  const documents = documentsOf(narrowed(['obs:object:*'], late));
  const longest = documents.map((document) => JSON.stringify(document).replace(/\$\{b\d+\}/g, 'b'.repeat(63)).length);
  expect(Math.max(...longest)).toBeLessThanOrEqual(6144);
  expect(documents.flatMap(({ Statement }) => Statement).flatMap(({ Resource }) => Resource)).toEqual(late);
});
