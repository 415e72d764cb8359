import { isLateBound } from './late-bound';
import { alternatives, didYouMean, show } from './text';

/** Problems of a value of an enum; callers without types can pass anything. */
export function checkChoice(prop: string, value: string, choices: readonly string[]): string[] {
  return choices.includes(value) ? [] : [`'${prop}' must be ${alternatives(choices)}, got ${show(value)}`];
}

/** Problems of a switch. A late-bound one is refused: it would be taken for true. */
export function checkFlag(prop: string, value: boolean | undefined): string[] {
  return value === undefined || typeof value === 'boolean'
    ? []
    : [`'${prop}' must be true or false, known at synthesis, got ${show(value)}`];
}

/** Problems of what people read; callers without types can pass anything. */
export function checkText(prop: string, value: string | undefined): string[] {
  return value === undefined || typeof value === 'string' || isLateBound(value)
    ? []
    : [`'${prop}' must be a text, got ${show(value)}`];
}

/** Problems of keys that mean nothing: where what is left out widens a grant, a misspelt key would. */
export function checkKeys(prop: string, value: object | undefined, known: readonly string[]): string[] {
  return Object.keys(value ?? {})
    .filter((key) => !known.includes(key))
    .map((key) => `'${prop}' must have no ${show(key)}, only ${alternatives(known)}${didYouMean(key, known)}`);
}

/**
 * The props of a factory. Callers without types can leave them out: the construct that is given the result refuses what is
 * missing, and says where.
 */
export function propsOf<T extends object>(props: T | undefined): T {
  return props ?? ({} as T);
}
