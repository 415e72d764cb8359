import { TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';

/** One construct, and the L1 resources that somebody would write by hand for the same Terraform. */
export interface BenchCase {
  readonly name: string;
  /** Adds the provider and whatever else a stack has once. */
  readonly prepare: (stack: TerraformStack) => void;
  /** Adds the grant number `index`. */
  readonly library: (scope: Construct, index: number) => void;
  readonly byHand: (scope: Construct, index: number) => void;
}

/** What a stack has once, however many grants it has: data sources. */
export function once<T extends Construct>(scope: Construct, id: string, make: (stack: Construct, id: string) => T): T {
  const stack = TerraformStack.of(scope);
  return (stack.node.tryFindChild(id) as T | undefined) ?? make(stack, id);
}

/** A GUID that ends in a number. */
export function guid(index: number): string {
  return `f7d4676f-f298-4cb3-8390-${index.toString(16).padStart(12, '0')}`;
}

/** 32 hexadecimal digits that end in a number. */
export function hex(index: number): string {
  return index.toString(16).padStart(32, '0');
}

export const ACCOUNT_ID = '0123456789abcdef0123456789abcdef';
