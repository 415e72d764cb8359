import type { TerraformProvider, TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';

/** A construct with props that narrow its grant in every way. */
export interface FuzzCase {
  /** Name of the construct, and what is special about the props. */
  readonly name: string;
  readonly provider: (stack: TerraformStack) => TerraformProvider;
  /** The props, as a recipe: see `Call`. */
  readonly recipe: object;
  /**
   * Props that have other right values, which grant more or something else: who writes them wants them. Only what no caller can
   * want is tried there.
   */
  readonly choices?: readonly string[];
  readonly make: (scope: Construct, props: never) => unknown;
}
