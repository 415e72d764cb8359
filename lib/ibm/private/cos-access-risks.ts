import { changesWholeBucket, type CosObjectsKind, type CosVerdict } from '../facts/cos-access-policy';
import { PLATFORM_ROLES } from '../facts/cos-role';
import type { Risk } from './authorization-options';
import type { TargetSpec } from './authorization-parties';
import { isBucket } from './cos-target';

/** What decides the risks of an access policy. */
interface RiskyAccess {
  readonly roles: readonly {
    readonly kind: string;
    readonly displayName: string;
    readonly actions: readonly string[];
  }[];
  readonly target: TargetSpec;
  readonly objects: CosObjectsKind | undefined;
  readonly verdicts: readonly CosVerdict[];
}

/** What a policy allows or denies that its roles alone would not suggest. */
export function risksOfAccess(access: RiskyAccess): Risk[] {
  const { roles, target } = access;
  const risks: Risk[] = [];
  if (target.all) {
    risks.push({
      code: 'all-instances',
      message:
        `the policy covers ${target.phrase} in the account, those that do not exist yet included: ` +
        'name an instance or a part of one if that is enough',
    });
  }
  if (roles.some(({ displayName }) => displayName === PLATFORM_ROLES.OPERATOR.displayName)) {
    risks.push({
      code: 'unused-role',
      message: 'role "Operator" allows nothing: Cloud Object Storage does not use it',
    });
  }
  return isBucket(target) ? [...risks, ...risksOfBucket(access)] : risks;
}

function risksOfBucket({ roles, objects, verdicts }: RiskyAccess): Risk[] {
  // What a vendor's role has for instances is no surprise on a bucket; an action that was chosen is.
  const custom = new Set(roles.filter(({ kind }) => kind === 'custom').flatMap(({ actions }) => actions));
  const denied = verdicts.filter(({ decision, action }) => decision === 'DENIED' && (objects || custom.has(action.id)));
  const everywhere = objects ? verdicts.filter(changesWholeBucket) : [];
  const risks: Risk[] = [];
  if (denied.length > 0) {
    risks.push({
      code: 'denied-action',
      message: `the roles bring what this policy makes impossible: ${sentences(denied)}`,
    });
  }
  if (everywhere.length > 0) {
    risks.push({
      code: 'whole-bucket',
      message:
        `the roles bring changes that no folder or key can hold: ${sentences(everywhere)}; ` +
        'a custom role without them is narrower',
    });
  }
  return risks;
}

/** One clause per reason, with the actions that it is about. */
function sentences(verdicts: readonly CosVerdict[]): string {
  const reasons = [...new Set(verdicts.map(({ reason }) => reason))];
  return reasons
    .map((reason) => {
      const actions = verdicts.filter((verdict) => verdict.reason === reason).map(({ action }) => action.id);
      return `${actions.join(', ')} (${actions.length > 1 ? 'each ' : ''}${reason})`;
    })
    .join('; ');
}
