import { TerraformStack, type TerraformProvider } from 'cdktf';
import type { Construct } from 'constructs';
import type { Narrowing } from '../../core/format';
import { keyOf } from '../../core/references';
import { answerOf } from '../../core/shared-lookup';
import type { ImsCustomPolicy } from '../ims-custom-policy';
import { OBS_PROJECT, lookUpGroup, lookUpPermission, lookUpProject } from './lookups';
import type { PolicyRole } from './policy-role';
import { scopeNarrowings, type ScopeSpec } from './ims-scope';

/** Something that is granted, before it is spread over the targets of a scope. */
export interface Grant {
  /** In construct ids. */
  readonly key: string;
  /** In messages. */
  readonly displayName: string;
  readonly roleId: string;
  /** What makes it the same permission elsewhere. */
  readonly subject: string;
  readonly level: PolicyRole['level'];
  /** Denials come first, and what only allows comes last: at no moment more is allowed than intended. */
  readonly turn: 'denies' | 'denies and allows' | 'allows';
}

/** Where one assignment holds. */
export interface Target {
  /** In construct ids. */
  readonly key: string;
  /** What makes it the same target elsewhere. */
  readonly subject: string;
  /** In messages. */
  readonly place: string;
  readonly argument: { projectId: string } | { domainId: string } | { enterpriseProjectId: string };
  /** The value that narrows the grant to it, if the user gives one. */
  readonly narrowing?: Narrowing;
}

const SCOPE = 'the same scope';
const OBS_PLACE = 'Object Storage Service, where it holds whatever the projects are';

export function systemGrant(scope: Construct, displayName: string, provider?: TerraformProvider): Grant {
  return {
    key: displayName.replace(/ /g, ''),
    displayName,
    roleId: answerOf(lookUpPermission(scope, displayName, provider), 'id', ({ id }) => id),
    subject: displayName,
    level: 'project',
    turn: 'allows',
  };
}

export function policyGrants(scope: Construct, policy: ImsCustomPolicy): Grant[] {
  const key = keyOfPolicy(scope, policy);
  return policy._roles.map((role) => ({
    key: role.id === 'Resource' ? key : `${key}-${role.id}`,
    displayName: role.name,
    roleId: role.resource.id,
    // Its path, because a reference says nothing outside of its stack.
    subject: `policy ${role.resource.node.path}`,
    level: role.level,
    turn: !role.denies ? 'allows' : role.allows ? 'denies and allows' : 'denies',
  }));
}

/**
 * The targets of a grant. Permissions of Object Storage, a global service, have one pair of targets whatever the
 * projects are: the account and Object Storage's own project.
 * @see https://support.huaweicloud.com/intl/en-us/api-iam/iam_10_0006.html
 */
export function targetsOf(
  scope: Construct,
  { level }: Grant,
  where: ScopeSpec,
  options: { groupId: string; provider?: TerraformProvider },
): Target[] {
  if (level === 'project' || where.kind === 'enterpriseProject') {
    return scopeTargets(scope, where, options.provider);
  }
  if (level === 'obs-project') {
    return [{ ...namedProject(scope, OBS_PROJECT, options.provider), place: OBS_PLACE }];
  }
  const group = lookUpGroup(scope, options.groupId, options.provider);
  const domainId = answerOf(group, 'domainId', (data) => data.domainId);
  return [theOnly('Account', OBS_PLACE, { domainId })];
}

function scopeTargets(scope: Construct, where: ScopeSpec, provider?: TerraformProvider): Target[] {
  if (where.kind === 'allResources') {
    // Every project, present and future, and the global service project.
    // @see https://support.huaweicloud.com/eu/api-iam/iam_02_0519.html
    return [theOnly('AllResources', SCOPE, { projectId: 'all' })];
  }
  return scopeNarrowings(where).map((narrowing) => {
    const { value } = narrowing;
    switch (where.kind) {
      case 'projectNames':
        return { ...namedProject(scope, value, provider), narrowing };
      case 'enterpriseProject':
        return {
          key: `EnterpriseProject-${keyOf(scope, value)}`,
          subject: `enterprise project ${value}`,
          place: SCOPE,
          argument: { enterpriseProjectId: value },
          narrowing,
        };
      default:
        return {
          key: `Project-${keyOf(scope, value)}`,
          subject: `project ${value}`,
          place: SCOPE,
          argument: { projectId: value },
          narrowing,
        };
    }
  });
}

/** A target of which an account has one: it is the same wherever it has that key. */
function theOnly(key: string, place: string, argument: Target['argument']): Target {
  return { key, subject: key, place, argument };
}

function namedProject(scope: Construct, name: string, provider?: TerraformProvider): Target {
  return {
    key: `ProjectNamed-${keyOf(scope, name)}`,
    subject: `project named ${name}`,
    place: SCOPE,
    argument: { projectId: answerOf(lookUpProject(scope, name, provider), 'id', (data) => data.projects.get(0).id) },
  };
}

/**
 * The path of a policy, from the construct that grants it or from the stack of both: neither its position in a list nor
 * its name decides an address.
 */
function keyOfPolicy(scope: Construct, policy: ImsCustomPolicy): string {
  if (policy.node.scope === scope) {
    return policy.node.id;
  }
  const stack = TerraformStack.of(policy);
  const key =
    stack === TerraformStack.of(scope)
      ? `Policy-${policy.node.path.slice(stack.node.path.length + 1)}`
      : `PolicyOf-${policy.node.path}`;
  // As constructs write slashes in ids: with one dash 'a/b' would be 'a-b'.
  return key.replace(/\//g, '--');
}
