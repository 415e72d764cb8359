import { fromDynamic, toDynamic, Unknown, UNKNOWN, type Value } from './schema-provider/value';

test.each<[string, Value]>([
  ['an object', { name: 'x', size: 3, ratio: 0.5, enabled: true, tags: ['a'], nothing: null }],
  ['an unknown value', { id: UNKNOWN }],
  ['an unknown value of which something is known', [new Unknown(12, new Uint8Array([0x81, 1, 0xc2]))]],
])('%s passes through the wire format', (_, value) => {
  expect(fromDynamic(toDynamic(value))).toStrictEqual(value);
});

test('an unknown value has the encoding of the protocol', () => {
  expect(Buffer.from(toDynamic(UNKNOWN).msgpack).toString('hex')).toBe('d40000');
});
