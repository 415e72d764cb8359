import { TerraformStack, Tokenization } from 'cdktf';
import type { IConstruct } from 'constructs';
import { checkKeys } from './checks';
import { isLateBound, settle, settleList, settleText } from './late-bound';
import { show } from './text';
import { refuseIf } from './refusal';

/**
 * The names of all props of a construct. The compiler refuses one too few and one too many. A prop that narrows the grant
 * says what leaving it out grants: it completes the sentence `leave it out to …`. Such a prop must have a value where it is
 * present, because a value that got lost on its way would widen the grant.
 */
export type PropNames<Props> = { readonly [name in keyof Required<Props>]: 1 | string };

/** What CDKTF takes beside the props of a resource, and what to write instead. */
const META_ARGUMENTS: { readonly [name: string]: string } = {
  forEach: 'make one construct per entry, in a loop',
  count: 'make as many constructs as are needed, in a loop',
  dependsOn: "set 'dependsOn' of each of .resources",
  lifecycle: "set 'lifecycle' of each of .resources",
};

/**
 * The props as they are from now on: every getter has been asked once, lists and plain objects are copies, and references are
 * spelled out. Refuses what callers without types can pass: props that are no object, keys that are no props (a misspelt prop
 * is left out in truth, which may widen the grant), and props that narrow the grant but have no value. Called before anything
 * else reads the props.
 */
export function readProps<Props extends object>(props: Props, names: PropNames<Props>, construct: IConstruct): Props {
  refuseIf(checkPlace(construct), construct);
  if (typeof props !== 'object' || props === null || Array.isArray(props)) {
    refuseIf([`'props' must be an object, got ${show(props)}`], construct);
  }
  const { value, problems } = readOptions('', props, names);
  refuseIf(problems, construct);
  return value;
}

/**
 * The same for the options of a factory, which has no construct to refuse them in: the construct that is given the result
 * does. Callers without types can leave the options out.
 */
export function readOptions<Options extends object>(
  prop: string,
  options: Options | undefined,
  names: PropNames<Options>,
): { readonly value: Options; readonly problems: string[] } {
  const path = (name: string) => (prop === '' ? name : `${prop}.${name}`);
  const given = options === undefined ? ({} as Options) : options;
  const isObject = typeof given === 'object' && given !== null && !Array.isArray(given);
  const foreign = isObject ? Object.keys(given).filter((name) => !Object.hasOwn(names, name)) : [];
  // The mark of a map that Terraform knows only later is a key of it.
  if (!isObject || Tokenization.isResolvable(given) || (foreign.length > 0 && isLateBound(given))) {
    return { value: {} as Options, problems: [`'${prop}' must be an object, got ${show(options)}`] };
  }
  const known = Object.keys(names) as (keyof Options & string)[];
  const entries: [name: string, entry: unknown][] = [];
  const missing: string[] = [];
  const malformed: string[] = [];
  for (const name of foreign.length > 0 ? [...known, ...foreign] : known) {
    // `in`, because the getters of a class are inherited, and what is not read is not granted as it was written.
    if (!(name in given)) {
      continue;
    }
    const entry = copyOf(given[name as keyof Options]);
    entries.push([name, entry]);
    const whole = names[name as keyof Options];
    if (entry === undefined && typeof whole === 'string') {
      missing.push(`'${path(name)}' must have a value, got undefined: leave it out to ${whole}`);
    } else if (Array.isArray(entry) || typeof entry === 'string') {
      malformed.push(...checkDense(path(name), entry), ...checkListToken(path(name), entry));
    }
  }
  // Not by assignment, which takes the name `__proto__` for something else.
  const value = Object.fromEntries(entries) as Options;
  return {
    value,
    problems: [
      ...(foreign.length > 0 ? checkKeys(prop || 'props', value, known, META_ARGUMENTS) : []),
      ...missing,
      ...malformed,
    ],
  };
}

/** A single value of a factory, or of a method, as it is from now on. */
export function readValue<T>(value: T): T {
  return copyOf(value) as T;
}

function copyOf(value: unknown): unknown {
  switch (typeof value) {
    case 'string':
      return settleText(value);
    case 'number':
      // No prop is a number, but a number that Terraform knows may stand where a string belongs.
      return isLateBound(value) ? settleText(String(value)) : value;
    case 'object':
      if (value === null) {
        return value;
      }
      if (Array.isArray(value)) {
        return copyOfList(settleList(value));
      }
      return isPlain(value) && !isLateBound(value) ? copyOfObject(value) : settle(value);
    default:
      return value;
  }
}

/** A hole stays a hole: `map` of a list passes over it, and so would every check. */
function copyOfList(list: readonly unknown[]): unknown[] {
  return isLateBound(list) ? [...list] : list.map(copyOf);
}

function copyOfObject(value: object): object {
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, copyOf(entry)]));
}

/** Neither a construct nor the result of a factory. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

/** Checks of the entries of a list never see a hole in it. */
function checkDense(prop: string, value: unknown): string[] {
  if (!Array.isArray(value)) {
    return [];
  }
  for (let index = 0; index < value.length; index++) {
    if (!(index in value)) {
      return [`'${prop}' must have a value at every place, got none at ${index}`];
    }
  }
  return [];
}

/** CDKTF fails without a path when a string is the mark of a list that Terraform knows only later. */
function checkListToken(prop: string, value: unknown): string[] {
  return typeof value === 'string' && value.includes('{TfToken[') && LIST_TOKEN.test(value)
    ? [`'${prop}' must be one value, got an entry of a list that Terraform knows only later: take it with Fn.element`]
    : [];
}

const LIST_TOKEN = /[#&]\{TfToken\[/;

/** What CDKTF says of a construct outside of a stack, or of an id with a reference, does not help. */
function checkPlace(construct: IConstruct): string[] {
  const { id, scopes } = construct.node;
  return [
    ...(scopes.some((scope) => TerraformStack.isStack(scope))
      ? []
      : [`'scope' must be a stack or a construct in one, got ${show(scopes[scopes.length - 2])}`]),
    ...(id.includes('{TfToken[') || id.includes('e+') ? checkId(id) : []),
  ];
}

function checkId(id: string): string[] {
  return isLateBound(settleText(id)) || LIST_TOKEN.test(id)
    ? [`'id' must be known at synthesis, because it becomes part of Terraform addresses, got ${show(settleText(id))}`]
    : [];
}
