import type { Configuration, Resource } from '../../../grants/private/resource';
import {
  actionOf,
  ALWAYS,
  exactly,
  inCase,
  opaque,
  word,
  type Action,
  type Alternative,
  type Pattern,
  type Rule,
} from '../../../grants/private/rule';
import { Text } from '../../../grants/private/text';
import { Unreadable, type Block } from '../../../grants/private/value';
import { GROUPS_PAGE, PERMISSIONS_PAGE, REPLICATION_PAGE, SHARING_PAGE } from '../../facts/pages';
import { vendorPermission, type VendorPermission } from '../../facts/permission-inclusion';
import { policyRules, wildcardsOf, type Assignment } from './statements';

/** All projects, enterprise projects and global services, now and later. */
const EVERYWHERE: Alternative = { label: 'every project', constraints: [] };
const GLOBAL: Alternative = {
  label: 'global services',
  constraints: [{ attribute: 'global', anyOf: [word('scope', 'global')] }],
};

export function groupAssignmentRules(assignment: Resource, configuration: Configuration): Rule[] {
  const group = assignment.block.required('group_id');
  return assignmentRules(assignment, identityOf('group', group, 'users of group'), configuration);
}

export function userAssignmentRules(assignment: Resource, configuration: Configuration): Rule[] {
  return assignmentRules(assignment, identityOf('user', assignment.block.required('user_id'), 'user'), configuration);
}

function assignmentRules(assignment: Resource, principal: Alternative, configuration: Configuration): Rule[] {
  const scope = scopeOf(assignment, configuration);
  return permissionRules(assignment.block.required('role_id'), 'id', assignment, configuration, {
    principal,
    scope,
    limits: [],
    conditions: [],
  });
}

function scopeOf(assignment: Resource, configuration: Configuration): Alternative {
  const [project, enterprise, domain] = ['project_id', 'enterprise_project_id', 'domain_id'].map((name) =>
    given(assignment.block, name),
  );
  if (enterprise) {
    return enterpriseProject(enterprise);
  }
  if (project) {
    return project.literal === 'all' ? EVERYWHERE : projectOf('project', project, assignment, configuration);
  }
  if (!domain) {
    throw new Unreadable('it has no scope');
  }
  return GLOBAL;
}

function enterpriseProject(id: Text): Alternative {
  return place('enterprise project', id);
}

/** A project that is looked up by its name is named so. */
function projectOf(attribute: string, id: Text, from: Resource, configuration: Configuration): Alternative {
  const [project] = configuration.findAll('huaweicloud_identity_project', 'id', id, from);
  return { ...place(attribute, id), label: `project ${(project?.block.text('name') ?? id).name}` };
}

function place(attribute: string, id: Text): Alternative {
  return { label: `${attribute} ${id.name}`, constraints: [{ attribute, anyOf: [exactly(id)] }] };
}

/** An empty argument is not there. */
function given(block: Block, name: string): Text | undefined {
  const value = block.text(name);
  return value?.isEmpty ? undefined : value;
}

/** What a role or policy gives: one of these stacks, or one of the vendor's that is looked up. */
function permissionRules(
  role: Text,
  attribute: 'id' | 'name',
  from: Resource,
  configuration: Configuration,
  assignment: Assignment,
): Rule[] {
  const own = configuration.find('huaweicloud_identity_role', attribute, role, from);
  return own ? policyRules(own, assignment) : systemRules(nameOf(role, from, configuration) ?? role, assignment);
}

/** The name in the console of a permission that is looked up. Other names are codes, which tell nothing. */
function nameOf(id: Text, from: Resource, configuration: Configuration): Text | undefined {
  const [found] = configuration.findAll('data.huaweicloud_identity_role', 'id', id, from);
  return found?.block.text('display_name');
}

function systemRules(name: Text, { principal, scope, limits, conditions }: Assignment): Rule[] {
  const known = vendorPermission(name.literal);
  const rule: Rule = {
    effect: 'allow',
    principal,
    actions: [permissionOf(name, known)],
    resources: [scope],
    cases: inCase(...limits),
    conditions,
    page: PERMISSIONS_PAGE,
  };
  const denied = known
    ? known.denies.map((action) => actionOf(action, wildcardsOf(Text.of(action))))
    : [actionOf(`whatever ${name.name} denies`, permissionWord(name))];
  return denied.length === 0 ? [rule] : [rule, { ...rule, effect: 'deny', actions: denied, latent: true }];
}

function permissionOf(name: Text, known: VendorPermission | undefined): Action {
  const own = actionOf(name.name, permissionWord(name));
  if (!known) {
    return { ...own, incomparable: 'nothing is known of the permission' };
  }
  const { includes, allows, excludes } = known;
  return {
    ...own,
    gives: [
      ...own.gives,
      ...includes.map((other) => permissionWord(Text.of(other))),
      ...allows.map((action) => wildcardsOf(Text.of(action))),
    ],
    excludes: excludes.map((action) => wildcardsOf(Text.of(action))),
  };
}

function permissionWord(name: Text): Pattern {
  return opaque(name.label, (sight) => JSON.stringify(['permission', name.key(sight)]));
}

/** A user may be in several groups. */
function identityOf(kind: string, id: Text, noun: string): Alternative {
  return {
    label: `${noun} ${id.name}`,
    constraints: [{ attribute: `principal ${kind}`, anyOf: [exactly(id)], combines: kind === 'group' }],
  };
}

/** What an agency lets another account, or a service, do here. */
export function agencyRules(agency: Resource, configuration: Configuration): Rule[] {
  const { block } = agency;
  const service = given(block, 'delegated_service_name');
  const trustee = service ?? block.required('delegated_domain_name');
  const duration = given(block, 'duration');
  const isForever = duration === undefined || duration.literal === 'FOREVER';
  const assignment = {
    principal: identityOf('trustee', trustee, service ? 'service' : 'account'),
    limits: isForever ? [] : [{ attribute: 'duration', anyOf: [exactly(duration)] }],
    conditions: isForever ? [] : [`for ${duration.label} days`],
  };
  const rules = (roles: readonly Text[], scope: Alternative) =>
    roles.flatMap((role) => permissionRules(role, 'name', agency, configuration, { ...assignment, scope }));
  return [
    ...block.blocks('project_role').flatMap((entry) => {
      const project = entry.required('project');
      return rules(entry.texts('roles'), projectOf('project name', project, agency, configuration));
    }),
    ...block
      .blocks('enterprise_project_roles')
      .flatMap((entry) => rules(entry.texts('roles'), enterpriseProject(entry.required('enterprise_project')))),
    ...rules(block.texts('domain_roles'), GLOBAL),
    ...rules(block.texts('all_resources_roles'), EVERYWHERE),
  ].map((rule) => ({ ...rule, page: rule.page === PERMISSIONS_PAGE ? REPLICATION_PAGE : rule.page }));
}

/** What a policy gives to whoever has it. */
export function ownPolicyRules(policy: Resource, configuration: Configuration): Rule[] {
  const id = policy.attribute('id');
  const isAssigned = ['', 'group_', 'user_'].some(
    (kind) => configuration.findAll(`huaweicloud_identity_${kind}role_assignment`, 'role_id', id, policy).length > 0,
  );
  return policyRules(policy, {
    principal: {
      label: `whoever has policy ${policy.attribute('name').name}`,
      constraints: [{ attribute: 'principal', anyOf: [{ parts: [policy.identity()] }] }],
    },
    scope: { label: 'wherever the policy is given', constraints: [] },
    limits: [],
    conditions: [],
  }).map((rule) => (isAssigned ? { ...rule, latent: true } : rule));
}

const MEMBER = actionOf('member', word('membership', 'member'));

export function membershipRules({ block }: Resource): Rule[] {
  const group = block.required('group');
  return block.texts('users').map((user): Rule => ({
    effect: 'allow',
    principal: identityOf('user', user, 'user'),
    joins: identityOf('group', group, 'group'),
    actions: [MEMBER],
    resources: [place('group', group)],
    cases: ALWAYS,
    conditions: [],
    page: GROUPS_PAGE,
  }));
}

/** Other projects that may use an image. */
export function imageShareRules({ block }: Resource): Rule[] {
  const image = block.required('source_image_id');
  return block.texts('target_project_ids').map((project): Rule => ({
    effect: 'allow',
    principal: identityOf('project', project, 'project'),
    actions: [actionOf('use', word('image', 'use'))],
    resources: [place('image', image)],
    cases: ALWAYS,
    conditions: [],
    page: SHARING_PAGE,
  }));
}

/** Access to a bucket or an object that is written into it. */
export function bucketRules(bucket: Resource): Rule[] {
  const acl = bucket.isConfigured('acl') ? bucket.block.required('acl').literal : 'private';
  if (acl !== 'private' || bucket.isConfigured('policy')) {
    throw new Unreadable('its ACL and policy are arguments of its own');
  }
  return [];
}
