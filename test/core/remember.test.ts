import { remember } from '../../lib/core/remember';

test('answers the same question once', () => {
  const answer = jest.fn((list: readonly string[]) => ({ length: list.length }));
  const known = remember((list: readonly string[]) => list.join(), answer);
  const first = known(['a', 'b']);
  expect(first).toEqual({ length: 2 });
  expect(known(['a', 'b'])).toBe(first);
  expect(known(['a'])).toEqual({ length: 1 });
  expect(answer).toHaveBeenCalledTimes(2);
});

test('forgets when there are many questions', () => {
  const answer = jest.fn((number: number) => String(number));
  const known = remember(String, answer);
  for (let number = 0; number <= 100; number++) {
    known(number);
  }
  expect(known(100)).toBe('100');
  expect(answer).toHaveBeenCalledTimes(101);
  expect(known(0)).toBe('0');
  expect(answer).toHaveBeenCalledTimes(102);
});
