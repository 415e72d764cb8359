import { Construct } from 'constructs';
import { warn } from '../../lib/core/warning';
import { newStack, warningsOf } from '../support/synth';

test('starts with a code to search for', () => {
  const construct = new Construct(newStack(), 'it');
  warn(construct, 'some-code', 'what is risky');
  expect(warningsOf(construct)).toEqual(['service-access:some-code what is risky']);
});
