import { literalText } from '../../core/late-bound';

/**
 * Problems of a document that is too long. References count nothing: they may turn out short. A late-bound document can
 * be refused by AWS still.
 */
export function checkQuota(
  text: string,
  { name, characters }: { readonly name: string; readonly characters: number },
  hint: string,
): string[] {
  // IAM does not count white space; JSON text has none, and no format of ours allows any, nor what Terraform reads as a
  // template.
  const { length } = literalText(text);
  return length > characters
    ? [`the policy document must have at most ${characters} characters, the quota of ${name}, got ${length}: ${hint}`]
    : [];
}
