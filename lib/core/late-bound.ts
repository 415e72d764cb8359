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
  const all = parts(value);
  return all.length < 2 ? value : Fn.join('', all);
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
