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
  const text = typeof value === 'string' ? value : Token.asString(value);
  const all = parts(text);
  return all.length < 2 ? text : Fn.join('', all);
}

function parts(value: string): string[] {
  const fragments = Tokenization.reverseString(value);
  const all: string[] = fragments.length > 0 ? [String(fragments.firstValue)] : [];
  fragments.join({
    join: (left: unknown, right: unknown) => {
      all.push(String(right));
      return left;
    },
  });
  return all;
}
