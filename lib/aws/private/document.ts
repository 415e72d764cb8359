import { literalText } from '../../core/late-bound';

/**
 * Problems of a document that is too long. References count as nothing, because their values may be short. AWS can
 * still refuse a late-bound document.
 */
export function checkQuota(
  text: string,
  { name, characters }: { readonly name: string; readonly characters: number },
  hint: string,
): string[] {
  // IAM does not count white space. This JSON has none: our formats allow neither white space nor what Terraform reads as
  // a template. With the marks of its references it is longer, and almost never too long.
  const length = text.length > characters ? literalText(text).length : 0;
  return length > characters
    ? [`the policy document must have at most ${characters} characters, the quota of ${name}, got ${length}: ${hint}`]
    : [];
}
