/**
 * Fine-grained policies of IAM, Version 1.1: `Deny` beats `Allow`, nothing is allowed by default.
 * @see https://support.huaweicloud.com/intl/en-us/api-iam/iam_02_0013.html
 */
export interface Document {
  readonly Version: '1.1';
  readonly Statement: readonly Statement[];
}

/** The provider drops every other key and then shows a difference for ever. */
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

export function statement(
  effect: Statement['Effect'],
  actions: readonly string[],
  resources?: readonly string[],
): Statement {
  // The provider compares arrays in order.
  const sorted = [...new Set(actions)].sort();
  return resources === undefined
    ? { Effect: effect, Action: sorted }
    : { Effect: effect, Action: sorted, Resource: resources };
}

/** As many statements as the number of resources takes. */
export function narrowed(actions: readonly string[], resources: readonly string[]): Statement[] {
  return chunks(resources, LIMITS.resources).map((chunk) => statement('Allow', actions, chunk));
}

/** As few documents as the limits allow, statements in order. */
export function documentsOf(statements: readonly Statement[]): Document[] {
  const documents: Statement[][] = [];
  for (const next of statements) {
    const current = documents[documents.length - 1];
    if (current && fits([...current, next])) {
      current.push(next);
    } else {
      documents.push([next]);
    }
  }
  return documents.map((all) => ({ Version: '1.1', Statement: all }));
}

/** Every resource counts as the longest: a value that is known only later has no length yet. */
function fits(statements: readonly Statement[]): boolean {
  const longest = statements.map((one) => (one.Resource ? { ...one, Resource: one.Resource.map(longestOf) } : one));
  const text = JSON.stringify({ Version: '1.1', Statement: longest });
  return statements.length <= LIMITS.statements && text.length <= LIMITS.characters;
}

function longestOf(): string {
  return LONGEST_RESOURCE;
}

function chunks<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
}
