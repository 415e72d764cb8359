/** What readers say about the words of their clouds, so that references can be followed. */
export interface Words {
  /** Local name of the provider, and beginning of its resource types. */
  readonly provider: string;
  /** Provider arguments that say which account it works in: by themselves, or where they are equal. */
  readonly accountArguments: { readonly certain: readonly string[]; readonly telling: readonly string[] };
  /** Argument that names a resource, by type; `name` where nothing is said. */
  readonly names: Readonly<Record<string, string>>;
  /** Attributes with the value of an argument, by type. */
  readonly sameAs: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export type Vocabulary = readonly Words[];

const NO_ARGUMENTS = { certain: [], telling: [] };

export function accountArguments(vocabulary: Vocabulary, provider: string): Words['accountArguments'] {
  return vocabulary.find((words) => words.provider === provider)?.accountArguments ?? NO_ARGUMENTS;
}

export function nameArgument(vocabulary: Vocabulary, type: string): string {
  return vocabulary.map(({ names }) => names[type]).find((name) => name !== undefined) ?? 'name';
}

export function sameArgument(vocabulary: Vocabulary, type: string, attribute: string): string {
  const [argument] = vocabulary.flatMap(({ sameAs }) => sameAs[type]?.[attribute] ?? []);
  return argument ?? attribute;
}
