import { cosActionsOf, type CosActionRow, type CosConditionAttribute } from './cos-actions';

/** How a policy names the objects of a bucket. */
export type CosObjectsKind = 'folders' | 'keys';

/** One condition of a rule, as the provider's `rule_conditions` and nested `conditions` want it. */
export interface CosCondition {
  readonly key: string;
  readonly operator: string;
  readonly value: string[];
}

/** An entry of `rule_conditions`: a condition, or several that must hold together. */
export interface CosConditionGroup {
  readonly key?: string;
  readonly operator: string;
  readonly value?: string[];
  readonly conditions?: CosCondition[];
}

/** The arguments of an access policy that narrow it to objects. */
export interface CosRule {
  readonly ruleConditions: CosConditionGroup[];
  readonly ruleOperator?: 'and' | 'or';
  readonly pattern: string;
}

/** Which requests a rule must let through. */
export interface CosRuleNeeds {
  /** Requests with a prefix and a delimiter. */
  readonly listing: boolean;
  /** Requests with a path. */
  readonly objects: boolean;
  /** Requests with none of the three. */
  readonly bucket: boolean;
}

/** How a policy decides an action that its roles bring. */
export type CosDecisionName = 'ALLOWED' | 'ALLOWED_INSIDE' | 'DENIED' | 'UNKNOWN';

export interface CosVerdict {
  readonly action: CosActionRow;
  readonly decision: CosDecisionName;
  /** Completes `<action> …`. */
  readonly reason: string;
}

/** The kinds of resources that are parts of a bucket; actions of the others are about its instance. */
const IN_BUCKET = ['bucket', 'object'];

/** Actions whose names begin like this change nothing. */
const READS = /^(get|head|list)(_|$)/;

/**
 * Whether a policy with an action in its roles allows it on a bucket.
 *
 * A policy that omits a condition attribute that an action has denies the action; a policy for a bucket does not reach
 * actions on its instance.
 * @see https://cloud.ibm.com/docs/cloud-object-storage?topic=cloud-object-storage-fgac-iam-access-conditions
 */
function decideOnBucket(action: CosActionRow, objects: CosObjectsKind | undefined): CosVerdict {
  const { conditionAttributes } = action;
  if (!IN_BUCKET.includes(action.resource)) {
    return { action, decision: 'DENIED', reason: 'is about an instance, which a policy for a bucket does not reach' };
  }
  if (objects === undefined) {
    return { action, decision: 'ALLOWED', reason: 'is allowed on the whole bucket' };
  }
  if (conditionAttributes === undefined) {
    return { action, decision: 'UNKNOWN', reason: 'has no documented condition attributes' };
  }
  if (conditionAttributes.length === 0) {
    return { action, decision: 'ALLOWED', reason: 'knows no objects and is allowed on the whole bucket' };
  }
  if (objects === 'keys' && !conditionAttributes.includes('path')) {
    return { action, decision: 'DENIED', reason: 'lists by prefix, which single keys do not allow' };
  }
  const where = objects === 'folders' ? 'inside the folders' : 'for the named keys';
  return { action, decision: 'ALLOWED_INSIDE', reason: `is allowed only ${where}` };
}

/** How a policy for a bucket decides the actions with these ids, in the order of the vendor's table. */
export function verdictsOn(actions: readonly string[], objects: CosObjectsKind | undefined): CosVerdict[] {
  return cosActionsOf(actions).map((action) => decideOnBucket(action, objects));
}

/** The requests that a rule must let through to carry out these decisions. */
export function cosRuleNeeds(verdicts: readonly CosVerdict[]): CosRuleNeeds {
  const has = (decision: CosDecisionName, attribute?: 'prefix' | 'path') =>
    verdicts.some(
      ({ action, ...verdict }) =>
        verdict.decision === decision && (attribute === undefined || action.conditionAttributes!.includes(attribute)),
    );
  return {
    listing: has('ALLOWED_INSIDE', 'prefix'),
    objects: has('ALLOWED_INSIDE', 'path'),
    bucket: has('ALLOWED'),
  };
}

/** Whether an action changes something and the folders or keys of the policy do not hold it. */
export function changesWholeBucket({ action, decision }: CosVerdict): boolean {
  return decision === 'ALLOWED' && !READS.test(action.verb);
}

/** @see https://cloud.ibm.com/docs/account?topic=account-iam-resource-based#attribute-condition-patterns */
const COS_RULE_PATTERN = 'attribute-based-condition:resource:literal-and-wildcard';

/**
 * Most values of one condition, and most characters of one value.
 * @see https://cloud.ibm.com/docs/account?topic=account-iam-condition-properties#resource-based-conditions
 */
export const COS_RULE_LIMITS = { values: 10, characters: 1000 } as const;

/** Listing either shows one level of a folder or everything below it. */
const DELIMITERS = ['/', ''];

/**
 * Only these objects: one group of conditions for each kind of request that the roles need, as the vendor words it.
 *
 * A kind of request without a group is denied. A rule must not hold a single group of several conditions: the provider
 * would send its operator alone, so that group is written out at the top level.
 * @see https://cloud.ibm.com/docs/cloud-object-storage?topic=cloud-object-storage-fgac-iam-access-conditions
 */
export function cosRuleOf(kind: CosObjectsKind, objects: readonly string[], needs: CosRuleNeeds): CosRule {
  const patterns = kind === 'folders' ? objects.map((folder) => `${folder}/*`) : [...objects];
  const groups = [
    ...(needs.listing ? [[matching('prefix', patterns), condition('delimiter', 'stringEqualsAnyOf', DELIMITERS)]] : []),
    ...(needs.objects ? [[matching('path', patterns)]] : []),
    ...(needs.bucket ? [[absent('delimiter'), absent('prefix'), absent('path')]] : []),
  ];
  const [only, ...others] = groups;
  if (only === undefined) {
    // The provider would send no rule at all, which is full access.
    throw new Error('a rule must let something through');
  }
  if (others.length > 0) {
    return { ruleConditions: groups.map(together), ruleOperator: 'or', pattern: COS_RULE_PATTERN };
  }
  return {
    ruleConditions: only,
    // One condition has nothing to combine; the provider would read the operator back from nowhere.
    ...(only.length > 1 ? { ruleOperator: 'and' as const } : {}),
    pattern: COS_RULE_PATTERN,
  };
}

/**
 * A literal as a pattern that matches nothing but itself.
 * @see https://cloud.ibm.com/docs/account?topic=account-iam-condition-properties#resource-based-conditions
 */
export function escapeWildcards(literal: string): string {
  return literal.replace(/[*?]/g, '{{$&}}');
}

function together(conditions: CosCondition[]): CosConditionGroup {
  return conditions.length === 1 ? conditions[0]! : { operator: 'and', conditions };
}

/** The provider sends a list of one as a string, which the `AnyOf` operators do not take. */
function matching(attribute: CosConditionAttribute, patterns: string[]): CosCondition {
  return condition(attribute, patterns.length === 1 ? 'stringMatch' : 'stringMatchAnyOf', patterns);
}

function absent(attribute: CosConditionAttribute): CosCondition {
  return condition(attribute, 'stringExists', ['false']);
}

function condition(attribute: CosConditionAttribute, operator: string, value: string[]): CosCondition {
  return { key: `{{resource.attributes.${attribute}}}`, operator, value };
}
