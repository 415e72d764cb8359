import { TerraformStack, type TerraformProvider } from 'cdktf';
import { Construct } from 'constructs';
import { DataHuaweicloudIdentityGroup } from '../bindings/data-huaweicloud-identity-group';
import { DataHuaweicloudIdentityProjects } from '../bindings/data-huaweicloud-identity-projects';
import { DataHuaweicloudIdentityRole } from '../bindings/data-huaweicloud-identity-role';
import { isLateBound } from '../../core/late-bound';
import { guard } from '../../core/lifecycle';
import { keyOf } from '../../core/references';
import { show } from '../../core/text';

/** Id of the construct below the stack that holds the lookups of all constructs of the stack. */
const PLACE = 'HuaweicloudLookups';

/**
 * The project of Object Storage, hidden in the console: the project-level half of its permissions belongs there.
 * @see https://support.huaweicloud.com/intl/en-us/api-iam/iam_10_0006.html
 */
export const OBS_PROJECT = 'MOS';

/**
 * A system-defined permission, by the name that the console shows: internal codes mean other permissions in other
 * clouds of the vendor. Lookups have no `depends_on`: an id that becomes unknown blocks plans, even of a destruction.
 */
export function lookUpPermission(
  scope: Construct,
  displayName: string,
  provider?: TerraformProvider,
): DataHuaweicloudIdentityRole {
  return shared(scope, `Permission-${displayName}`, provider, (place, id) => {
    return new DataHuaweicloudIdentityRole(place, id, { displayName, provider });
  });
}

/** An IAM project by its name. The service answers an unknown name with an empty list. */
export function lookUpProject(
  scope: Construct,
  name: string,
  provider?: TerraformProvider,
): DataHuaweicloudIdentityProjects {
  return shared(scope, `Project-${keyOf(scope, name)}`, provider, (place, id) => {
    const projects = new DataHuaweicloudIdentityProjects(place, id, { name, provider });
    const postcondition = [
      {
        condition: '${jsonencode(self.projects[*].name) == jsonencode([self.name])}',
        // Without a late-bound value: Terraform would hide the whole message if it were sensitive.
        errorMessage:
          `there must be one IAM project ${isLateBound(name) ? 'of this name' : `named ${show(name)}`} that the ` +
          'applying user may list: check the spelling, and the permission IAM ReadOnlyAccess',
      },
    ];
    guard(projects, { postcondition });
    return projects;
  });
}

/** A user group by its id: it names the account, in which permissions of global services are granted. */
export function lookUpGroup(
  scope: Construct,
  groupId: string,
  provider?: TerraformProvider,
): DataHuaweicloudIdentityGroup {
  return shared(scope, `Group-${keyOf(scope, groupId)}`, provider, (place, id) => {
    return new DataHuaweicloudIdentityGroup(place, id, { id: groupId, provider });
  });
}

/** One lookup per stack and account. */
function shared<T extends Construct>(
  scope: Construct,
  id: string,
  provider: TerraformProvider | undefined,
  create: (place: Construct, id: string) => T,
): T {
  const stack = TerraformStack.of(scope);
  // A place per provider: an alias in the id of the lookup could be read as part of a name.
  const placeId = provider?.alias === undefined ? PLACE : `${PLACE}-${provider.alias}`;
  const place = stack.node.tryFindChild(placeId) ?? new Construct(stack, placeId);
  return (place.node.tryFindChild(id) as T | undefined) ?? create(place, id);
}
