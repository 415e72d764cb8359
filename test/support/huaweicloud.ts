import type { TerraformStack } from 'cdktf';
import { bindings, ImsGroupAccess, ImsOperation, ImsPermission, ImsScope } from '../../lib/huaweicloud';
import { newStack } from './synth';

/** A stack with the provider, which synthesis asks for. */
export function huaweicloudStack(id?: string): TerraformStack {
  const stack = newStack(id);
  new bindings.HuaweicloudProvider(stack, 'huaweicloud', { region: 'eu-west-101' });
  return stack;
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
