import type { TerraformStack } from 'cdktf';

/** Gives a value to a construct. */
export type Build = (stack: TerraformStack, id: string, value: string) => unknown;

/** What a value must look like. */
export interface Kind {
  /** Completes the sentence `'prop' must be …`. */
  readonly expected: string;
  readonly right: string;
  readonly malformed: string;
  /** Right for another prop. */
  readonly foreign: string;
}

/** A value that narrows a grant: an empty one would widen it, and is refused in the plan if it is known only then. */
export interface Narrowing {
  /** How messages name it. */
  readonly prop: string;
  readonly kind: Kind;
  readonly build: Build;
}

/** All values that can be given to the constructs of a cloud, under the names of `publicInputs`. */
export interface Inputs {
  readonly narrowing: Readonly<Record<string, Narrowing>>;
  /** Decides at synthesis what there will be: a value that is known later is refused. */
  readonly atSynthesis: Readonly<Record<string, Build>>;
  /** Narrows nothing, and why. */
  readonly others: Readonly<Record<string, string>>;
}

export function kind(expected: string, right: string, malformed: string, foreign: string): Kind {
  return { expected, right, malformed, foreign };
}

/** The same entries below each of several paths. */
export function below<T, R>(path: string, entries: Record<string, T>, make: (entry: T) => R): Record<string, R> {
  return Object.fromEntries(Object.entries(entries).map(([name, entry]) => [`${path}${name}`, make(entry)]));
}

/** Reasons that several inputs share. */
export function because(reason: string, ...inputs: string[]): Record<string, string> {
  return Object.fromEntries(inputs.map((input) => [input, reason]));
}
