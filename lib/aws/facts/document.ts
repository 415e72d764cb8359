/** One statement of an IAM policy. Only `Allow`: what is not allowed is denied. */
export interface Statement {
  readonly Effect: 'Allow';
  readonly Principal?: { readonly [kind: string]: string | readonly string[] };
  readonly Action: string | readonly string[];
  readonly Resource?: string | readonly string[];
  readonly Condition?: { readonly [operator: string]: { readonly [key: string]: string } };
}

/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html */
export interface PolicyDocument {
  readonly Version: '2012-10-17';
  readonly Statement: readonly Statement[];
}

export function policyDocument(statements: readonly Statement[]): PolicyDocument {
  return { Version: '2012-10-17', Statement: statements };
}

/** A statement of an identity policy. Repeated resources are written once. */
export function allow(actions: readonly string[], resources: '*' | readonly string[]): Statement {
  return { Effect: 'Allow', Action: actions, Resource: resources === '*' ? '*' : [...new Set(resources)] };
}

/**
 * Characters that a document may have, white space not counted.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
export const QUOTAS = {
  /** All inline policies of a role together. */
  rolePolicies: { name: 'the inline policies of a role', characters: 10240 },
  managedPolicy: { name: 'a managed policy', characters: 6144 },
} as const;
