import { checkKeys } from './checks';
import type { IConstruct } from 'constructs';
import { show } from './text';
import { refuseIf } from './validation-error';

/** The names of all props of a construct. The compiler refuses one too few and one too many. */
export type PropNames<Props> = { readonly [name in keyof Required<Props>]: 1 };

/**
 * Refuses what callers without types can pass as props: what is no object, and keys that are no props. A misspelt key is
 * left out by who wrote it, and what is left out may widen a grant. Called before anything reads the props.
 */
export function refuseForeignProps<Props extends object>(
  props: Props,
  names: PropNames<Props>,
  construct: IConstruct,
): void {
  if (typeof props !== 'object' || props === null || Array.isArray(props)) {
    refuseIf([`'props' must be an object, got ${show(props)}`], construct);
  }
  refuseIf(checkKeys('props', props, Object.keys(names)), construct);
}
