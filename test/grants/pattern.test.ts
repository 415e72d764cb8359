import fc from 'fast-check';
import { areDisjoint, includes, symbolsOf } from '../../lib/grants/private/pattern';
import type { Pattern } from '../../lib/grants/private/rule';

/** `*` and `?` are wildcards, `$a` is a part that only Terraform knows. */
function pattern(source: string, segmented = false): Pattern {
  const pieces = source.match(/\$[a-z]|[*?]|[^*?$]+/g) ?? [];
  return { parts: pieces.map(partOf), segmented };
}

function partOf(piece: string): Pattern['parts'][number] {
  if (piece === '*' || piece === '?') {
    return { wildcard: piece };
  }
  return piece.startsWith('$') ? { label: piece, name: piece, key: () => piece } : piece;
}

const covers = (wider: string, narrower: string, segmented = false) =>
  includes(symbolsOf(pattern(wider, segmented)), symbolsOf(pattern(narrower, segmented)));

const apart = (one: string, other: string) => areDisjoint(symbolsOf(pattern(one)), symbolsOf(pattern(other)));

test.each([
  ['', ''],
  ['a', 'a'],
  ['*', ''],
  ['*', '*'],
  ['*', '?a*'],
  ['a*', 'a'],
  ['a*', 'abc'],
  ['*c', 'abc'],
  ['a*c*e', 'abcde'],
  ['*b*b', 'abbb'],
  ['?', 'a'],
  ['?', '?'],
  ['a?c', 'abc'],
  ['?*', '*?'],
  ['**', '*'],
  ['*', '$a'],
  ['$a', '$a'],
  ['$a*', '$a/x'],
  ['a*', 'a$a'],
  ['*$a', 'x$a'],
  ['$a/*', '$a/$b/*'],
])('%p includes %p', (wider, narrower) => expect(covers(wider, narrower)).toBe(true));

test.each([
  ['', 'a'],
  ['a', ''],
  ['a', 'b'],
  ['ab', 'a'],
  ['a', 'ab'],
  ['a', '*'],
  ['a*', '*'],
  ['?', ''],
  ['?', '*'],
  ['?', 'ab'],
  ['?', '$a'],
  ['a?', 'a'],
  ['a*c', 'abd'],
  ['*b', 'abc'],
  ['$a', '$b'],
  ['$a', '*'],
  ['$a', 'a'],
  ['a', '$a'],
  ['?*', '*'],
])('%p does not include %p', (wider, narrower) => expect(covers(wider, narrower)).toBe(false));

test.each([
  ['*', 'arn:aws:s3:::disks'],
  ['arn:aws:s3:::disks*', 'arn:aws:s3:::disks/a:b'],
  ['arn:*:s3:::disks', 'arn:$p:s3:::disks'],
  ['arn:aws:ec2:*:*:snapshot/*', 'arn:aws:ec2:eu-*:1:snapshot/*'],
  ['arn:aws:ec2:*:?:*', 'arn:aws:ec2:x:1:*'],
  ['$a*', '$a/b:c'],
  ['arn:aws:ec2:*', 'arn:aws:ec2:eu'],
])('as an ARN, %p includes %p', (wider, narrower) => expect(covers(wider, narrower, true)).toBe(true));

test.each([
  ['arn:*', 'arn:aws:s3:::disks'],
  ['arn:*:disks', 'arn:aws:s3:::disks'],
  ['arn:aws:ec2:*:1:x', 'arn:aws:ec2:a:b:1:x'],
  ['arn:aws:ec2:*', 'arn:aws:ec2:*:*:*'],
  ['arn:aws:ec2:?::x', 'arn:aws:ec2::::x'],
  ['arn*', '*'],
])('as an ARN, %p does not include %p', (wider, narrower) => expect(covers(wider, narrower, true)).toBe(false));

test.each([
  ['a', 'b'],
  ['a', 'ab'],
  ['a*', 'b*'],
  ['*a', '*b'],
  ['a?c*', 'xbc'],
  ['?b*', '?c'],
  ['a$a', 'b$a'],
  ['$a-x', '$b-y'],
  ['', 'a'],
])('nothing matches both %p and %p', (one, other) => {
  expect(apart(one, other)).toBe(true);
  expect(apart(other, one)).toBe(true);
});

test.each([
  ['a', 'a'],
  ['a*', 'ab'],
  ['*', 'x'],
  ['?', '?'],
  ['?', '$a'],
  ['$a', '$b'],
  ['$a', 'x'],
  ['?x', '$a'],
  ['a?', 'a$b'],
  ['a', 'a*'],
  ['a*b', 'ab*'],
])('something may match both %p and %p', (one, other) => {
  expect(apart(one, other)).toBe(false);
  expect(apart(other, one)).toBe(false);
});

describe('for any patterns and texts', () => {
  const patterns = fc.string({ unit: fc.constantFrom('a', 'b', ':', '*', '?'), maxLength: 7 });
  const texts = fc.string({ unit: fc.constantFrom('a', 'b', ':'), maxLength: 7 });
  const regular = (source: string) => new RegExp(`^${source.replace(/\*/g, '[^]*').replace(/\?/g, '[^]')}$`);

  test('what a narrower pattern matches, a wider one matches', () => {
    fc.assert(
      fc.property(
        patterns,
        patterns,
        fc.boolean(),
        fc.array(texts, { minLength: 20 }),
        (wider, narrower, arn, some) => {
          fc.pre(covers(wider, narrower, arn));
          expect(some.filter((text) => regular(narrower).test(text) && !regular(wider).test(text))).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('a string is included exactly where it matches', () => {
    fc.assert(
      fc.property(patterns, texts, (wider, text) => {
        // One character does not stand for a colon: between the parts of an ARN it could not.
        fc.pre(!(wider.includes('?') && text.includes(':')));
        expect(covers(wider, text)).toBe(regular(wider).test(text));
      }),
      { numRuns: 2000 },
    );
  });

  test('what is apart has no text in common', () => {
    fc.assert(
      fc.property(patterns, patterns, fc.array(texts, { minLength: 20 }), (one, other, some) => {
        fc.pre(apart(one, other));
        expect(some.filter((text) => regular(one).test(text) && regular(other).test(text))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
