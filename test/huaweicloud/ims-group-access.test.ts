import { ImsGroupAccess, ImsPermission, ImsReadyPolicy, ImsScope } from '../../lib/huaweicloud';
import {
  ASSIGNMENT,
  ENTERPRISE_PROJECT,
  GROUP,
  PROJECT,
  huaweicloudStack,
  useWithoutDelete,
} from '../support/huaweicloud';
import { resourcesOf, synth, warningsOf } from '../support/synth';

const FULL_ACCESS = 'HuaweicloudLookups_Permission-IMSFullAccess_999ABF90';

describe('ImsGroupAccess', () => {
  test('minimal definition', () => {
    const stack = huaweicloudStack();
    const access = new ImsGroupAccess(stack, 'access', {
      groupId: GROUP,
      permissions: [ImsPermission.READ_ONLY_ACCESS],
      scope: ImsScope.projects([PROJECT]),
    });

    const json = synth(stack);
    expect(json.resource).toEqual({
      [ASSIGNMENT]: {
        'access_IMSReadOnlyAccess-Project-fedcba9876543210fedcba9876543210_0C32D3DE': {
          enable_force_new: 'true',
          group_id: GROUP,
          project_id: PROJECT,
          role_id: '${data.huaweicloud_identity_role.HuaweicloudLookups_Permission-IMSReadOnlyAccess_8B7AFDD8.id}',
        },
      },
    });
    expect(json.data).toEqual({
      huaweicloud_identity_role: {
        'HuaweicloudLookups_Permission-IMSReadOnlyAccess_8B7AFDD8': { display_name: 'IMS ReadOnlyAccess' },
      },
    });
    expect(access.node.defaultChild).toBe(access.resource);
    expect(access.dependables).toEqual([access.resource]);
    expect(access.fqn).toBe(access.resource.fqn);
  });

  test('the policy behind denied is named after the construct, as far as names allow it', () => {
    const stack = useWithoutDelete('the team of images, number one of many');

    const [policy] = Object.values(resourcesOf(synth(stack), 'huaweicloud_identity_role'));
    expect(policy!['name']).toMatch(/^ims-denied-the-team-of-images-number-one-of-[0-9a-f]{8}$/);
  });

  test('use but not delete: what allows waits for what denies', () => {
    const stack = useWithoutDelete();

    const json = synth(stack);
    expect(json.resource).toEqual({
      huaweicloud_identity_role: {
        'access_Denial-Project-fedcba9876543210fedcba9876543210_28A44FA2': {
          description: 'Denies to delete images',
          name: 'ims-denied-access-8828f181',
          policy: '{"Version":"1.1","Statement":[{"Effect":"Deny","Action":["ims:images:delete"]}]}',
          type: 'XA',
        },
      },
      [ASSIGNMENT]: {
        'access_IMSFullAccess-Project-fedcba9876543210fedcba9876543210_AED8EB92': {
          depends_on: [`${ASSIGNMENT}.access_Denied-Project-fedcba9876543210fedcba9876543210_52137F66`],
          enable_force_new: 'true',
          group_id: GROUP,
          project_id: PROJECT,
          role_id: `\${data.huaweicloud_identity_role.${FULL_ACCESS}.id}`,
        },
        'access_Denied-Project-fedcba9876543210fedcba9876543210_52137F66': {
          enable_force_new: 'true',
          group_id: GROUP,
          project_id: PROJECT,
          role_id: '${huaweicloud_identity_role.access_Denial-Project-fedcba9876543210fedcba9876543210_28A44FA2.id}',
        },
      },
    });
  });

  test('roles bring what they depend on, in the same scope', () => {
    const stack = huaweicloudStack();
    new ImsGroupAccess(stack, 'access', {
      groupId: GROUP,
      permissions: [ImsPermission.SERVER_ADMINISTRATOR, ImsPermission.IMS_ADMINISTRATOR],
      acceptTenantAdministrator: true,
      scope: ImsScope.allResources(),
    });

    expect(grantsIn(synth(stack))).toEqual([
      ['IMS Administrator', { project_id: 'all' }],
      ['Server Administrator', { project_id: 'all' }],
      ['Tenant Administrator', { project_id: 'all' }],
    ]);
    expect(warningsOf(stack)).toEqual([
      'service-access:takes-effect-late IAM takes 15 to 30 minutes until a change of permissions has effect',
      'service-access:tenant-administrator the group becomes Tenant Administrator, which may do nearly everything in ' +
        'every service except IAM: ImsPermission.FULL_ACCESS covers Image Management Service alone',
      'service-access:all-resources the permissions hold in every project of the account, including those that do not ' +
        'exist yet: name the projects if that is enough',
    ]);
  });

  test('projects by name are looked up, once per stack', () => {
    const stack = huaweicloudStack();
    for (const id of ['one', 'two']) {
      new ImsGroupAccess(stack, id, {
        groupId: id === 'one' ? GROUP : PROJECT,
        permissions: [ImsPermission.READ_ONLY_ACCESS],
        scope: ImsScope.projectNames(['eu-west-101']),
      });
    }

    const json = synth(stack);
    expect(json.data?.huaweicloud_identity_projects).toEqual({
      'HuaweicloudLookups_Project-eu-west-101_AA70BF38': {
        name: 'eu-west-101',
        lifecycle: {
          postcondition: [
            {
              condition: '${jsonencode(self.projects[*].name) == jsonencode([self.name])}',
              error_message:
                'there must be one IAM project named "eu-west-101" that the applying user may list: check the spelling, ' +
                'and the permission IAM ReadOnlyAccess',
            },
          ],
        },
      },
    });
    expect(Object.keys(json.data?.huaweicloud_identity_role ?? {})).toHaveLength(1);
    expect(grantsIn(json)).toEqual(
      Array.from({ length: 2 }, () => [
        'IMS ReadOnlyAccess',
        {
          project_id:
            '${data.huaweicloud_identity_projects.HuaweicloudLookups_Project-eu-west-101_AA70BF38.projects[0].id}',
        },
      ]),
    );
  });

  test('Object Storage gets its pair: the account and its own project', () => {
    const stack = huaweicloudStack();
    new ImsGroupAccess(stack, 'access', {
      groupId: GROUP,
      policies: [ImsReadyPolicy.importer(stack, 'importer', { policyName: 'importer', obsBuckets: ['disks'] })],
      scope: ImsScope.projects([PROJECT]),
    });

    const json = synth(stack);
    expect(grantsIn(json)).toEqual([
      [
        'importer-obs-global (AX)',
        { domain_id: `\${data.huaweicloud_identity_group.HuaweicloudLookups_Group-${GROUP}_E908FD40.domain_id}` },
      ],
      [
        'importer-obs-project (XA)',
        { project_id: '${data.huaweicloud_identity_projects.HuaweicloudLookups_Project-MOS_F3E31578.projects[0].id}' },
      ],
      ['importer (XA)', { project_id: PROJECT }],
    ]);
    expect(json.data?.huaweicloud_identity_group).toEqual({
      [`HuaweicloudLookups_Group-${GROUP}_E908FD40`]: { id: GROUP },
    });
  });

  test('in an enterprise project everything is granted there', () => {
    const stack = huaweicloudStack();
    new ImsGroupAccess(stack, 'access', {
      groupId: GROUP,
      permissions: [ImsPermission.IMS_ADMINISTRATOR],
      acceptTenantAdministrator: true,
      policies: [ImsReadyPolicy.importer(stack, 'importer', { policyName: 'importer', obsBuckets: ['disks'] })],
      scope: ImsScope.enterpriseProject(ENTERPRISE_PROJECT),
    });

    const json = synth(stack);
    expect(grantsIn(json)).toEqual(
      [
        'IMS Administrator',
        'importer (XA)',
        'importer-obs-global (AX)',
        'importer-obs-project (XA)',
        'Tenant Administrator',
      ].map((permission) => [permission, { enterprise_project_id: ENTERPRISE_PROJECT }]),
    );
    expect(warningsOf(stack).filter((text) => !text.includes(':wildcard-actions '))).toEqual([
      'service-access:takes-effect-late IAM takes 15 to 30 minutes until a change of permissions has effect',
      'service-access:tenant-administrator the group becomes Tenant Administrator, which may do nearly everything in ' +
        'every service except IAM: ImsPermission.FULL_ACCESS covers Image Management Service alone',
      'service-access:role-in-enterprise-project the vendor documents enterprise projects for policies, not for ' +
        'roles: check that the roles have effect',
      'service-access:upload-in-enterprise-project image files can be uploaded in the enterprise project "default" only',
    ]);
  });

  test('what is given twice is granted once', () => {
    const stack = huaweicloudStack();
    const reader = ImsReadyPolicy.reader(stack, 'reader', { policyName: 'reader' });
    new ImsGroupAccess(stack, 'access', {
      groupId: GROUP,
      permissions: [ImsPermission.FULL_ACCESS, ImsPermission.FULL_ACCESS],
      policies: [reader, reader],
      scope: ImsScope.projects([PROJECT, PROJECT]),
    });

    expect(grantsIn(synth(stack))).toEqual([
      ['IMS FullAccess', { project_id: PROJECT }],
      ['reader (XA)', { project_id: PROJECT }],
    ]);
  });
});

/** Permission and target of every assignment, by permission. */
function grantsIn(json: ReturnType<typeof synth>): [string, Record<string, unknown>][] {
  return Object.entries(resourcesOf(json, ASSIGNMENT))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, { role_id, project_id, domain_id, enterprise_project_id }]) => {
      const [, data, id] = /^\$\{(data\.)?huaweicloud_identity_role\.(.+)\.id\}$/.exec(String(role_id))!;
      const role = (data ? json.data : json.resource)!.huaweicloud_identity_role![id!]!;
      const permission = data ? String(role.display_name) : `${String(role.name)} (${String(role.type)})`;
      const target = { project_id, domain_id, enterprise_project_id };
      return [permission, JSON.parse(JSON.stringify(target)) as Record<string, unknown>];
    });
}
