import { Fn, type Precondition } from 'cdktf';
import type { IConstruct } from 'constructs';
import { expression, isLateBound, literalText } from './late-bound';
import { escapeTemplate, instead, placeOf, show } from './text';

/** What a value must look like. One description serves the check of a literal and that of a value known only later. */
export interface Format {
  /** Completes the sentence `'prop' must be …`. */
  readonly expected: string;
  /**
   * Anchored; without backslashes and within what JavaScript and RE2 have in common, because Terraform evaluates it too.
   * @see https://developer.hashicorp.com/terraform/language/functions/regex
   */
  readonly pattern: string;
  /** Which attribute of a resource has such values, without the dot: for messages when the resource itself is passed. */
  readonly attribute?: string;
  /** How to fix a wrong literal, if the value tells. */
  readonly hint?: (value: string) => string | undefined;
  /** Why a literal that is allowed is seldom what was meant. */
  readonly doubt?: (value: string) => string | undefined;
}

/** A value that narrows a grant, and the format without which it would not. */
export interface Narrowing {
  readonly prop: string;
  readonly value: string;
  readonly format: Format;
}

/** Problems of a literal, and of the literals around references. What Terraform knows is left to `preconditionsOf`. */
export function checkFormat({ prop, value, format }: Narrowing): string[] {
  return fits(format, value)
    ? []
    : [`'${prop}' must be ${format.expected}, got ${show(value)}${hintOf(format, value)}`];
}

/** Compiled once: an app checks the same few formats thousands of times. */
const compiled = new Map<string, RegExp>();

export function matches({ pattern }: Format, value: string): boolean {
  const regexp = compiled.get(pattern) ?? new RegExp(pattern);
  compiled.set(pattern, regexp);
  return regexp.test(value);
}

/**
 * Conditions that stop the plan when a late-bound value turns out to be empty or of another kind. Providers treat an
 * empty string as "not set": without the condition such a value grants everything.
 */
export function preconditionsOf(narrowings: readonly Narrowing[], construct: IConstruct): Precondition[] {
  return narrowings
    .filter(({ value }) => isLateBound(value))
    .map(({ prop, value, format }) => ({
      condition: Fn.can(Fn.regex(format.pattern, expression(value))),
      // Without the value: Terraform would hide the whole message if the value were sensitive.
      errorMessage: `'${prop}' must be ${escapeTemplate(format.expected)} ${placeOf(construct)}`,
    }));
}

/** Doubts about literals that are allowed, for warnings. */
export function doubtsOf(narrowings: readonly Narrowing[]): string[] {
  return narrowings
    .filter(({ value }) => !isLateBound(value))
    .flatMap(({ prop, value, format }) => {
      const doubt = format.doubt?.(value);
      return doubt ? [`'${prop}' is ${show(value)}: ${doubt}`] : [];
    });
}

const LIST_MARK = '#{TfToken[';

function fits(format: Format, value: unknown): boolean {
  if (typeof value !== 'string') {
    return !Array.isArray(value) && isLateBound(value);
  }
  // The mark of a list is no reference to CDKTF, and fits the formats that allow any character.
  return isLateBound(value) ? isHarmless(value) : !value.includes(LIST_MARK) && matches(format, value);
}

function hintOf(format: Format, value: unknown): string {
  if (Array.isArray(value) && isLateBound(value)) {
    return ': pass one of its entries';
  }
  if (typeof value !== 'string') {
    return instead(value, format.attribute);
  }
  if (value.includes(LIST_MARK)) {
    return ': take an entry of a list that Terraform knows only later with Fn.element';
  }
  const hint = isLateBound(value) ? undefined : format.hint?.(value);
  return hint ? `: ${hint}` : '';
}

/**
 * No format allows these characters, and around a reference they could change the expression that is checked: a `$` before a
 * reference makes it an escaped literal.
 */
function isHarmless(value: string): boolean {
  return !/[$%]\$\{TfToken\[/.test(value) && !/["\\]|[$%]\{|[#&]\{TfToken\[|\p{Cc}/u.test(literalText(value));
}
