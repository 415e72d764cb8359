import type { TerraformElement } from 'cdktf';

/** By the construct that was asked, then by the question. */
const answers = new WeakMap<TerraformElement, Map<string, string>>();

/**
 * What an attribute of a data source is, for those that many constructs share: each time that CDKTF is asked for an
 * attribute it makes a token, which is slow and never freed.
 */
export function answerOf<T extends TerraformElement>(data: T, attribute: string, read: (data: T) => string): string {
  const known = answers.get(data) ?? new Map<string, string>();
  answers.set(data, known);
  const answer = known.get(attribute) ?? read(data);
  known.set(attribute, answer);
  return answer;
}
