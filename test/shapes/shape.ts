import { TerraformVariable, type TerraformStack } from 'cdktf';

/** What a team names: ids, names, ARNs. */
export type Values = Readonly<Record<string, string>>;

/** Makes a construct of one shape: what it narrows by, not to which values. */
export type Shape<V extends Values> = (stack: TerraformStack, id: string, values: V) => unknown;

/** Every shape that the constructs of a cloud can have, under names that begin with that of the construct. */
export interface Shapes<V extends Values = any> {
  readonly newStack: () => TerraformStack;
  /** Values that differ from those of every other seed. */
  readonly valuesOf: (seed: number) => V;
  readonly shapes: Readonly<Record<string, Shape<V>>>;
  /** Whether addresses name literal values: where the cloud has many of the same shape in one construct. */
  readonly namesValues: boolean;
}

/** The same values, known only by Terraform. */
export function lateBound<V extends Values>(stack: TerraformStack, values: V): V {
  const variables = Object.keys(values).map((name) => [name, new TerraformVariable(stack, name, {}).stringValue]);
  return Object.fromEntries(variables) as V;
}

/** Text of as many digits as wanted, another one for each seed. */
export function digits(seed: number, length: number): string {
  return String(seed + 1).padStart(length, '0');
}

export function uuid(seed: number): string {
  const text = digits(seed, 32);
  return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join('-');
}
