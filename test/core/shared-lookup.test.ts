import { answerOf } from '../../lib/core/shared-lookup';
import { bindings } from '../../lib/ibm';
import { newStack } from '../support/synth';

test('each attribute of a data source is asked once', () => {
  const [one, other] = ['one', 'other'].map((id) => new bindings.ResourceGroup(newStack(), id, { name: id }));
  let asked = 0;
  const ask = () => `answer ${(asked += 1)}`;

  expect(answerOf(one!, 'id', ask)).toBe('answer 1');
  expect(answerOf(one!, 'id', ask)).toBe('answer 1');
  expect(answerOf(one!, 'name', ask)).toBe('answer 2');
  expect(answerOf(other!, 'id', ask)).toBe('answer 3');
  expect(answerOf(one!, 'id', ask)).toBe('answer 1');
});
