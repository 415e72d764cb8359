import { TerraformStack, Testing, type TerraformProvider } from 'cdktf';

/** What the entries of a cloud have in common, exported as `CLOUD` by the `index.ts` of its folder. */
export interface Cloud<V> {
  /** Adds what a stack needs for synthesis: a provider. */
  readonly prepare: (stack: TerraformStack) => TerraformProvider;
  /** Values for shapes, which differ from those of every other seed. */
  readonly valuesOf: (seed: number) => V;
  /** Whether addresses name literal values: where the cloud has many of the same shape in one construct. */
  readonly namesValues: boolean;
}

/** A stack with what the cloud needs. */
export function stackOf({ prepare }: Cloud<any>, id = 'test'): TerraformStack {
  const stack = new TerraformStack(Testing.app(), id);
  prepare(stack);
  return stack;
}
