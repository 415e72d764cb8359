import type { TerraformDataSource, TerraformResource, TerraformResourceLifecycle } from 'cdktf';
import { isInTree, StackRegister } from './stack-hooks';

/** Data sources have conditions too. */
type Guarded = TerraformResource | TerraformDataSource;

const guarded = new StackRegister<Guarded>((stack, resources) =>
  stack.node.addValidation({ validate: () => resources.flatMap(checkOverrides) }),
);

/**
 * Gives a resource a lifecycle that stays: what users and Aspects assign to `resource.lifecycle` is added to it. A condition
 * that got lost would let a value pass that widens the grant.
 *
 * `own` is asked at each use, because a construct can add conditions; its entries must be the same objects each time, so that
 * what users assign again is not there twice.
 */
export function guard(resource: Guarded, own: () => TerraformResourceLifecycle | undefined): void {
  let users = resource.lifecycle;
  Object.defineProperty(resource, 'lifecycle', {
    configurable: true,
    enumerable: true,
    get: () => merged(own(), users),
    set: (assigned: TerraformResourceLifecycle | undefined) => (users = assigned),
  });
  guarded.add(resource, resource);
}

function merged(
  own: TerraformResourceLifecycle | undefined,
  users: TerraformResourceLifecycle | undefined,
): TerraformResourceLifecycle | undefined {
  if (own === undefined || users === undefined) {
    return own ?? users;
  }
  return {
    ...own,
    ...users,
    ...together('precondition', own, users),
    ...together('postcondition', own, users),
    ...together('replaceTriggeredBy', own, users),
    ...(own.ignoreChanges === 'all' || users.ignoreChanges === 'all'
      ? { ignoreChanges: 'all' as const }
      : together('ignoreChanges', own, users)),
  };
}

function together<K extends 'precondition' | 'postcondition' | 'replaceTriggeredBy' | 'ignoreChanges'>(
  name: K,
  own: TerraformResourceLifecycle,
  users: TerraformResourceLifecycle,
): Pick<TerraformResourceLifecycle, K> {
  const entries = [...new Set<unknown>([...(own[name] ?? []), ...(users[name] ?? [])])];
  return (entries.length > 0 ? { [name]: entries } : {}) as Pick<TerraformResourceLifecycle, K>;
}

/** An override is written over the lists of a lifecycle, not added to them. */
function checkOverrides(resource: Guarded): string[] {
  const { lifecycle } = (resource as unknown as { readonly rawOverrides: { readonly lifecycle?: unknown } })
    .rawOverrides;
  const loses = (name: 'precondition' | 'postcondition') =>
    resource.lifecycle?.[name] !== undefined &&
    (typeof lifecycle !== 'object' || lifecycle === null || name in lifecycle);
  return lifecycle !== undefined && isInTree(resource) && (loses('precondition') || loses('postcondition'))
    ? [
        `'lifecycle' of '${resource.node.path}' must keep the conditions that stop a plan when a value is malformed, ` +
          "got an override of them: assign to 'lifecycle' of the resource, which adds to them",
      ]
    : [];
}
