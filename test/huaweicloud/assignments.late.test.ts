import { TerraformVariable } from 'cdktf';
import { ImsGroupAccess, ImsPermission, ImsScope } from '../../lib/huaweicloud';
import { ASSIGNMENT, huaweicloudStack } from '../support/huaweicloud';
import { onlyResource, synth } from '../support/synth';

const FULL_ACCESS = 'HuaweicloudLookups_Permission-IMSFullAccess_999ABF90';
const GROUP_PRECONDITION = {
  condition: '${can(regex("^[0-9a-f]{32}$", var.group))}',
  error_message:
    "'groupId' must be the id of a user group (32 hexadecimal digits), not its name" + " (at 'test/access')",
};

test.each<[string, (where: string) => ImsScope, object, object[]]>([
  [
    'ids of projects',
    (where) => ImsScope.projects([where]),
    { project_id: '${var.where}' },
    [
      {
        condition: '${can(regex("^[0-9a-f]{32}$", var.where))}',
        error_message: "'scope' must be ids of IAM projects (32 hexadecimal digits) (at 'test/access')",
      },
    ],
  ],
  [
    'names of projects',
    (where) => ImsScope.projectNames([where]),
    { project_id: '${data.huaweicloud_identity_projects.HuaweicloudLookups_Project-varwhere_538C4977.projects[0].id}' },
    [
      {
        condition: '${can(regex("^[a-z]+(-[a-z0-9]+)+(_[0-9A-Za-z_-]+)?$", var.where))}',
        error_message:
          '\'scope\' must be names of IAM projects (such as "eu-west-101" or "eu-west-101_images")' +
          " (at 'test/access')",
      },
    ],
  ],
  [
    'ids of enterprise projects',
    (where) => ImsScope.enterpriseProject(where),
    { enterprise_project_id: '${var.where}' },
    [
      {
        condition: '${can(regex("^(0|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$", var.where))}',
        error_message:
          '\'scope\' must be the id of an enterprise project (a UUID, or "0" for the default one)' +
          " (at 'test/access')",
      },
    ],
  ],
  ['groups alone', () => ImsScope.allResources(), { project_id: 'all' }, []],
])('late-bound %s pass, and stop the plan when they are wrong', (_, scope, target, preconditions) => {
  const stack = huaweicloudStack();
  const variable = (id: string) => new TerraformVariable(stack, id, { type: 'string' }).stringValue;
  new ImsGroupAccess(stack, 'access', {
    groupId: variable('group'),
    permissions: [ImsPermission.FULL_ACCESS],
    scope: scope(variable('where')),
  });

  expect(onlyResource(synth(stack), ASSIGNMENT)).toEqual({
    enable_force_new: 'true',
    group_id: '${var.group}',
    lifecycle: { precondition: [GROUP_PRECONDITION, ...preconditions] },
    role_id: `\${data.huaweicloud_identity_role.${FULL_ACCESS}.id}`,
    ...target,
  });
});
