import { alternatives, show } from './text';

/** Problems of a value of an enum; callers without types can pass anything. */
export function checkChoice(prop: string, value: string, choices: readonly string[]): string[] {
  return choices.includes(value) ? [] : [`'${prop}' must be ${alternatives(choices)}, got ${show(value)}`];
}
