import type { AuthorizationOptions } from '../authorization-options';
import { planAuthorizations, type AuthorizationsPlan } from './authorization';
import { checkOptions } from './authorization-options';
import { checkParties, partiesOf, shapeOf, type SourceSpec, type TargetSpec } from './authorization-parties';
import { planRoles } from './authorization-roles';

/** The authorization of any source on any target. */
export function planServiceAuthorization(
  source: SourceSpec,
  target: TargetSpec,
  roles: readonly string[],
  options: AuthorizationOptions,
): AuthorizationsPlan {
  const parties = partiesOf(source, target);
  const { narrowings, problems } = planRoles(roles, target.serviceName);
  return planAuthorizations([...checkParties(parties), ...checkOptions(options), ...problems], options, () => [
    {
      ...parties,
      id: shapeOf(target.shape, source, ['resourceType', 'instanceGuid', 'resourceGroupId', 'accountId']),
      roles,
      narrowings: [...parties.narrowings, ...narrowings],
    },
  ]);
}
