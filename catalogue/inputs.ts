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

/** A value that decides at synthesis what there will be: a value that is known later is refused. */
export interface Decided {
  /** The message for a value that Terraform knows only later, without the path of the construct. */
  readonly refusal: string;
  readonly build: Build;
}

/** The values that can be given to a construct or to a factory. */
export interface Inputs {
  readonly narrowing?: Readonly<Record<string, Narrowing>>;
  readonly atSynthesis?: Readonly<Record<string, Decided>>;
  /** What narrows nothing, and why. */
  readonly others?: Readonly<Record<string, string>>;
}

/** A factory with one of its arguments: how messages name it, what it must look like, and what is made of it. */
export type Made<T> = readonly [prop: string, kind: Kind, make: (value: string) => T];

/** A list of props, whose order must not matter. */
export interface ListInput {
  readonly values: readonly any[];
  readonly make: (stack: TerraformStack, values: any[]) => unknown;
  /** Whether the Terraform is the same in any order, down to its own lists. */
  readonly exact: boolean;
}

export function kind(expected: string, right: string, malformed: string, foreign: string): Kind {
  return { expected, right, malformed, foreign };
}

/** @param place what is at the end of the message, where there is no construct to name */
export function decided(prop: string, expected: string, build: Build, place = ''): Decided {
  return { refusal: `'${prop}' must be ${expected}, got a value that Terraform knows only later${place}`, build };
}

/** A prop that is true or false. */
export function flag(prop: string, build: Build): Decided {
  return decided(prop, 'true or false, known at synthesis', build);
}

/** The same entries below a path. */
export function below<T, R>(path: string, entries: Readonly<Record<string, T>>, make: (entry: T) => R) {
  return Object.fromEntries(
    Object.entries(entries).map(([name, entry]): [string, R] => [`${path}${name}`, make(entry)]),
  );
}

/** What is made of a value, given to a construct. */
export function made<T>(build: (made: T) => (stack: TerraformStack, id: string) => unknown) {
  return ([prop, format, make]: Made<T>): Narrowing => ({
    prop,
    kind: format,
    build: (stack, id, value) => build(make(value))(stack, id),
  });
}

/** A reason that several inputs share. */
export function because(reason: string, ...inputs: readonly string[]): Record<string, string> {
  return Object.fromEntries(inputs.map((input) => [input, reason]));
}

/** Text of as many digits as wanted, another one for each seed. */
export function digits(seed: number, length: number): string {
  return String(seed + 1).padStart(length, '0');
}

export function uuid(seed: number): string {
  const text = digits(seed, 32);
  return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join('-');
}
