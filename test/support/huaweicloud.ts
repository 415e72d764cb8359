import type { TerraformStack } from 'cdktf';
import { CLOUD } from '../../catalogue/huaweicloud';
import { stackOf } from '../../catalogue/cloud';
import {
  ImsCustomPolicy,
  ImsGroupAccess,
  ImsOperation,
  ImsPermission,
  ImsReplicationAgency,
  ImsScope,
} from '../../lib/huaweicloud';

/** A stack with a provider, for synthesis with all validations on. */
export function huaweicloudStack(id?: string): TerraformStack {
  return stackOf(CLOUD, id);
}

export const GROUP = '0123456789abcdef0123456789abcdef';
export const PROJECT = 'fedcba9876543210fedcba9876543210';
export const ENTERPRISE_PROJECT = '4f1c8a7e-90b2-4d3c-8e5f-6a7b8c9d0e1f';
export const KEY = '0d0466b0-e727-4d9c-b35d-f84bb474a37f';
export const ASSIGNMENT = 'huaweicloud_identity_group_role_assignment';
export const ROLE = 'huaweicloud_identity_role';

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

/** One of each construct; `value` makes what they are given late-bound. */
export function everyConstruct(stack: TerraformStack, value = (literal: string) => literal) {
  const policy = new ImsCustomPolicy(stack, 'policy', {
    policyName: value('images'),
    description: 'For tests',
    allowed: [ImsOperation.EXPORT_IMAGE],
    obsBuckets: [value('disks')],
  });
  const access = new ImsGroupAccess(stack, 'access', {
    groupId: value(GROUP),
    permissions: [ImsPermission.FULL_ACCESS],
    policies: [policy],
    denied: [ImsOperation.DELETE_IMAGE],
    scope: ImsScope.projectNames([value('eu-west-101')]),
  });
  const agency = new ImsReplicationAgency(stack, 'agency', {
    agencyName: value('copies'),
    destinationProjects: ['eu-west-101'],
  });
  return { policy, access, agency };
}
