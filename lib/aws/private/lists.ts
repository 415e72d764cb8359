import type { Construct } from 'constructs';
import { isLateBound } from '../../core/late-bound';
import { isLateList } from '../../core/list';
import { resolveIn } from '../../core/provider-identity';

/** The entries of a list that `checkList` accepts, none of any other. */
export function entriesOf<T>(list: readonly T[] | undefined): readonly T[] {
  return Array.isArray(list) && !isLateList(list) ? (list as readonly T[]) : [];
}

/** Identities of all entries of a list, to find those that are there twice. */
export function identitiesOf(entries: readonly unknown[], scope: Construct): unknown[] {
  return entries.map((entry) => identityOf(entry, scope));
}

/** What two values that mean the same have in common: each use of a reference is another token. */
export function identityOf(value: unknown, scope: Construct): unknown {
  return isLateBound(value) ? resolveIn(scope, value) : value;
}
