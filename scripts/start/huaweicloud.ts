import { readable, resourcesOf, type Attributes, type Grant, type StackJson } from './grant';

const PERMISSIONS_PAGE = 'https://support.huaweicloud.com/eu/productdesc-ims/ims_01_0009.html';
const ACTIONS_PAGE = 'https://support.huaweicloud.com/intl/en-us/api-ims/ims_03_appendix_05.html';
const REPLICATION_PAGE = 'https://support.huaweicloud.com/eu/ims_faq/faq_202503_1.html';

interface Statement {
  readonly Effect: string;
  readonly Action: string[];
  readonly Resource?: string[];
}

export function huaweicloudGrants(stack: StackJson): Grant[] {
  return [
    ...resourcesOf(stack, 'huaweicloud_identity_group_role_assignment').flatMap((one) => assignment(stack, one)),
    ...resourcesOf(stack, 'huaweicloud_identity_agency').flatMap((one) => agency(stack, one)),
  ];
}

function assignment(stack: StackJson, { group_id, role_id, ...target }: Attributes): Grant[] {
  const who = `users of ${readable(group_id)}`;
  const where = targetOf(stack, target);
  const system = systemPermission(stack, role_id);
  if (system !== undefined) {
    return [{ who, may: system, on: where, rule: PERMISSIONS_PAGE }];
  }
  const [, id] = /huaweicloud_identity_role\.([\w-]+)\.id/.exec(String(role_id)) ?? [];
  const role = stack.resource?.huaweicloud_identity_role?.[id ?? ''];
  const { Statement: statements } = JSON.parse(role?.policy ?? '{"Statement":[]}') as { Statement: Statement[] };
  return statements.map(({ Effect, Action, Resource }) => ({
    who,
    may: `${Effect === 'Deny' ? 'not ' : ''}${Action.join(', ')}`,
    on: [where, ...(Resource ?? []).map(readable)].join(': '),
    rule: ACTIONS_PAGE,
  }));
}

function agency(stack: StackJson, { delegated_service_name, project_role }: Attributes): Grant[] {
  return [project_role ?? []].flat().map(({ project, roles }: Attributes) => ({
    who: String(delegated_service_name),
    may: (roles as string[]).map((role) => systemPermission(stack, role) ?? readable(role)).join(', '),
    on: projectOf(stack, project),
    rule: REPLICATION_PAGE,
  }));
}

function systemPermission(stack: StackJson, reference: unknown): string | undefined {
  return lookedUp(stack, 'huaweicloud_identity_role', reference)?.display_name;
}

function targetOf(stack: StackJson, { project_id, enterprise_project_id }: Attributes): string {
  if (enterprise_project_id !== undefined) {
    return `enterprise project ${readable(enterprise_project_id)}`;
  }
  return project_id === undefined ? 'the account' : projectOf(stack, project_id);
}

function projectOf(stack: StackJson, project: unknown): string {
  const name = lookedUp(stack, 'huaweicloud_identity_projects', project)?.name;
  return project === 'all' ? 'every project' : `project ${readable(name ?? project)}`;
}

function lookedUp(stack: StackJson, type: string, reference: unknown): Attributes | undefined {
  const [, id] = new RegExp(`data\\.${type}\\.([\\w-]+)\\.`).exec(String(reference)) ?? [];
  return stack.data?.[type]?.[id ?? ''];
}
