import { type BlockSchema, type NestedBlockSchema, type Type } from './schema';
import { type Attributes, isAttributes, Unknown, type Value } from './value';

/** Answers what a computed attribute is, given what it is so far. */
export type Compute = (path: string, type: Type, value: Value) => Value;

/** The object with every computed attribute, also those of nested blocks, as `compute` says. */
export function fillComputed(block: BlockSchema, value: Attributes, compute: Compute, path = ''): Attributes {
  const filled = { ...value };
  for (const [name, attribute] of Object.entries(block.attributes ?? {})) {
    if (attribute.computed) {
      filled[name] = compute(path + name, attribute.type, value[name] ?? null);
    }
  }
  for (const [name, nested] of Object.entries(block.block_types ?? {})) {
    filled[name] = fillNested(nested, value[name] ?? null, compute, path + name);
  }
  return filled;
}

/** The object with every block that is unknown as a whole left out. */
export function withoutUnknownBlocks(block: BlockSchema, value: Attributes): Attributes {
  const unknown = Object.keys(block.block_types ?? {}).filter((name) => value[name] instanceof Unknown);
  return { ...value, ...Object.fromEntries(unknown.map((name) => [name, []])) };
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
