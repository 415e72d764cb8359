import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CDKTF } from '../../scripts/frameworks';

interface TypeReference {
  readonly fqn?: string;
  readonly collection?: { readonly elementtype: TypeReference };
}

interface Type {
  readonly fqn: string;
  /** Of an interface that is a struct. */
  readonly datatype?: boolean;
  readonly properties?: { readonly name: string; readonly type: TypeReference }[];
  readonly methods?: {
    readonly name: string;
    readonly parameters?: { readonly name: string; readonly type: TypeReference }[];
  }[];
}

/**
 * Where Python expects a list of structs, it takes dictionaries, and jsii drops their unknown keys: a misspelt one that
 * narrows a grant would widen it. Parts are classes with factories, whose arguments Python checks.
 */
test('no public prop or parameter is a list of structs', () => {
  const assembly = JSON.parse(readFileSync(join(CDKTF.folder, '.jsii'), 'utf8')) as { types: Record<string, Type> };
  const types = Object.values(assembly.types).filter(({ fqn }) => !fqn.includes('.bindings.'));
  const isListOfStructs = ({ collection }: TypeReference): boolean =>
    assembly.types[collection?.elementtype.fqn ?? '']?.datatype === true;
  const inputs = types.flatMap(({ fqn, datatype, properties = [], methods = [] }) => [
    ...(datatype ? properties : []).map(({ name, type }) => ({ path: `${fqn}.${name}`, type })),
    ...methods.flatMap((method) =>
      (method.parameters ?? []).map(({ name, type }) => ({ path: `${fqn}.${method.name}.${name}`, type })),
    ),
  ]);
  expect(inputs.length).toBeGreaterThan(50);
  expect(inputs.filter(({ type }) => isListOfStructs(type)).map(({ path }) => path)).toEqual([]);
});
