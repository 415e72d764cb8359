/** What can be configured of a generated resource or block, found out from its methods. */
import { Lazy, TerraformIterator, Token } from 'cdktf';
import fc from 'fast-check';

export interface Slot {
  readonly name: string;
  readonly kind: 'text' | 'number' | 'boolean' | 'list' | 'map' | 'block' | 'blocks';
  /** Of a block, or of each in a list of blocks. */
  readonly slots: readonly Slot[];
}

type Generated = Record<string, any>;

/** Names for which there is a `nameInput`. */
export function slotsOf(object: Generated): Slot[] {
  const members = Object.getOwnPropertyNames(Object.getPrototypeOf(object));
  return members
    .filter((member) => members.includes(`${member}Input`))
    .map((name) => {
      const value: unknown = object[name];
      if (!members.includes(`put${capital(name)}`)) {
        return { name, kind: kindOf(value), slots: [] };
      }
      const list = value as { get?: (index: number) => Generated };
      return list.get
        ? { name, kind: 'blocks', slots: slotsOf(list.get(0)) }
        : { name, kind: 'block', slots: slotsOf(value as Generated) };
    });
}

function kindOf(value: unknown): Slot['kind'] {
  if (typeof value === 'string' || typeof value === 'number') {
    return typeof value === 'string' ? 'text' : 'number';
  }
  if (Array.isArray(value)) {
    return 'list';
  }
  return 'resolve' in (value as object) ? 'boolean' : 'map';
}

export function capital(name: string): string {
  return name[0]!.toUpperCase() + name.slice(1);
}

/** Any value of a slot: known, known only later, empty and absent. */
export function valueOf(slot: Slot): fc.Arbitrary<unknown> {
  switch (slot.kind) {
    case 'text':
      return fc.constantFrom<unknown>('some text', '', '${var.other}', LATE_TEXT, undefined);
    case 'number':
      return fc.constantFrom<unknown>(0, 7, Token.asNumber('${var.number}'), undefined);
    case 'boolean':
      return fc.constantFrom<unknown>(true, false, Token.asAny('${var.boolean}'), undefined);
    case 'list':
      return fc.constantFrom<unknown>([], ['a', LATE_TEXT], Token.asList('${var.list}'), undefined);
    case 'map':
      return fc.constantFrom<unknown>({}, { a: 'b' }, Token.asStringMap('${var.map}'), undefined);
    case 'block':
      return fc.oneof({ weight: 5, arbitrary: blockOf(slot) }, ODD_BLOCK);
    case 'blocks':
      return fc.oneof({ weight: 3, arbitrary: fc.array(blockOf(slot), { maxLength: 2 }) }, ODD_BLOCKS);
  }
}

const LATE_TEXT = `before ${Lazy.stringValue({ produce: () => 'late' })} after`;
const ODD_BLOCK = fc.constantFrom<unknown>(
  undefined,
  {},
  { unknown: 'field' },
  Lazy.anyValue({ produce: () => ({ late: 'block' }) }),
);
const ODD_BLOCKS = fc.constantFrom<unknown>(
  undefined,
  [],
  [undefined],
  Lazy.anyValue({ produce: () => [{ late: 'blocks' }] }),
  TerraformIterator.fromList(['a', 'b']).dynamic({ name: 'each' }),
);

function blockOf({ slots }: Slot): fc.Arbitrary<unknown> {
  return fc.record(Object.fromEntries(slots.map((slot) => [slot.name, fc.constant(slot).chain(valueOf)])), {
    requiredKeys: [],
  });
}
