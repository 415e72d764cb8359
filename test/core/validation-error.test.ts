import { Construct } from 'constructs';
import { refuseIf } from '../../lib/core/refusal';
import { ValidationError } from '../../lib/core/validation-error';
import { newStack } from '../support/synth';

test('names every problem once, and the construct', () => {
  const construct = new Construct(newStack(), 'child');
  try {
    refuseIf(['a', 'b', 'a'], construct);
    throw new Error('nothing was thrown');
  } catch (error) {
    expect(error).toBeInstanceOf(ValidationError);
    expect(error).toMatchObject({ name: 'ValidationError', message: "a\nb (at 'test/child')", problems: ['a', 'b'] });
  }
});

test('throws nothing without problems', () => {
  expect(() => refuseIf([], newStack())).not.toThrow();
});
