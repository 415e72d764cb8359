import { type BlockSchema, type NestedBlockSchema, type Type } from './schema';
import { type Attributes, isAttributes, type Value } from './value';

/** Answers what the provider would compute for an attribute that the configuration leaves out. */
export type Compute = (path: string, type: Type) => Value;

/** The object with every computed attribute that is null, also those of nested blocks, replaced by a computed value. */
export function fillComputed(block: BlockSchema, value: Attributes, compute: Compute, path = ''): Attributes {
  const filled = { ...value };
  for (const [name, attribute] of Object.entries(block.attributes ?? {})) {
    if (attribute.computed && (value[name] ?? null) === null) {
      filled[name] = compute(path + name, attribute.type);
    }
  }
  for (const [name, nested] of Object.entries(block.block_types ?? {})) {
    filled[name] = fillNested(nested, value[name] ?? null, compute, path + name);
  }
  return filled;
}

function fillNested(nested: NestedBlockSchema, value: Value, compute: Compute, path: string): Value {
  if (Array.isArray(value)) {
    return value.map((element, index) => fillElement(nested, element, compute, `${path}.${index}.`));
  }
  if (nested.nesting_mode === 'map' && isAttributes(value)) {
    const entries = Object.entries(value);
    return Object.fromEntries(
      entries.map(([key, element]) => [key, fillElement(nested, element, compute, `${path}.${key}.`)]),
    );
  }
  return fillElement(nested, value, compute, `${path}.`);
}

function fillElement(nested: NestedBlockSchema, value: Value, compute: Compute, path: string): Value {
  return isAttributes(value) ? fillComputed(nested.block, value, compute, path) : value;
}
