import { alternatives, show } from './text';

/**
 * What a factory leaves in its result: the name of its class, beside the data of the construct that takes it. Types alone
 * cannot tell one part from another, and `instanceof` fails across two copies of the library.
 */
export interface Made {
  readonly madeBy: string;
}

/** Problems of a value that comes from another factory class than the construct wants, or from no factory at all. */
export function checkMadeBy<T extends Made>(
  prop: string,
  value: { readonly _spec?: T } | undefined,
  ...factories: readonly T['madeBy'][]
): string[] {
  const made = specOf(value)?.madeBy;
  return made !== undefined && factories.includes(made)
    ? []
    : [
        `'${prop}' must be made by a factory of ${alternatives(factories).replace(/'/g, '')}, got ${made ?? show(value)}`,
      ];
}

/** Callers without types can pass anything. */
function specOf<T>(value: { readonly _spec?: T } | null | undefined): T | undefined {
  return typeof value === 'object' && value !== null ? value._spec : undefined;
}
