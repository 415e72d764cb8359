import { DEPENDENT_ACTIONS, WILDCARD_INCLUDES } from './dependent-actions';
import { documentsOf, narrowed, statements, type Document, type Statement } from './document';
import { OPERATIONS } from './ims-operation';

/** What a custom policy allows and denies. Lists are without duplicates. */
export interface CustomPolicy {
  readonly allowed: readonly string[];
  readonly denied: readonly string[];
  /** Names, or `ANY` alone. */
  readonly buckets: readonly string[];
  /** Ids, or `ANY` alone. */
  readonly keys: readonly string[];
}

/**
 * Stands for every bucket or every key. It is no `*`, so that a pattern from a configuration file cannot widen a policy.
 */
export const ANY = 'ImsCustomPolicy.ANY';

/**
 * The documents of a policy. Project-level services and Object Storage may not share one.
 * @see https://support.huaweicloud.com/intl/en-us/api-iam/iam_02_0013.html
 */
export interface PolicyDocuments {
  /** For IAM projects (type XA). The denial is in the first one. */
  readonly project: readonly Document[];
  /** For Object Storage: each of them once for the global service (type AX) and once for its project (type XA). */
  readonly obs: readonly Document[];
}

export function customPolicyDocuments({ allowed, denied, buckets, keys }: CustomPolicy): PolicyDocuments {
  const { KMS, OBS_BUCKET, OBS_OBJECT } = DEPENDENT_ACTIONS;
  return {
    project: documentsOf([
      ...statements('Deny', ownActions(denied)),
      ...statements('Allow', allowedActions(allowed)),
      ...on(KMS, keys, (id) => `KMS:*:*:KeyId:${id}`),
    ]),
    obs: documentsOf([
      ...on(OBS_BUCKET, buckets, (name) => `OBS:*:*:bucket:${name}`),
      ...on(OBS_OBJECT, buckets, (name) => `OBS:*:*:object:${name}/*`),
    ]),
  };
}

/** The document of a policy that only denies: one statement, because the operations have fewer actions than it takes. */
export function denialDocument(denied: readonly string[]): Document {
  return { Version: '1.1', Statement: statements('Deny', ownActions(denied)) };
}

/** What the wildcards of the documents include, in words. Only what is allowed has any. */
export function wildcardsOf({ project, obs }: PolicyDocuments): string[] {
  const actions = new Set([...project, ...obs].flatMap(({ Statement }) => Statement.flatMap(({ Action }) => Action)));
  return Object.keys(WILDCARD_INCLUDES)
    .filter((action) => actions.has(action))
    .map((action) => `${action} (${WILDCARD_INCLUDES[action]})`);
}

/** Denials take away the operation's own actions and leave what others need too. */
function ownActions(operations: readonly string[]): string[] {
  return operations.flatMap((name) => OPERATIONS[name]!.actions);
}

function allowedActions(operations: readonly string[]): string[] {
  return operations.flatMap((name) => [...OPERATIONS[name]!.actions, ...OPERATIONS[name]!.dependent]);
}

function on(actions: readonly string[], values: readonly string[], resource: (value: string) => string): Statement[] {
  return values.includes(ANY) ? statements('Allow', actions) : narrowed(actions, values.map(resource));
}
