import { TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';
import { ImsReplicationAgency } from 'cdktf-service-access/huaweicloud';
import {
  DataHuaweicloudIdentityProjects,
  DataHuaweicloudIdentityRole,
  HuaweicloudProvider,
  IdentityAgency,
} from 'cdktf-service-access/huaweicloud/bindings';
import { once, type BenchCase } from '../../case';

const prepare = (stack: TerraformStack) =>
  void new HuaweicloudProvider(stack, 'huaweicloud', { region: 'eu-west-101' });

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
              `there must be one IAM project named "${name}" that the applying user may list: check the spelling, ` +
              'and the permission IAM ReadOnlyAccess',
          },
        ],
      },
    });
  });
}

export const CASES: BenchCase[] = [
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
