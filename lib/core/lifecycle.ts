import type { TerraformDataSource, TerraformResource, TerraformResourceLifecycle } from 'cdktf';
import { isInTree, StackRegister } from './stack-hooks';

/** Data sources have conditions too. */
type Guarded = TerraformResource | TerraformDataSource;

const guarded = new StackRegister<Guarded>((stack, resources) =>
  stack.node.addValidation({ validate: () => resources.filter(isOverridden).flatMap(checkOverrides) }),
);

const OWN = Symbol('ownLifecycle');
const USERS = Symbol('usersLifecycle');

interface Kept {
  [OWN]?: TerraformResourceLifecycle;
  [USERS]?: TerraformResourceLifecycle;
}

/** What stands in place of the field `lifecycle` of an element. */
const LIFECYCLE: PropertyDescriptor & ThisType<Kept> = {
  configurable: true,
  enumerable: true,
  get() {
    return merged(this[OWN], this[USERS]);
  },
  set(assigned: TerraformResourceLifecycle | undefined) {
    this[USERS] = assigned;
  },
};

/**
 * Gives a resource a lifecycle that stays: what users and Aspects assign to `resource.lifecycle` is added to it. A condition
 * that got lost would let a value pass that widens the grant.
 *
 * A construct that adds conditions calls it again. The entries that were there before must be the same objects, so that what
 * users assign again is not there twice.
 */
export function guard(resource: Guarded & Kept, own: TerraformResourceLifecycle | undefined): void {
  if (Object.hasOwn(resource, 'lifecycle')) {
    const users = resource.lifecycle;
    Object.defineProperty(resource, 'lifecycle', LIFECYCLE);
    resource.lifecycle = users;
  }
  if (!(OWN in resource)) {
    guarded.add(resource, resource);
  }
  resource[OWN] = own;
}

/**
 * Makes `guard` cheap for the elements of a class: a property that is redefined in a single object turns the object into a
 * hash table, which takes several times the memory.
 */
export function prepareGuard({ prototype }: { readonly prototype: Guarded }): void {
  Object.defineProperty(prototype, 'lifecycle', LIFECYCLE);
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

function overrideOf(resource: Guarded): unknown {
  return (resource as unknown as { readonly rawOverrides: { readonly lifecycle?: unknown } }).rawOverrides.lifecycle;
}

function isOverridden(resource: Guarded): boolean {
  return overrideOf(resource) !== undefined;
}

/** An override is written over the lists of a lifecycle, not added to them. */
function checkOverrides(resource: Guarded): string[] {
  const lifecycle = overrideOf(resource);
  const loses = (name: 'precondition' | 'postcondition') =>
    resource.lifecycle?.[name] !== undefined &&
    (typeof lifecycle !== 'object' || lifecycle === null || name in lifecycle);
  return isInTree(resource) && (loses('precondition') || loses('postcondition'))
    ? [
        `'lifecycle' of '${resource.node.path}' must keep the conditions that stop a plan when a value is malformed, ` +
          "got an override of them: assign to 'lifecycle' of the resource, which adds to them",
      ]
    : [];
}
