import { Fn, Token, Tokenization } from 'cdktf';

/** True for values that only Terraform knows: references, variables, and strings or lists that contain one. */
export function isLateBound(value: unknown): boolean {
  return Token.isUnresolved(value);
}

/** The text around the references of a late-bound string; the whole string if it has none. */
export function literalText(value: string): string {
  return parts(value)
    .filter((part) => !isLateBound(part))
    .join('');
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
  return JSON.stringify(value, asText);
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
