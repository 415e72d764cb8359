import { alternatives, show } from '../core/text';
import { checkObjectsPart, checkRoleParts } from './private/cos-access-policy';
import { CosActionStatus, CosDecision, type CosAction, type CosActionDecision } from './cos-action';
import type { CosObjects } from './cos-objects';
import type { CosRole } from './cos-role';
import { COS_ACTIONS, cosActionsOf, findCosAction, type CosActionRow } from './facts/cos-actions';
import { verdictsOn } from './facts/cos-access-policy';
import { suggestCosAction } from './private/cos-actions';

const ATTRIBUTES = ['prefix', 'delimiter', 'path'];

/**
 * What can be done on Cloud Object Storage, as the vendor documents it.
 * @see https://cloud.ibm.com/docs/cloud-object-storage?topic=cloud-object-storage-iam#iam-actions
 */
export class CosActions {
  /** Every action, in the order of the vendor's table. */
  public static all(): CosAction[] {
    return COS_ACTIONS.map(toAction);
  }

  /** The actions that a role brings, in the order of the vendor's table. */
  public static ofRole(role: CosRole): CosAction[] {
    return cosActionsOf(role.actions).map(toAction);
  }

  /**
   * The actions that a condition on an attribute can narrow.
   * @param attribute `prefix`, `delimiter` or `path`; throws for any other
   */
  public static supporting(attribute: string): CosAction[] {
    if (!ATTRIBUTES.includes(attribute)) {
      throw new Error(`'attribute' must be ${alternatives(ATTRIBUTES)}, got ${show(attribute)}`);
    }
    return CosActions.all().filter(({ conditionAttributes }) => conditionAttributes.includes(attribute));
  }

  /**
   * One action.
   * @param id such as `cloud-object-storage.object.get`; throws for an id that the vendor does not name
   */
  public static describe(id: string): CosAction {
    const action = findCosAction(id);
    if (!action) {
      throw new Error(`'id' must be an action of Cloud Object Storage, got ${show(id)}${suggestCosAction(id)}`);
    }
    return toAction(action);
  }

  /**
   * How a policy for a bucket would decide each action that its roles bring; it denies all others. Nothing is
   * synthesized. Throws for a value that is not a role or not objects.
   * @param roles the roles of the policy
   * @param objects the objects that the policy is about; the whole bucket if left out
   */
  public static decide(roles: CosRole[], objects?: CosObjects): CosActionDecision[] {
    const problems = [...checkRoleParts(roles), ...checkObjectsPart(objects)];
    if (problems.length > 0) {
      throw new Error(problems.join('\n'));
    }
    const actions = roles.flatMap((role) => role.actions);
    return verdictsOn(actions, objects?._spec.kind).map(({ action, decision, reason }) => ({
      action: toAction(action),
      decision: CosDecision[decision],
      reason,
    }));
  }

  private constructor() {}
}

function toAction({ id, description, conditionAttributes, status }: CosActionRow): CosAction {
  return {
    id,
    description,
    conditionAttributes: [...(conditionAttributes ?? [])],
    status: CosActionStatus[status],
    documented: conditionAttributes !== undefined,
  };
}
