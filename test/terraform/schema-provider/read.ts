import { createHash } from 'node:crypto';
import { type Fixture, FIXTURES, RESOURCE_FIXTURES } from '../fixtures';
import { fillComputed, withoutUnknownBlocks } from './fill';
import { type BlockSchema, type Type } from './schema';
import { type Attributes, isAttributes, Unknown, type Value } from './value';

/** The state of a data source: what the configuration says, then the fixture, then made up values. */
export function readDataSource(typeName: string, block: BlockSchema, config: Attributes): Attributes {
  const answer = answers(FIXTURES[typeName], typeName, config);
  return fillComputed(block, config, (path, type, value) => value ?? answer(path, type));
}

/** The state of a resource after an apply: what was planned, and an answer for what was not known. */
export function applyResource(typeName: string, block: BlockSchema, planned: Value): Value {
  if (!isAttributes(planned)) {
    return planned;
  }
  const answer = answers(RESOURCE_FIXTURES[typeName], typeName, planned);
  const filled = fillComputed(block, planned, (path, type, value) =>
    value instanceof Unknown ? answer(path, type) : value,
  );
  return withoutUnknownBlocks(block, filled);
}

function answers(
  fixture: Fixture | undefined,
  typeName: string,
  config: Attributes,
): (path: string, type: Type) => Value {
  const known = typeof fixture === 'function' ? fixture(config) : fixture;
  const seed = JSON.stringify([typeName, config]);
  return (path, type) => known?.[path] ?? madeUp(seed, path, type);
}

/** The same for the same configuration, different for different ones, and never null. */
function madeUp(seed: string, path: string, type: Type): Value {
  if (typeof type === 'string') {
    const hash = createHash('sha256').update(`${seed}${path}`).digest('hex');
    return { string: `${path}-${hash.slice(0, 8)}`, number: parseInt(hash.slice(0, 4), 16), bool: false }[type] ?? null;
  }
  const [kind, element] = type;
  switch (kind) {
    case 'list':
    case 'set':
      return [madeUp(seed, `${path}.0`, element as Type)];
    case 'object':
      return Object.fromEntries(
        Object.entries(element as Record<string, Type>).map(([name, member]) => [
          name,
          madeUp(seed, `${path}.${name}`, member),
        ]),
      );
    default:
      return {};
  }
}
