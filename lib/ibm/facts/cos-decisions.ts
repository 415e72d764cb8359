import type { CosActionRow } from './cos-actions';
import type { CosObjectsKind, CosRuleNeeds } from './cos-access-policy';

/** What a policy makes of an action that its roles bring. */
export type CosDecisionName = 'ALLOWED' | 'ALLOWED_INSIDE' | 'DENIED' | 'UNKNOWN';

export interface CosVerdict {
  readonly action: CosActionRow;
  readonly decision: CosDecisionName;
  /** Completes `<action> …`. */
  readonly reason: string;
}

/** The kinds of resources that are parts of a bucket; actions of the others are about its instance. */
const IN_BUCKET = ['bucket', 'object'];

/** Actions whose names begin so change nothing. */
const READS = /^(get|head|list)(_|$)/;

/**
 * Whether roles that bring an action let it happen on a bucket, given the objects that the policy is about.
 *
 * A policy that omits a condition attribute that an action has denies the action; a policy for a bucket does not reach
 * what is about its instance.
 * @see https://cloud.ibm.com/docs/cloud-object-storage?topic=cloud-object-storage-fgac-iam-access-conditions
 */
export function decideOnBucket(action: CosActionRow, objects: CosObjectsKind | undefined): CosVerdict {
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

/** The requests that the rule of a policy must let through for its actions to be what was decided. */
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

/** Actions that change something and are not held by the folders or keys that the policy is about. */
export function changesWholeBucket({ action, decision }: CosVerdict): boolean {
  return decision === 'ALLOWED' && !READS.test(action.verb);
}
