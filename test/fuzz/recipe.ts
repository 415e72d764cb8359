/**
 * The props of a construct as data, with the calls of factories in it, so that any value on the way to a construct can be
 * replaced by a hostile one.
 */
export class Call {
  readonly args: readonly unknown[];

  constructor(
    readonly factory: (...args: never[]) => unknown,
    ...args: readonly unknown[]
  ) {
    this.args = args;
  }
}

/** Steps from the props down to a value: names of props, places in lists, places among the arguments of a factory. */
export type Path = readonly (string | number)[];

/** Makes the props: calls the factories, innermost first. */
export function cook(recipe: unknown): unknown {
  if (recipe instanceof Call) {
    return recipe.factory(...(recipe.args.map(cook) as never[]));
  }
  if (Array.isArray(recipe)) {
    return recipe.map(cook);
  }
  return isPlain(recipe) ? mapValues(recipe, cook) : recipe;
}

/** The paths of all values in a recipe, except the props themselves. */
export function pathsOf(recipe: unknown, at: Path = []): Path[] {
  const below = entriesOf(recipe).flatMap(([step, value]) => pathsOf(value, [...at, step]));
  return at.length === 0 ? below : [at, ...below];
}

export function valueAt(recipe: unknown, path: Path): unknown {
  return path.reduce((value, step) => new Map(entriesOf(value)).get(step), recipe);
}

/** The recipe with another value at a path; the given one stays as it is. */
export function replaced(recipe: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) {
    return value;
  }
  const changed = (entry: unknown) => replaced(entry, rest, value);
  if (recipe instanceof Call) {
    return new Call(recipe.factory, ...recipe.args.map((arg, at) => (at === step ? changed(arg) : arg)));
  }
  if (Array.isArray(recipe)) {
    return recipe.map((entry: unknown, at) => (at === step ? changed(entry) : entry));
  }
  return { ...(recipe as object), [step]: changed((recipe as Record<string, unknown>)[step]) };
}

function entriesOf(value: unknown): (readonly [string | number, unknown])[] {
  if (value instanceof Call) {
    return value.args.map((arg, at) => [at, arg] as const);
  }
  if (Array.isArray(value)) {
    return value.map((entry: unknown, at) => [at, entry] as const);
  }
  return isPlain(value) ? Object.entries(value) : [];
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function mapValues(object: Record<string, unknown>, map: (value: unknown) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, map(value)]));
}
