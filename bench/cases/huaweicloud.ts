import type { TerraformStack } from 'cdktf';
import {
  ImsCustomPolicy,
  ImsGroupAccess,
  ImsOperation,
  ImsPermission,
  ImsScope,
} from 'cdktf-service-access/huaweicloud';
import {
  DataHuaweicloudIdentityRole,
  HuaweicloudProvider,
  IdentityGroupRoleAssignment,
  IdentityRole,
} from 'cdktf-service-access/huaweicloud/bindings';
import type { BenchCase } from '../case';

const PROJECT_ID = 'fedcba9876543210fedcba9876543210';
const prepare = (stack: TerraformStack) =>
  void new HuaweicloudProvider(stack, 'huaweicloud', { region: 'eu-west-101' });
const groupId = (index: number) => index.toString(16).padStart(32, '0');

/** The lookup that a stack has once, however many groups it has. */
function fullAccess(stack: TerraformStack): DataHuaweicloudIdentityRole {
  const found = stack.node.tryFindChild('full-access') as DataHuaweicloudIdentityRole | undefined;
  return found ?? new DataHuaweicloudIdentityRole(stack, 'full-access', { displayName: 'IMS FullAccess' });
}

export const HUAWEICLOUD_CASES: BenchCase[] = [
  {
    name: 'ImsGroupAccess, one permission in one project',
    prepare,
    library: (stack, index) => {
      new ImsGroupAccess(stack, `access${index}`, {
        groupId: groupId(index),
        permissions: [ImsPermission.FULL_ACCESS],
        scope: ImsScope.projects([PROJECT_ID]),
      });
    },
    byHand: (stack, index) => {
      new IdentityGroupRoleAssignment(stack, `access${index}`, {
        groupId: groupId(index),
        roleId: fullAccess(stack).id,
        projectId: PROJECT_ID,
        enableForceNew: 'true',
      });
    },
  },
  {
    name: 'ImsCustomPolicy, three operations',
    prepare,
    library: (stack, index) => {
      new ImsCustomPolicy(stack, `policy${index}`, {
        policyName: `share-${index}`,
        description: 'See and share images',
        allowed: [ImsOperation.LIST_IMAGES, ImsOperation.GET_IMAGE, ImsOperation.SHARE_IMAGE],
      });
    },
    byHand: (stack, index) => {
      new IdentityRole(stack, `policy${index}`, {
        name: `share-${index}`,
        description: 'See and share images',
        type: 'XA',
        policy: JSON.stringify({
          Version: '1.1',
          Statement: [{ Effect: 'Allow', Action: ['ims:images:get', 'ims:images:list', 'ims:images:share'] }],
        }),
      });
    },
  },
];
