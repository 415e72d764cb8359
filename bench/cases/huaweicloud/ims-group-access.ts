import { TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';
import { ImsGroupAccess, ImsPermission, ImsScope } from 'cdktf-service-access/huaweicloud';
import {
  DataHuaweicloudIdentityRole,
  HuaweicloudProvider,
  IdentityGroupRoleAssignment,
} from 'cdktf-service-access/huaweicloud/bindings';
import { hex, once, type BenchCase } from '../../case';

const PROJECT_ID = 'fedcba9876543210fedcba9876543210';

const prepare = (stack: TerraformStack) =>
  void new HuaweicloudProvider(stack, 'huaweicloud', { region: 'eu-west-101' });

function permission(scope: Construct, displayName: string): DataHuaweicloudIdentityRole {
  return once(scope, displayName, (stack) => new DataHuaweicloudIdentityRole(stack, displayName, { displayName }));
}

export const CASES: BenchCase[] = [
  {
    name: 'ImsGroupAccess, one permission in one project',
    prepare,
    library: (scope, index) => {
      new ImsGroupAccess(scope, `access${index}`, {
        groupId: hex(index),
        permissions: [ImsPermission.FULL_ACCESS],
        scope: ImsScope.projects([PROJECT_ID]),
      });
    },
    byHand: (scope, index) => {
      new IdentityGroupRoleAssignment(scope, `access${index}`, {
        groupId: hex(index),
        roleId: permission(scope, 'IMS FullAccess').id,
        projectId: PROJECT_ID,
        enableForceNew: 'true',
      });
    },
  },
];
