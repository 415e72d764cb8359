import type { ITerraformIterator } from 'cdktf';
import type { AuthorizationOptions } from '../authorization-options';
import { planAuthorizations, type AuthorizationsPlan } from './authorization';
import { checkForEach, checkOptions } from './authorization-options';
import { checkParties, partiesOf, shapeOf, type SourceSpec, type TargetSpec } from './authorization-parties';
import { planRoles } from './authorization-roles';

/** What decides the authorization of any source on any target. */
export interface ServiceAuthorizationInput {
  readonly source: SourceSpec;
  readonly target: TargetSpec;
  readonly roles: readonly string[];
  /** What tells whether two roles are the same: each use of a reference is another string. */
  readonly identities: readonly unknown[];
  readonly forEach?: ITerraformIterator;
}

export function planServiceAuthorization(
  { source, target, roles, identities, forEach }: ServiceAuthorizationInput,
  options: AuthorizationOptions,
): AuthorizationsPlan {
  const parties = partiesOf(source, target);
  const plan = planRoles(roles, identities, target.serviceName);
  const problems = [...checkParties(parties), ...checkOptions(options), ...checkForEach(forEach), ...plan.problems];
  return planAuthorizations(problems, options, () => [
    {
      ...parties,
      id: shapeOf(target.shape, source, ['resourceType', 'instanceGuid', 'resourceGroupId', 'accountId']),
      roles,
      narrowings: [...parties.narrowings, ...plan.narrowings],
    },
  ]);
}
