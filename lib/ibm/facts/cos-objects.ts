/**
 * Formats of folders and keys. Keys are UTF-8 of any kind, but a `{` or `}` could become part of the vendor's escape for
 * wildcards, and no page says how a literal one is written.
 * @see https://cloud.ibm.com/docs/account?topic=account-iam-condition-properties#resource-based-conditions
 */
const CONTROL = '\u0000-\u001f\u007f-\u009f';
const CHARACTER = `[^${CONTROL}/{}]`;
/** A part of a path between slashes: spaces alone are as good as no name. */
const PART = ` *[^${CONTROL}/{} ]${CHARACTER}*`;

const withoutSlashes = (value: string): string | undefined => {
  const bare = value.replace(/[/]+/g, '/').replace(/^[/]|[/]$/g, '');
  return new RegExp(`^(${PART}/)*${PART}$`).test(bare) ? `write "${bare}"` : undefined;
};

/** Two slashes in a row usually mean a part that turned out empty. */
export const FOLDER = {
  expected:
    'a folder such as "reports/2024" (no "/" at the start, no empty or blank part, no "{", "}" or control characters)',
  pattern: `^(${PART}/)*${PART}/?$`,
  hint: withoutSlashes,
};

export const OBJECT_KEY = {
  expected:
    'the key of an object such as "reports/2024/a.csv" (no "/" at the start, not blank, no "{", "}" or control characters)',
  pattern: `^${PART}(/[^${CONTROL}{}]*)?$`,
  hint: withoutSlashes,
};

/**
 * A folder or key that is known only later cannot be escaped any more: it must not hold wildcards. A `/` at its end is
 * what `reports/` and an empty name leave, which is more than was meant. The classes name what is allowed, because
 * Terraform would let line breaks pass in a class of what is not.
 */
const LATE_VISIBLE = '!-)+-.0->@-z|~\u00a1-\uffee';
const LATE_PART = ` *[${LATE_VISIBLE}][ ${LATE_VISIBLE}]*`;

export const LATE_FOLDER = {
  expected:
    'a folder such as "reports/2024" (no "/" at the start or end, no empty or blank part, no "*", "?", "{", "}" or control characters)',
  pattern: `^(${LATE_PART}/)*${LATE_PART}$`,
};

export const LATE_OBJECT_KEY = {
  expected:
    'the key of an object such as "reports/2024/a.csv" (no "/" at the start or end, no blank part, no "*", "?", "{", "}" or control characters)',
  pattern: `^(${LATE_PART}/+)*${LATE_PART}$`,
};
