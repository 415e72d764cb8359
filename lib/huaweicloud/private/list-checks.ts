import { checkOptionalList } from '../../core/list';
import { didYouMean, show } from '../../core/text';

/** Problems of a list of names from a table, if it is given. */
export function checkNames(prop: string, values: unknown, enumName: string, known: readonly string[]): string[] {
  const problems = checkOptionalList(prop, values, `members of ${enumName}`);
  return problems.length > 0
    ? problems
    : ((values ?? []) as unknown[]).flatMap((value, index) =>
        known.includes(value as string)
          ? []
          : [
              `'${prop}[${index}]' must be a member of ${enumName}, ` +
                `got ${show(value)}${typeof value === 'string' ? didYouMean(value, known) : ''}`,
            ],
      );
}

/** The values once each. */
export function distinct(values: readonly string[] | undefined): string[] {
  return [...new Set(values)];
}
