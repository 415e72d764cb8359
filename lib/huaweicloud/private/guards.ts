import type { TerraformResource } from 'cdktf';
import type { Construct } from 'constructs';
import { preconditionsOf, type Narrowing } from '../../core/format';
import { guard } from '../../core/lifecycle';
import { dependableOn } from '../../core/replacement';

/** Gives a resource the conditions that stop a plan when a late-bound value is malformed. */
export function guardNarrowings(
  resource: TerraformResource,
  narrowings: readonly Narrowing[],
  construct: Construct,
): void {
  const precondition = preconditionsOf(narrowings, construct);
  if (precondition.length > 0) {
    guard(resource, { precondition });
  }
}

const orders = new WeakMap<TerraformResource, string[]>();

/**
 * Lets a resource wait for others. What users assign to its `dependsOn` is added: if it replaced the order of denials and
 * allowances, there would be a moment in which more is allowed than intended.
 */
export function waitFor(resource: TerraformResource, others: readonly TerraformResource[]): void {
  if (others.length > 0) {
    const own = orders.get(resource) ?? keepOrder(resource);
    own.push(...others.map(dependableOn));
  }
}

function keepOrder(resource: TerraformResource): string[] {
  const own: string[] = [];
  let users = resource.dependsOn ?? [];
  Object.defineProperty(resource, 'dependsOn', {
    configurable: true,
    enumerable: true,
    get: () => [...new Set([...own, ...users])],
    set: (assigned: string[] | undefined) => (users = assigned ?? []),
  });
  orders.set(resource, own);
  return own;
}
