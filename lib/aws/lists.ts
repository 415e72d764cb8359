import type { Construct } from 'constructs';
import { isLateBound } from '../core/late-bound';
import { resolveIn } from '../core/provider-identity';
import { show } from '../core/text';

/** Problems of a list as such; what is in it is checked elsewhere. Left out is fine, empty is not: it says nothing. */
export function checkList(prop: string, list: unknown, what: string): string[] {
  if (list === undefined) {
    return [];
  }
  if (isKnownLater(list)) {
    return [
      `'${prop}' must be a list that is written out, got one known only later: ` +
        'its entries may be known later, such as Fn.element(list, 0)',
    ];
  }
  if (!Array.isArray(list)) {
    return [`'${prop}' must be a list of ${what}, got ${show(list)}`];
  }
  return list.length === 0 ? [`'${prop}' must have at least one entry or be left out, got []`] : [];
}

/** The entries of a list that `checkList` would accept, none of any other. */
export function entriesOf<T>(list: readonly T[] | undefined): readonly T[] {
  return Array.isArray(list) && !isKnownLater(list) ? (list as readonly T[]) : [];
}

/** CDKTF writes a list that only Terraform knows as a list of one token, which can be spread into another. */
function isKnownLater(list: unknown): boolean {
  return isLateBound(list) || (Array.isArray(list) && list.some((entry) => isLateBound([entry])));
}

/** Problems of entries that are there twice. References are compared as Terraform will see them. */
export function checkUnique(prop: string, entries: readonly string[], scope: Construct): string[] {
  const first = new Map<unknown, number>();
  return entries.flatMap((entry, index) => {
    const identity = identityOf(entry, scope);
    const other = first.get(identity);
    first.set(identity, other ?? index);
    return other === undefined
      ? []
      : [`'${prop}[${index}]' must be another one than '${prop}[${other}]', got ${show(entry)} again`];
  });
}

/** What two values that mean the same have in common: each use of a reference is another token. */
export function identityOf(value: unknown, scope: Construct): unknown {
  return isLateBound(value) ? resolveIn(scope, value) : value;
}
