/**
 * Fine-grained policies of IAM, Version 1.1: `Deny` beats `Allow`, nothing is allowed by default.
 * @see https://support.huaweicloud.com/intl/en-us/api-iam/iam_02_0013.html
 */
export interface Document {
  readonly Version: '1.1';
  readonly Statement: readonly Statement[];
}

/** The provider drops every other key and then shows a difference in every plan. */
export interface Statement {
  readonly Effect: 'Allow' | 'Deny';
  readonly Action: readonly string[];
  readonly Resource?: readonly string[];
}

/**
 * What IAM accepts, each with the error code of the API.
 * @see https://github.com/opentelekomcloud-docs/identity-access-management/blob/main/api-ref/source/appendix/error_codes.rst
 */
export const LIMITS = {
  /** IAM.1021 */
  characters: 6144,
  /** IAM.1028 */
  statements: 8,
  /** IAM.1033 */
  actions: 100,
  /** IAM.1037 */
  resources: 10,
  /** IAM.1002 */
  nameCharacters: 64,
  /** @see https://support.huaweicloud.com/intl/en-us/productdesc-iam5/iam_01_1135.html */
  policiesPerAccount: 200,
} as const;

/** `OBS:*:*:object:` with a name of 63 characters and `/*`: the longest resource that this library writes. */
const LONGEST_RESOURCE = 'x'.repeat(80);

/** One statement, or as many as the number of actions takes. Without actions there is no statement. */
export function statements(effect: Statement['Effect'], actions: readonly string[]): Statement[] {
  return chunks(ordered(actions), LIMITS.actions).map((chunk) => ({ Effect: effect, Action: chunk }));
}

/** As many statements as the number of resources takes. */
export function narrowed(actions: readonly string[], resources: readonly string[]): Statement[] {
  return chunks(resources, LIMITS.resources).map((chunk) => ({
    Effect: 'Allow',
    Action: ordered(actions),
    Resource: chunk,
  }));
}

/** As few documents as the limits allow, with the statements in order. */
export function documentsOf(all: readonly Statement[]): Document[] {
  const documents: Statement[][] = [];
  for (const next of all) {
    const current = documents[documents.length - 1];
    if (current && fits([...current, next])) {
      current.push(next);
    } else {
      documents.push([next]);
    }
  }
  return documents.map((some) => ({ Version: '1.1', Statement: some }));
}

/** The provider compares arrays in order. */
function ordered(actions: readonly string[]): string[] {
  return [...new Set(actions)].sort();
}

/** Every resource counts as the longest: a value that is known only later has no length yet. */
function fits(all: readonly Statement[]): boolean {
  const longest = all.map((one) => (one.Resource ? { ...one, Resource: one.Resource.map(longestOf) } : one));
  const text = JSON.stringify({ Version: '1.1', Statement: longest });
  return all.length <= LIMITS.statements && text.length <= LIMITS.characters;
}

function longestOf(): string {
  return LONGEST_RESOURCE;
}

function chunks<T>(all: readonly T[], size: number): T[][] {
  const some: T[][] = [];
  for (let start = 0; start < all.length; start += size) {
    some.push(all.slice(start, start + size));
  }
  return some;
}
