import { Fn, Lazy, TerraformVariable, type TerraformStack } from 'cdktf';

/** Makes a value that no careful caller would pass, out of the right one. */
export type Hostile = (right: unknown, stack: TerraformStack) => unknown;

const text = (right: unknown) => (typeof right === 'string' ? right : 'x');

/**
 * What callers pass by mistake, without types, or from values that got lost. Late-bound ones stand for what Terraform will
 * only know when it plans.
 */
export const HOSTILE: { readonly [name: string]: Hostile } = {
  undefined: () => undefined,
  null: () => null,
  'an empty string': () => '',
  blanks: () => ' ',
  'a line break at the end': (right) => `${text(right)}\n`,
  'a star': () => '*',
  'a star at the end': (right) => `${text(right)}*`,
  'a number': () => 5,
  'not a number': () => Number.NaN,
  true: () => true,
  'an empty list': () => [],
  'an empty object': () => ({}),
  'an object without text': () => Object.create(null) as unknown,
  'a function': () => () => 'x',
  'a list of it': (right) => [right],
  'a list with a hole': (right) => (Array.isArray(right) ? [, ...(right as unknown[])] : [, right]),
  'a list with undefined': (right) => (Array.isArray(right) ? [...(right as unknown[]), undefined] : [undefined]),
  'the same entry twice': (right) =>
    Array.isArray(right) ? [...(right as unknown[]), ...(right as unknown[])] : right,
  'a variable': (_, stack) => late(stack),
  'the value of a variable': (_, stack) => late(stack).value as unknown,
  'a late string': (_, stack) => late(stack).stringValue,
  'a late number': (_, stack) => late(stack).numberValue,
  'a late boolean': (_, stack) => late(stack).booleanValue,
  'a late list': (_, stack) => late(stack).listValue,
  'an entry of a late list': (_, stack) => late(stack).listValue[0],
  'an entry of a late list by a function': (_, stack) => Fn.element(late(stack).listValue, 0) as unknown,
  'a late string at its end': (right, stack) => `${text(right)}${late(stack).stringValue}`,
  'a late number at its end': (right, stack) => `${text(right)}${late(stack).numberValue}`,
  'a late number in its middle': (right, stack) => {
    const { numberValue } = late(stack);
    return `${text(right).slice(0, 3)}${numberValue}${text(right).slice(3)}`;
  },
  'a $ before a reference': (right, stack) => `${text(right)}$${late(stack).stringValue}`,
  'a Lazy of it': (right) =>
    typeof right === 'string' ? Lazy.stringValue({ produce: () => right }) : Lazy.anyValue({ produce: () => right }),
  'a Lazy of nothing': () => Lazy.stringValue({ produce: () => '' }),
  'a Lazy of undefined': () => Lazy.stringValue({ produce: () => undefined }),
  'a Lazy list of it': (right) => Lazy.listValue({ produce: () => right as string[] }),
  'keys in another case': (right) => renamed(right, (key) => key.toUpperCase()),
  'misspelt keys': (right) => renamed(right, (key) => key.slice(0, -1)),
  'getters that forget': (right) => forgetful(right),
};

/** Each is another variable. */
function late(stack: TerraformStack): TerraformVariable {
  return new TerraformVariable(stack, `late${stack.node.children.length}`, {});
}

function renamed(value: unknown, rename: (key: string) => string): unknown {
  return isObject(value)
    ? Object.fromEntries(Object.entries(value).map(([key, entry]) => [rename(key), entry]))
    : value;
}

/** Right when it is asked for the first time, nothing from then on. */
function forgetful(value: unknown): unknown {
  if (!isObject(value)) {
    return value;
  }
  const result = {};
  for (const [key, entry] of Object.entries(value)) {
    let asked = false;
    Object.defineProperty(result, key, {
      enumerable: true,
      get: () => {
        const answer: unknown = asked ? undefined : entry;
        asked = true;
        return answer;
      },
    });
  }
  return result;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
