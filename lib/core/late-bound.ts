import { Fn, LazyBase, StringConcat, Token, Tokenization, type IResolvable, type IResolveContext } from 'cdktf';

/** True for values that only Terraform knows: references, variables, and strings or lists that contain one. */
export function isLateBound(value: unknown): boolean {
  return mayBeLateBound(value) && Token.isUnresolved(value);
}

/** Spares the regular expressions with which CDKTF looks at every string and every key of an object. */
function mayBeLateBound(value: unknown): boolean {
  switch (typeof value) {
    case 'string':
      return value.includes(MARK);
    case 'object':
      return Array.isArray(value)
        ? value.length === 1 && (typeof value[0] === 'number' || mayBeLateBound(value[0]))
        : Tokenization.isResolvable(value) || (value !== null && Object.keys(value).some(mayBeLateBound));
    default:
      return typeof value === 'number';
  }
}

/** What all strings that stand for a token, a list or a map have in common. */
const MARK = '{TfToken[';

/** The string around the references of a late-bound string; the whole string if it has none. */
export function literalText(value: string): string {
  return isLateBound(value)
    ? parts(value)
        .filter((part) => !isLateBound(part))
        .join('')
    : value;
}

/** The string as one Terraform expression. CDKTF's functions warn when references stand between text: join them. */
export function expression(value: string): string {
  // `TerraformVariable.value` and some functions are typed `any`, and are no strings.
  const text = Token.asString(value);
  const all = parts(text);
  return all.length < 2 ? text : Fn.join('', all);
}

/**
 * The value as JSON, with its references as text, also those that are no strings, such as `TerraformVariable.value`:
 * JSON alone would write `<unresolved-token>` for them.
 */
export function jsonText(value: unknown): string {
  return hasOtherTokens(value) ? JSON.stringify(value, asText) : JSON.stringify(value);
}

/**
 * A string whose references all look like references to the checks: CDKTF hides numbers that Terraform knows in the digits of
 * a number, and the result of a `Lazy` may be a literal.
 */
export function settleText(text: string): string {
  const spelledOut = text.includes('e+') ? text.replace(ENCODED_NUMBER, spellOut) : text;
  return isLateBound(spelledOut) ? settleLazies(spelledOut) : spelledOut;
}

/** A list, or its entries if a `Lazy` knows them already. */
export function settleList(list: readonly unknown[]): readonly unknown[] {
  if (list.length !== 1 || typeof list[0] !== 'string' || !isLateBound(list)) {
    return list;
  }
  const entries = settle(Tokenization.reverseList(list as string[]));
  return Array.isArray(entries) ? entries : list;
}

/** What a `Lazy` produces, and what that produces; any other reference as it is. */
export function settle(value: unknown): unknown {
  return value instanceof LazyBase ? settle(value.resolve(SETTLING)) : value;
}

/** CDKTF encodes references as numbers of this size. */
const ENCODED_NUMBER = /-?\d(?:\.\d+)?e\+\d+/g;

function spellOut(digits: string): string {
  const number = Number(digits);
  return isLateBound(number) ? Token.asString(Tokenization.reverseNumber(number)) : digits;
}

function settleLazies(text: string): string {
  const fragments = Tokenization.reverseString(text);
  return fragments.tokens.some((token) => token instanceof LazyBase)
    ? String(fragments.mapTokens(SETTLING).join(new StringConcat()))
    : text;
}

function settledText(token: IResolvable): string {
  const produced = settle(token) ?? '';
  return typeof produced === 'string' ? settleText(produced) : Token.asString(produced);
}

/** Props are read before there is anything to resolve them in: a `Lazy` is asked what it produces, and no more. */
const SETTLING = {
  preparing: false,
  resolve: settledText,
  registerPostProcessor: () => undefined,
} as unknown as IResolveContext;

/** With a replacer JSON is much slower. */
function hasOtherTokens(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) {
    return typeof value === 'number' && isLateBound(value);
  }
  if (Array.isArray(value)) {
    return value.some(hasOtherTokens);
  }
  return isLateBound(value) || Object.values(value).some(hasOtherTokens);
}

/** `value` has been through `toJSON` already. */
function asText(this: Record<string, unknown>, key: string, value: unknown): unknown {
  const given = this[key];
  return !Array.isArray(given) && isLateBound(given) ? Token.asString(given) : value;
}

function parts(value: string): string[] {
  if (value === '') {
    return [];
  }
  const fragments = Tokenization.reverseString(value);
  const all = [String(fragments.firstValue)];
  fragments.join({
    join: (left: unknown, right: unknown) => {
      all.push(String(right));
      return left;
    },
  });
  return all;
}
