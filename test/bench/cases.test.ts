import * as constructs from 'cdktf-service-access';
import { CASE_FILES, casesOf } from '../../bench/cases';
import { CLOUDS } from '../../scripts/providers';
import { byAddress } from '../support/addresses';
import { newStack, synth } from '../support/synth';

const CASES = CASE_FILES.flatMap(casesOf);

/** All resources of two grants, without what differs by how constructs are named: ids and paths. */
function resourcesOf(variant: 'library' | 'byHand', { prepare, ...variants }: (typeof CASES)[number]): string[] {
  const stack = newStack();
  prepare(stack);
  [0, 1].forEach((index) => variants[variant](stack, index));
  const all = Object.entries(byAddress(synth(stack)));
  const addresses = all.map(([address]) => address.replace(/^data\./, ''));
  return all
    .map(([address, attributes]) => `${address} ${JSON.stringify({ ...attributes, '//': undefined })}`)
    .map((text) => addresses.reduce((named, one) => named.replaceAll(one, `${one.split('.')[0]}.*`), text))
    .sort();
}

describe('the benchmark compares a construct with hand-written resources that are the same', () => {
  test.each(CASES)('$name', (benchCase) => {
    expect(resourcesOf('library', benchCase)).toEqual(resourcesOf('byHand', benchCase));
  });
});

test('every construct has a case', () => {
  const measured = new Set(CASES.map(({ name }) => name.split(',')[0]));
  const all = CLOUDS.flatMap((cloud) => Object.entries(constructs[cloud as keyof typeof constructs]))
    .filter(([, member]) => typeof member === 'function' && 'isConstruct' in member)
    .map(([name]) => name);
  expect(all.filter((name) => !measured.has(name))).toEqual([]);
});
