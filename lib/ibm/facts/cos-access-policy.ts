import type { CosConditionAttribute } from './cos-actions';

/** The objects of a bucket that a policy is about. */
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

/** @see https://cloud.ibm.com/docs/account?topic=account-iam-resource-based#attribute-condition-patterns */
export const COS_RULE_PATTERN = 'attribute-based-condition:resource:literal-and-wildcard';

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
