import { decode, encode, ExtensionCodec } from '@msgpack/msgpack';

/** A value of Terraform's type system, as far as it can be told without the schema. */
export type Value = null | boolean | number | string | Unknown | Value[] | Attributes;

/** The attributes and nested blocks of one object. */
export interface Attributes {
  [name: string]: Value;
}

/** A value that is only known after apply. */
export class Unknown {
  constructor(
    readonly extension: number,
    readonly refinements: Uint8Array,
  ) {}
}

// What may be known about an unknown value ("not null", "starts with …") travels in a second extension type.
const PLAIN = 0;
const REFINED = 12;

export const UNKNOWN = new Unknown(PLAIN, new Uint8Array([0]));

const codec = new ExtensionCodec();
for (const extension of [PLAIN, REFINED]) {
  codec.register({
    type: extension,
    encode: (value) => (value instanceof Unknown && value.extension === extension ? value.refinements : null),
    decode: (refinements) => new Unknown(extension, Uint8Array.from(refinements)),
  });
}

/** The message `DynamicValue` of the protocol. */
export interface DynamicValue {
  msgpack: Uint8Array;
}

export function fromDynamic(value: DynamicValue): Value {
  return decode(value.msgpack, { extensionCodec: codec }) as Value;
}

export function toDynamic(value: Value): DynamicValue {
  return { msgpack: Buffer.from(encode(value, { extensionCodec: codec })) };
}

export function isAttributes(value: Value | undefined): value is Attributes {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Unknown);
}
