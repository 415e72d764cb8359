import { Fn, type Precondition } from 'cdktf';
import type { IConstruct } from 'constructs';
import { expression, isLateBound, literalText } from './late-bound';
import { escapeTemplate, show } from './text';

/** What a value must look like. One description serves the check of a literal and that of a value known only later. */
export interface Format {
  /** Completes the sentence `'prop' must be …`. */
  readonly expected: string;
  /**
   * Anchored; without backslashes and within what JavaScript and RE2 have in common, because Terraform evaluates it too.
   * @see https://developer.hashicorp.com/terraform/language/functions/regex
   */
  readonly pattern: string;
  /** How to mend a wrong literal, if that can be told from the value. */
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

/** Problems of a literal. A late-bound value passes and is left to `preconditionsOf`. */
export function checkFormat({ prop, value, format }: Narrowing): string[] {
  if (Array.isArray(value) && isLateBound(value)) {
    return [`'${prop}' must be ${format.expected}, got ${show(value)}: pass one of its entries`];
  }
  if (isLateBound(value) ? isHarmless(value) : typeof value === 'string' && matches(format, value)) {
    return [];
  }
  const hint = typeof value === 'string' && !isLateBound(value) ? format.hint?.(value) : undefined;
  return [`'${prop}' must be ${format.expected}, got ${show(value)}${hint ? `: ${hint}` : ''}`];
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
      errorMessage:
        `'${prop}' must be ${escapeTemplate(format.expected)}, ` +
        `got ${Fn.jsonencode(expression(value))} (at '${escapeTemplate(construct.node.path)}')`,
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

/** No format allows these characters, and around a reference they could change the expression that is checked. */
function isHarmless(value: string): boolean {
  return typeof value !== 'string' || !/["\\\r\n]|[$%]\{/.test(literalText(value));
}
