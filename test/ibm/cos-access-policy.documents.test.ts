import { cosRuleOf } from '../../lib/ibm/facts/cos-access-policy';

test('a rule that lets nothing through is refused: the provider would grant everything', () => {
  const needs = { listing: false, objects: false, bucket: false };
  expect(() => cosRuleOf('folders', ['a'], needs)).toThrow('a rule must let something through');
});
