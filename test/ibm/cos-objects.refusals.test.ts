import { TerraformVariable } from 'cdktf';
import { CosObjects } from '../../lib/ibm';
import { access } from '../support/cos-access-policy';
import { messageOf } from '../support/synth';
import { ibmStack } from '../support/ibm';

const FOLDER =
  'a folder such as "reports/2024" (no "/" at the start, no empty or blank part, no "{", "}" or control characters)';
const KEY =
  'the key of an object such as "reports/2024/a.csv" (no "/" at the start, not blank, no "{", "}" or control characters)';
test.each<[string, () => CosObjects, string]>([
  [
    'folders left out',
    () => CosObjects.folders(undefined as never),
    `'paths' must be a list of folders, known at synthesis and not empty, got undefined`,
  ],
  ['an empty folder', () => CosObjects.folder(''), `'path' must be ${FOLDER}, got ""`],
  ['the root', () => CosObjects.folder('/'), `'path' must be ${FOLDER}, got "/"`],
  ['a leading slash', () => CosObjects.folder('/a/b'), `'path' must be ${FOLDER}, got "/a/b": write "a/b"`],
  ['an empty part', () => CosObjects.folder('a//b/'), `'path' must be ${FOLDER}, got "a//b/": write "a/b"`],
  ['a line break', () => CosObjects.folder('a\n'), `'path' must be ${FOLDER}, got "a\\n"`],
  ['a template', () => CosObjects.folder('${var.x}'), `'path' must be ${FOLDER}, got "\${var.x}"`],
  ['no folder', () => CosObjects.folder(undefined as never), `'path' must be ${FOLDER}, got undefined`],
  ['an empty one of several', () => CosObjects.folders(['a', '']), `'paths[1]' must be ${FOLDER}, got ""`],
  [
    'no folders',
    () => CosObjects.folders([]),
    `'paths' must be a list of folders, known at synthesis and not empty, got []`,
  ],
  [
    'no list',
    () => CosObjects.folders('a' as never),
    `'paths' must be a list of folders, known at synthesis and not empty, got "a"`,
  ],
  [
    'eleven folders',
    () => CosObjects.folders([...'abcdefghijk']),
    `'paths' must name at most 10 in one policy, got 11: divide them among several CosAccessPolicy`,
  ],
  [
    'the same folder twice',
    () => CosObjects.folders(['a', 'b', 'a/']),
    `'paths[2]' must be another one than 'paths[0]', got "a" again`,
  ],
  [
    'too long a folder',
    () => CosObjects.folder('x'.repeat(999)),
    `'path' must have at most 998 characters in each ("*" and "?" count 5), got 999`,
  ],
  [
    'no keys',
    () => CosObjects.exactly([]),
    `'keys' must be a list of keys of objects, known at synthesis and not empty, got []`,
  ],
  ['an empty key', () => CosObjects.exactly(['']), `'keys[0]' must be ${KEY}, got ""`],
  ['a key with a leading slash', () => CosObjects.exactly(['/a']), `'keys[0]' must be ${KEY}, got "/a": write "a"`],
  ['a key with braces', () => CosObjects.exactly(['{{*}}']), `'keys[0]' must be ${KEY}, got "{{*}}"`],
])('fails on %s', (_, objects, message) => {
  expect(messageOf(() => access(ibmStack(), { objects: objects() }))).toBe(`${message} (at 'test/access')`);
});

test('fails on a folder of a list that is known only later', () => {
  const stack = ibmStack();
  const [folder] = new TerraformVariable(stack, 'folders', { type: 'list(string)' }).listValue;
  expect(messageOf(() => access(stack, { objects: CosObjects.folder(folder!) }))).toMatch(
    /^'path' must be a folder such as "reports\/2024" \(.*\), got /,
  );
});

test('fails on a list that is known only later', () => {
  const stack = ibmStack();
  const folders = new TerraformVariable(stack, 'folders', { type: 'list(string)' });
  expect(messageOf(() => access(stack, { objects: CosObjects.folders(folders.listValue) }))).toMatch(
    /^'paths' must be a list of folders, known at synthesis and not empty, got a list that Terraform knows only later: write its entries one by one \(/,
  );
});
