import { checkFlag } from '../../core/checks';
import type { AuthorizationOptions } from '../authorization-options';
import { BLOCK_STORAGE_KMS_ROLES, DELEGATOR_ROLE } from '../facts/block-kms-authorization';
import { planAuthorizations, type AuthorizationsPlan } from './authorization';
import { checkOptions } from './authorization-options';
import { checkParties, partiesOf, shapeOf, type SourceSpec, type TargetSpec } from './authorization-parties';

/** The authorization of Cloud Block Storage on keys. */
export function planBlockAuthorization(
  source: SourceSpec,
  target: TargetSpec,
  delegate: boolean | undefined,
  options: AuthorizationOptions,
): AuthorizationsPlan {
  const parties = partiesOf(source, target);
  const problems = [...checkFlag('delegate', delegate), ...checkParties(parties), ...checkOptions(options)];
  const delegated = delegate ?? source.accountId !== undefined;
  return planAuthorizations(problems, options, () => [
    {
      ...parties,
      id: shapeOf(target.shape, source, ['accountId']),
      roles: [...BLOCK_STORAGE_KMS_ROLES, ...(delegated ? [DELEGATOR_ROLE] : [])],
      description: `Allows ${source.displayName} to encrypt volumes with ${target.phrase}`,
    },
  ]);
}
