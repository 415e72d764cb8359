import { side } from '../grants/sides';

export type Args = Record<string, unknown>;

export const json = (...Statement: object[]) => JSON.stringify({ Version: '1.1', Statement });
export const allow = (Action: string[], rest: object = {}) => ({ Effect: 'Allow', Action, ...rest });
export const deny = (Action: string[], rest: object = {}) => ({ Effect: 'Deny', Action, ...rest });

export const DATA = {
  huaweicloud_identity_role: {
    full: { display_name: 'IMS FullAccess' },
    read: { display_name: 'IMS ReadOnlyAccess' },
    tenant: { display_name: 'Tenant Administrator' },
    server: { display_name: 'Server Administrator' },
    other: { display_name: 'ECS FullAccess' },
    iam: { display_name: 'IAM ReadOnlyAccess' },
    coded: { name: 'system_all_16' },
  },
  huaweicloud_identity_projects: { mos: { name: 'MOS' } },
};

export const permission = (id: string) => `\${data.huaweicloud_identity_role.${id}.id}`;
export const OWN = '${huaweicloud_identity_role.own.id}';

/** Assignments of permissions to the group "developers", and a policy of the account's own. */
export const assigned = (assignments: Args[], statements: object[] = [allow(['ims:images:get'])], policy: Args = {}) =>
  side(
    {
      huaweicloud_identity_group: { developers: { name: 'developers' } },
      huaweicloud_identity_role: { own: { name: 'own', type: 'XA', policy: json(...statements), ...policy } },
      huaweicloud_identity_group_role_assignment: Object.fromEntries(
        assignments.map((assignment, index) => [
          `a${index}`,
          { group_id: '${huaweicloud_identity_group.developers.id}', ...assignment },
        ]),
      ),
    },
    { data: DATA },
  );

export const P = { project_id: 'p' };
