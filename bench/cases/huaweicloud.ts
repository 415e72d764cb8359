import { TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';
import {
  ImsCustomPolicy,
  ImsGroupAccess,
  ImsOperation,
  ImsPermission,
  ImsReadyPolicy,
  ImsReplicationAgency,
  ImsScope,
} from 'cdktf-service-access/huaweicloud';
import {
  DataHuaweicloudIdentityProjects,
  DataHuaweicloudIdentityRole,
  HuaweicloudProvider,
  IdentityAgency,
  IdentityGroupRoleAssignment,
  IdentityRole,
} from 'cdktf-service-access/huaweicloud/bindings';
import { hex, type BenchCase } from '../case';

const PROJECT_ID = 'fedcba9876543210fedcba9876543210';
const prepare = (stack: TerraformStack) =>
  void new HuaweicloudProvider(stack, 'huaweicloud', { region: 'eu-west-101' });

/** The lookup that a stack has once, however many grants it has. */
function once<T extends Construct>(scope: Construct, id: string, make: (stack: Construct) => T): T {
  const stack = TerraformStack.of(scope);
  return (stack.node.tryFindChild(id) as T | undefined) ?? make(stack);
}

function permission(scope: Construct, displayName: string): DataHuaweicloudIdentityRole {
  return once(scope, displayName, (stack) => new DataHuaweicloudIdentityRole(stack, displayName, { displayName }));
}

function project(scope: Construct, name: string): DataHuaweicloudIdentityProjects {
  return once(scope, name, (stack) => {
    return new DataHuaweicloudIdentityProjects(stack, name, {
      name,
      lifecycle: {
        postcondition: [
          {
            condition: '${jsonencode(self.projects[*].name) == jsonencode([self.name])}',
            errorMessage:
              'there must be one IAM project named ${jsonencode(self.name)} that the applying user may list, ' +
              'got ${jsonencode(self.projects[*].name)}: check the spelling, and the permission IAM ReadOnlyAccess',
          },
        ],
      },
    });
  });
}

function document(actions: string[]): string {
  return JSON.stringify({ Version: '1.1', Statement: [{ Effect: 'Allow', Action: actions }] });
}

export const HUAWEICLOUD_CASES: BenchCase[] = [
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
  {
    name: 'ImsCustomPolicy, three operations',
    prepare,
    library: (scope, index) => {
      new ImsCustomPolicy(scope, `policy${index}`, {
        policyName: `share-${index}`,
        description: 'See and share images',
        allowed: [ImsOperation.LIST_IMAGES, ImsOperation.GET_IMAGE, ImsOperation.SHARE_IMAGE],
      });
    },
    byHand: (scope, index) => {
      new IdentityRole(scope, `policy${index}`, {
        name: `share-${index}`,
        description: 'See and share images',
        type: 'XA',
        policy: document(['ims:images:get', 'ims:images:list', 'ims:images:share']),
      });
    },
  },
  {
    name: 'ImsReadyPolicy, to see images',
    prepare,
    library: (scope, index) => {
      ImsReadyPolicy.reader(scope, `policy${index}`, { policyName: `see-${index}` });
    },
    byHand: (scope, index) => {
      new IdentityRole(scope, `policy${index}`, {
        name: `see-${index}`,
        description: 'Allows to list images, see the details of images, see the image quota',
        type: 'XA',
        policy: document(['ims:images:get', 'ims:images:list', 'ims:quotas:get']),
      });
    },
  },
  {
    name: 'ImsReplicationAgency, one destination',
    prepare,
    library: (scope, index) => {
      new ImsReplicationAgency(scope, `agency${index}`, {
        agencyName: `replication-${index}`,
        destinationProjects: ['eu-west-101'],
      });
    },
    byHand: (scope, index) => {
      new IdentityAgency(scope, `agency${index}`, {
        name: `replication-${index}`,
        description: 'Allows Image Management Service to copy system disk and data disk images to other regions',
        delegatedServiceName: 'op_svc_ims',
        projectRole: [
          {
            project: project(scope, 'eu-west-101').projects.get(0).name,
            roles: [permission(scope, 'IMS CrossCopyAgencyPolicy').displayName],
          },
        ],
      });
    },
  },
];
