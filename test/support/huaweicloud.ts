import type { TerraformStack } from 'cdktf';
import { CLOUD } from '../../catalogue/huaweicloud';
import { stackOf } from '../../catalogue/cloud';
import { ImsGroupAccess, ImsOperation, ImsPermission, ImsScope } from '../../lib/huaweicloud';

/** A stack with a provider, for synthesis with all validations on. */
export function huaweicloudStack(id?: string): TerraformStack {
  return stackOf(CLOUD, id);
}

export const GROUP = '0123456789abcdef0123456789abcdef';
export const PROJECT = 'fedcba9876543210fedcba9876543210';

/** A stack in which the group may use images of the project, but not delete them. */
export function useWithoutDelete(id = 'access'): TerraformStack {
  const stack = huaweicloudStack();
  new ImsGroupAccess(stack, id, {
    groupId: GROUP,
    permissions: [ImsPermission.FULL_ACCESS],
    denied: [ImsOperation.DELETE_IMAGE],
    scope: ImsScope.projects([PROJECT]),
  });
  return stack;
}
