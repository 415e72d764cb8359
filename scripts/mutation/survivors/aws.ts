import type { Survivor } from '../survivor';

const KIND = 'The first word tells the kinds of claims apart, which it does too if one of the four is empty.';

const FASTER = 'Only faster: what was made for a value need not be made again.';

export const SURVIVORS: readonly Survivor[] = [
  {
    file: 'aws/private/claims.ts',
    code: "subject: ['iam-role', place.sourceAccountId, caseless(roleName)],",
    replacements: ['subject: ["", place.sourceAccountId, caseless(roleName)],'],
    why: KIND,
  },
  {
    file: 'aws/private/claims.ts',
    code: "subject: ['iam-role-policy', place.sourceAccountId, caseless(roleName), caseless(policyName)],",
    replacements: ['subject: ["", place.sourceAccountId, caseless(roleName), caseless(policyName)],'],
    why: KIND,
  },
  {
    file: 'aws/private/claims.ts',
    code: "subject: ['iam-policy', caseless(policyName)],",
    replacements: ['subject: ["", caseless(policyName)],'],
    why: KIND,
  },
  {
    file: 'aws/private/claims.ts',
    code: "subject: ['s3-bucket-acl', bucketName],",
    replacements: ['subject: ["", bucketName],'],
    why: KIND,
  },
  {
    file: 'aws/private/claims.ts',
    code: 'return isLateBound(name) ? name : name.toLowerCase();',
    replacements: ['return isLateBound(name) ? name : name.toUpperCase();'],
    why: 'Names are only compared with each other.',
  },
  {
    file: 'aws/vm-import-role-policy.ts',
    code: "accountId: needsAccount ? accountIdOf(this, props) : '',",
    replacements: ['accountId: needsAccount ? accountIdOf(this, props) : "Stryker was here!",'],
    why: 'Where it is not needed it is in no document.',
  },
  {
    file: 'aws/private/role-access.ts',
    code: 'this.made ??= { preconditions: new Map(), partitions: new Map() };',
    replacements: ['this.made &&= { preconditions: new Map(), partitions: new Map() };', 'this.made ??= {};'],
    why: FASTER,
  },
];
