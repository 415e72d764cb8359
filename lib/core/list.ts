import { isLateBound } from './late-bound';
import { show } from './text';

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
