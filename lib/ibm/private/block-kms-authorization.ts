import type { ITerraformIterator } from 'cdktf';
import { checkFlag } from '../../core/checks';
import type { AuthorizationOptions } from '../authorization-options';
import { BLOCK_STORAGE_KMS_ROLES, DELEGATOR_ROLE } from '../facts/block-kms-authorization';
import { planAuthorizations, type AuthorizationsPlan } from './authorization';
import { checkForEach, checkOptions } from './authorization-options';
import { checkParties, partiesOf, shapeOf, type SourceSpec, type TargetSpec } from './authorization-parties';

/** What decides the authorization of Cloud Block Storage on keys. */
export interface BlockAuthorizationInput {
  readonly source: SourceSpec;
  readonly target: TargetSpec;
  readonly delegate?: boolean;
  readonly forEach?: ITerraformIterator;
}

export function planBlockAuthorization(
  { source, target, delegate, forEach }: BlockAuthorizationInput,
  options: AuthorizationOptions,
): AuthorizationsPlan {
  const parties = partiesOf(source, target);
  const problems = [
    ...checkFlag('delegate', delegate),
    ...checkParties(parties),
    ...checkOptions(options),
    ...checkForEach(forEach),
  ];
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
