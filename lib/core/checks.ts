import { isLateBound } from './late-bound';
import { alternatives, didYouMean, show } from './text';

/** Problems of a value of an enum; callers without types can pass anything. */
export function checkChoice(prop: string, value: string, choices: readonly string[]): string[] {
  return choices.includes(value) ? [] : [`'${prop}' must be ${alternatives(choices)}, got ${show(value)}`];
}

/** Problems of a boolean. A late-bound one is refused: it would be taken for true. */
export function checkFlag(prop: string, value: boolean | undefined): string[] {
  return value === undefined || typeof value === 'boolean'
    ? []
    : [`'${prop}' must be true or false, known at synthesis, got ${show(value)}`];
}

/** Problems of what people read; callers without types can pass anything. */
export function checkText(prop: string, value: string | undefined): string[] {
  return value === undefined || typeof value === 'string' || isLateBound(value)
    ? []
    : [`'${prop}' must be a string, got ${show(value)}`];
}

/**
 * Problems of keys that mean nothing: where what is left out widens a grant, a misspelt key would. `advice` says of keys that
 * are often tried what to write instead.
 */
export function checkKeys(
  prop: string,
  value: object | undefined,
  known: readonly string[],
  advice: { readonly [key: string]: string } = {},
): string[] {
  return Object.keys(value ?? {})
    .filter((key) => !known.includes(key))
    .map((key) => {
      const hint = Object.hasOwn(advice, key) ? `: ${advice[key]}` : didYouMean(key, known);
      return `'${prop}' must have no ${show(key)}, only ${alternatives(known)}${hint}`;
    });
}

/** Problems of a list as such; what is in it is checked elsewhere. Its length decides what is granted. */
export function checkList(prop: string, list: unknown, what: string): string[] {
  return problemsOf(`'${prop}' must be a list of ${what}, known at synthesis and not empty`, list);
}

/** The same for a list that may be left out. Empty it may not be: that says nothing. */
export function checkOptionalList(prop: string, list: unknown, what: string): string[] {
  return list === undefined
    ? []
    : problemsOf(`'${prop}' must be a list of ${what}, known at synthesis and not empty, or be left out`, list);
}

/** CDKTF writes a list that only Terraform knows as a list of one token, which can be spread into another. */
export function isLateList(list: unknown): boolean {
  return isLateBound(list) || (Array.isArray(list) && list.some((entry) => isLateBound([entry])));
}

/** Problems of entries that are there twice. Entries are the same if their identities are. */
export function checkUnique(
  prop: string,
  entries: readonly unknown[],
  identities: readonly unknown[] = entries,
): string[] {
  const first = new Map<unknown, number>();
  return entries.flatMap((entry, index) => {
    const other = first.get(identities[index]);
    first.set(identities[index], other ?? index);
    return other === undefined
      ? []
      : [`'${prop}[${index}]' must be another one than '${prop}[${other}]', got ${show(entry)} again`];
  });
}

function problemsOf(rule: string, list: unknown): string[] {
  if (isLateList(list)) {
    return [`${rule}, got ${show(list)}: write its entries one by one`];
  }
  return Array.isArray(list) && list.length > 0 ? [] : [`${rule}, got ${show(list)}`];
}

/** The entries of a list that `checkList` accepts, none of any other. */
export function entriesOf<T>(list: readonly T[] | undefined): readonly T[] {
  return Array.isArray(list) && !isLateList(list) ? (list as readonly T[]) : [];
}

/** Problems of a list, or of each of its entries if it is one. A list that may be left out is checked only if it is given. */
export function checkEach<T>(
  prop: string,
  list: readonly T[] | undefined,
  what: string,
  checkEntry: (name: string, entry: T, index: number) => string[],
  checkWhole: typeof checkList = checkOptionalList,
): string[] {
  const problems = checkWhole(prop, list, what);
  return problems.length > 0
    ? problems
    : (list ?? []).flatMap((entry, index) => checkEntry(`${prop}[${index}]`, entry, index));
}

/** The values once each. */
export function distinct(values: readonly string[] | undefined): string[] {
  return [...new Set(values)];
}
