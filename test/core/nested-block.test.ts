import { Lazy } from 'cdktf';
import { NestedBlock } from '../../lib/core/nested-block';
import { IsImage, IsImageTimeoutsOutputReference } from '../../lib/ibm/bindings';
import { newStack } from '../support/synth';

const LATE = Lazy.anyValue({ produce: () => ({ create: '30m' }) });

function pair(): [NestedBlock<IsImageTimeoutsOutputReference>, IsImageTimeoutsOutputReference] {
  const image = new IsImage(newStack(), 'image', { name: 'image' });
  return [
    new NestedBlock(IsImageTimeoutsOutputReference, image, 'timeouts'),
    new IsImageTimeoutsOutputReference(image, 'timeouts'),
  ];
}

test('the reference is made once', () => {
  const [block] = pair();
  expect(block.reference).toBe(block.reference);
  expect(block.reference.fqn).toEqual(expect.stringMatching(/^\$\{TfToken\[/));
});

describe('keeps of a value what the reference keeps', () => {
  test.each([
    ['nothing', undefined],
    ['fields', { create: '5m', delete: '10m' }],
    ['no field', {}],
    ['a field without a value', { create: undefined }],
    ['a field that the block does not know', { read: '5m' }],
    ['what is known later', LATE],
  ])('%s', (_, value) => {
    const [block, reference] = pair();
    block.internalValue = value as object;
    reference.internalValue = value as object;
    expect(block.internalValue).toEqual(reference.internalValue);
    expect(block.reference.internalValue).toEqual(reference.internalValue);
    expect(block.internalValue).toEqual(reference.internalValue);
  });

  test('a copy', () => {
    const [block] = pair();
    const given = { create: '5m' };
    block.internalValue = given;
    given.create = '10m';
    (block.internalValue as { create: string }).create = '15m';
    expect(block.internalValue).toEqual({ create: '5m' });
    expect(block.reference.createInput).toBe('5m');
  });

  test('fields that were replaced by what is known later', () => {
    const [block, reference] = pair();
    for (const value of [{ create: '5m' }, LATE]) {
      block.internalValue = value;
      reference.internalValue = value;
    }
    expect(block.internalValue).toBe(LATE);
    expect(block.reference.createInput).toBe(reference.createInput);
  });

  test('nothing after it was reset', () => {
    const [block] = pair();
    block.internalValue = { create: '5m' };
    block.internalValue = undefined;
    expect(block.internalValue).toBeUndefined();
    expect(block.reference.createInput).toBeUndefined();
  });
});

test('blocks do not share what they keep', () => {
  const [one] = pair();
  const [other] = pair();
  one.internalValue = { create: '5m' };
  other.internalValue = { delete: '10m' };
  expect([one.internalValue, other.internalValue]).toEqual([{ create: '5m' }, { delete: '10m' }]);
});

test('a value that the reference refuses is refused, and the next one is kept', () => {
  const [block, reference] = pair();
  const refused = () => (reference.internalValue = null as unknown as undefined);
  expect(refused).toThrow(TypeError);
  expect(() => (block.internalValue = null as unknown as undefined)).toThrow(TypeError);
  block.internalValue = { create: '5m' };
  expect(block.internalValue).toEqual({ create: '5m' });
});
