import { didYouMean, show } from '../core/text';

/** CDKTF's mark for a reference to a whole list; its elements cannot be told apart at synthesis. */
const LIST_REFERENCE = /^#\{TfToken\[/;

/** Problems of a list that decides what is granted: it must be there, known in length, and not empty. */
export function checkList(prop: string, values: unknown, expected: string): string[] {
  if (!Array.isArray(values)) {
    return [`'${prop}' must be a list of ${expected}, got ${show(values)}`];
  }
  if (values.length === 0) {
    return [`'${prop}' must be ${expected}, got an empty list`];
  }
  return values.some((value) => typeof value === 'string' && LIST_REFERENCE.test(value))
    ? [`'${prop}' must be ${expected}, got a reference to a whole list: pass its elements one by one`]
    : [];
}

/** Problems of a list of names from a table, if it is given. */
export function checkNames(prop: string, values: unknown, enumName: string, known: readonly string[]): string[] {
  if (values === undefined) {
    return [];
  }
  const expected = `members of ${enumName}`;
  const problems = checkList(prop, values, expected);
  return problems.length > 0
    ? problems
    : (values as unknown[])
        .filter((value) => !known.includes(value as string))
        .map(
          (value) =>
            `'${prop}' must be ${expected}, got ${show(value)}${typeof value === 'string' ? didYouMean(value, known) : ''}`,
        );
}

/** The values once each. */
export function distinct(values: readonly string[] | undefined): string[] {
  return [...new Set(values)];
}
