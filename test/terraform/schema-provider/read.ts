import { createHash } from 'node:crypto';
import { FIXTURES } from '../fixtures';
import { fillComputed } from './fill';
import { type BlockSchema, type Type } from './schema';
import { type Attributes, type Value } from './value';

/** The state of a data source: what the configuration says, then the fixture, then made up values. */
export function readDataSource(typeName: string, block: BlockSchema, config: Attributes): Attributes {
  const fixture = FIXTURES[typeName];
  const known = typeof fixture === 'function' ? fixture(config) : fixture;
  const seed = JSON.stringify([typeName, config]);
  return fillComputed(block, config, (path, type) => known?.[path] ?? madeUp(seed, path, type));
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
