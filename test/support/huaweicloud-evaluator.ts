import { resourcesOf, type Synthesized } from './synth';

/** What a user of a group asks for. */
export interface Request {
  /** `group_id` as it is synthesized. */
  readonly group: string;
  /** Such as `ims:images:delete`. */
  readonly action: string;
  /**
   * Project that the request is made in: `project_id` as it is synthesized, or the name of a project that is looked up.
   * Not for global services.
   */
  readonly project?: string;
  /** Enterprise project of the resource: `enterprise <id>`. */
  readonly enterpriseProject?: string;
  /** Such as `OBS:*:*:bucket:disks`. */
  readonly resource?: string;
}

export type Decision = 'allowed' | 'denied' | 'not allowed';

interface Statement {
  readonly Effect: string;
  readonly Action: string[];
  readonly Resource?: string[];
}

interface Grant {
  readonly permission: string;
  readonly type: string;
  readonly statements: readonly Statement[];
  readonly target: string;
}

const allow = (...actions: string[]): Statement[] => [{ Effect: 'Allow', Action: actions }];

/** The vendor's own permissions, as its documents describe them, with what a role needs in the same scope. */
const SYSTEM: Record<string, { type: string; statements: Statement[]; depends?: string }> = {
  'IMS FullAccess': { type: 'XA', statements: allow('ims:*:*') },
  'IMS ReadOnlyAccess': { type: 'XA', statements: allow('ims:*:list', 'ims:*:get') },
  'IMS Administrator': {
    type: 'XA',
    statements: allow('ims:*:*', 'ecs:*:list', 'ecs:*:get', 'evs:*:get'),
    depends: 'Tenant Administrator',
  },
  'Server Administrator': { type: 'XA', statements: allow('ecs:*:*', 'ims:images:*'), depends: 'IMS Administrator' },
  'Tenant Administrator': {
    type: 'AA',
    statements: [...allow('*:*:*'), { Effect: 'Deny', Action: ['iam:*:*'] }],
  },
  'IAM ReadOnlyAccess': { type: 'AX', statements: allow('iam:*:list*', 'iam:*:get*') },
};

const GLOBAL_SERVICES = ['obs', 'iam'];
const OBS_PROJECT = 'MOS';

/** Deny beats Allow, and what nothing allows is not allowed. */
export function decide(stack: Synthesized, request: Request): Decision {
  const grants = grantsOf(stack, request.group);
  const service = request.action.split(':')[0]!;
  if (!GLOBAL_SERVICES.includes(service)) {
    return decideAmong(grants.filter(isProjectLevel), request, [request.project, request.enterpriseProject]);
  }
  const atAccount = decideAmong(grants.filter(isAccountLevel), request, ['account', request.enterpriseProject]);
  if (service !== 'obs') {
    return atAccount;
  }
  // Half of a pair has no effect.
  const inProject = decideAmong(grants.filter(isProjectLevel), request, [OBS_PROJECT, request.enterpriseProject]);
  return [atAccount, inProject].includes('denied') ? 'denied' : atAccount === inProject ? atAccount : 'not allowed';
}

function decideAmong(grants: Grant[], request: Request, targets: (string | undefined)[]): Decision {
  const matching = grants
    .filter(({ target }) => target === 'all' || targets.includes(target))
    .filter((grant) => hasDependency(grant, grants))
    .flatMap(({ statements }) => statements)
    .filter((statement) => matches(statement, request));
  return matching.some(({ Effect }) => Effect === 'Deny') ? 'denied' : matching.length > 0 ? 'allowed' : 'not allowed';
}

function isProjectLevel({ type, target }: Grant): boolean {
  return ['XA', 'AA'].includes(type) && target !== 'account';
}

/** A project-level permission in the account (the global service project) has no effect, and the other way round. */
function isAccountLevel({ type, target }: Grant): boolean {
  return ['AX', 'AA'].includes(type) && (target === 'account' || target === 'all' || target.startsWith('enterprise '));
}

function hasDependency({ permission, target }: Grant, grants: Grant[]): boolean {
  const depends = SYSTEM[permission]?.depends;
  const found = grants.find((other) => other.permission === depends && other.target === target);
  return depends === undefined || (found !== undefined && hasDependency(found, grants));
}

function matches({ Action, Resource }: Statement, { action, resource }: Request): boolean {
  const some = (patterns: string[], text: string) => patterns.some((pattern) => wildcard(pattern).test(text));
  return some(Action, action) && (Resource === undefined || (resource !== undefined && some(Resource, resource)));
}

function wildcard(pattern: string): RegExp {
  return new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*')}$`, 'i');
}

function grantsOf(stack: Synthesized, group: string): Grant[] {
  return Object.values(resourcesOf(stack, 'huaweicloud_identity_group_role_assignment'))
    .filter(({ group_id }) => group_id === group)
    .map((assignment) => ({ ...permissionOf(stack, String(assignment.role_id)), target: targetOf(stack, assignment) }));
}

function permissionOf(stack: Synthesized, reference: string): Omit<Grant, 'target'> {
  const [, data, id] = /^\$\{(data\.)?huaweicloud_identity_role\.([^.]+)\.id\}$/.exec(reference)!;
  if (data) {
    const permission = String(stack.data!.huaweicloud_identity_role![id!]!.display_name);
    return { permission, ...SYSTEM[permission]! };
  }
  const { name, type, policy } = resourcesOf(stack, 'huaweicloud_identity_role')[id!]!;
  const { Statement } = JSON.parse(String(policy)) as { Statement: Statement[] };
  return { permission: String(name), type: String(type), statements: Statement };
}

function targetOf(stack: Synthesized, assignment: Record<string, unknown>): string {
  if (assignment.domain_id !== undefined) {
    return 'account';
  }
  if (assignment.enterprise_project_id !== undefined) {
    return `enterprise ${String(assignment.enterprise_project_id)}`;
  }
  const project = String(assignment.project_id);
  const [, id] = /^\$\{data\.huaweicloud_identity_projects\.(.+)\.projects\[0\]\.id\}$/.exec(project) ?? [];
  return id ? String(stack.data!.huaweicloud_identity_projects![id]!.name) : project;
}
