import { readFileSync } from 'node:fs';

/** The parts of a jsii assembly that the API reference shows. */
export interface Assembly {
  readonly name: string;
  readonly submodules: { readonly [fqn: string]: object };
  readonly types: { readonly [fqn: string]: Type };
}

export interface Type {
  readonly fqn: string;
  readonly name: string;
  /** The submodule; without one it is exported by the package itself. */
  readonly namespace?: string;
  readonly kind: 'class' | 'enum' | 'interface';
  readonly base?: string;
  readonly interfaces?: readonly string[];
  readonly initializer?: Callable;
  readonly methods?: readonly Method[];
  readonly properties?: readonly Property[];
  readonly members?: readonly Documented[];
  readonly docs?: Docs;
}

export interface Documented {
  readonly name: string;
  readonly docs?: Docs;
}

export interface Docs {
  readonly summary?: string;
  readonly remarks?: string;
  readonly default?: string;
  readonly example?: string;
  readonly see?: string;
  readonly returns?: string;
}

interface Callable {
  readonly protected?: boolean;
  readonly parameters?: readonly Parameter[];
}

export interface Parameter extends Documented {
  readonly optional?: boolean;
  readonly variadic?: boolean;
  readonly type: TypeReference;
}

export interface Method extends Documented, Callable {
  readonly static?: boolean;
  readonly returns?: { readonly optional?: boolean; readonly type: TypeReference };
}

export interface Property extends Documented {
  readonly static?: boolean;
  readonly protected?: boolean;
  readonly optional?: boolean;
  readonly type: TypeReference;
}

export interface TypeReference {
  readonly primitive?: string;
  readonly fqn?: string;
  readonly collection?: { readonly kind: 'array' | 'map'; readonly elementtype: TypeReference };
}

const BINDINGS = '.bindings';

/** The assembly of the last build. */
export function readAssembly(file: string): Assembly {
  return JSON.parse(readFileSync(file, 'utf8')) as Assembly;
}

/** Names of the submodules that are not bindings: the providers document their own resources. */
export function pagesOf({ name, submodules }: Assembly): string[] {
  return Object.keys(submodules)
    .map((fqn) => fqn.slice(name.length + 1))
    .filter((namespace) => !namespace.endsWith(BINDINGS))
    .sort();
}

/** The types of a submodule, or of the package itself, by name. */
export function typesOf({ types }: Assembly, namespace?: string): Type[] {
  return Object.values(types)
    .filter((type) => type.namespace === namespace)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Names of the provider, the resources and the data sources of a submodule. */
export function bindingsOf(assembly: Assembly, namespace: string): string[] {
  return typesOf(assembly, namespace + BINDINGS)
    .filter(({ base }) => /^cdkt[fn]\.Terraform(Provider|Resource|DataSource)$/.test(base ?? ''))
    .map(({ name }) => name);
}

export function isConstruct({ types }: Assembly, { base }: Type): boolean {
  const parent = base === undefined ? undefined : types[base];
  return base === 'constructs.Construct' || (parent !== undefined && isConstruct({ types } as Assembly, parent));
}

/** Properties of a struct, with those of the structs that it extends; what is required comes first. */
export function allProperties({ types }: Assembly, { interfaces = [], properties = [] }: Type): Property[] {
  const inherited = interfaces.flatMap((fqn) => (types[fqn] ? allProperties({ types } as Assembly, types[fqn]) : []));
  const all = [...properties, ...inherited];
  return [...all.filter(({ optional }) => !optional), ...all.filter(({ optional }) => optional)];
}
