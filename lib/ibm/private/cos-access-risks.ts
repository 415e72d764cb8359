import type { IConstruct } from 'constructs';
import { warn } from '../../core/warning';
import { verdictsOf, type CosGrant } from './cos-access-policy';
import { isBucket } from './cos-place';
import { changesWholeBucket, type CosVerdict } from '../facts/cos-decisions';
import { PLATFORM_ROLES } from '../facts/cos-role';

/** Says what a grant allows or denies that its roles alone would not suggest. */
export function warnAbout(construct: IConstruct, grant: CosGrant): void {
  const { roles, target, objects } = grant;
  if (target._spec.shape === 'AllInstances') {
    warn(
      construct,
      'all-instances',
      `the policy covers ${target._spec.phrase} in the account, those that do not exist yet included: ` +
        'name an instance or a part of one if that is enough',
    );
  }
  if (roles.some(({ displayName }) => displayName === PLATFORM_ROLES.OPERATOR.displayName)) {
    warn(construct, 'unused-role', 'role "Operator" allows nothing: Cloud Object Storage does not use it');
  }
  if (!isBucket(target)) {
    return;
  }
  // What a vendor's role has for instances is no surprise on a bucket; an action that was chosen is.
  const chosen = objects ? roles : roles.filter(({ _kind }) => _kind === 'custom');
  const verdicts = verdictsOf({ roles: chosen, objects });
  const denied = verdicts.filter(({ decision }) => decision === 'DENIED');
  if (denied.length > 0) {
    warn(construct, 'denied-action', `the roles bring what this policy makes impossible: ${sentences(denied)}`);
  }
  const everywhere = objects ? verdicts.filter(changesWholeBucket) : [];
  if (everywhere.length > 0) {
    warn(
      construct,
      'whole-bucket',
      `the roles bring changes that no folder or key can hold: ${sentences(everywhere)}; ` +
        'a custom role without them is narrower',
    );
  }
}

/** One clause for each reason, with the actions that it is about. */
function sentences(verdicts: readonly CosVerdict[]): string {
  const reasons = [...new Set(verdicts.map(({ reason }) => reason))];
  return reasons
    .map((reason) => {
      const actions = verdicts.filter((verdict) => verdict.reason === reason).map(({ action }) => action.id);
      return `${actions.join(', ')} (${actions.length > 1 ? 'each ' : ''}${reason})`;
    })
    .join('; ');
}
