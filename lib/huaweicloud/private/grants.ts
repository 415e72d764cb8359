import { TerraformStack, type TerraformProvider } from 'cdktf';
import type { Construct, IConstruct } from 'constructs';
import { answerOf } from '../../core/shared-lookup';
import type { CustomPolicySpec } from './ims-custom-policy';
import { lookUpPermission } from './lookups';
import type { PolicyRole } from './policy-role';

/** A permission that is granted, before it is spread over the targets of a scope. */
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

export function policyGrants(scope: Construct, { construct, roles }: CustomPolicySpec): Grant[] {
  const key = policyKey(scope, construct);
  return roles.map((role) => ({
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
 * The path of a policy, from the construct that grants it or from the stack of both: neither its position in a list nor
 * its name decides an address.
 */
function policyKey(scope: Construct, policy: IConstruct): string {
  const { node } = policy;
  if (node.scope === scope) {
    return node.id;
  }
  const stack = TerraformStack.of(policy);
  const key =
    stack === TerraformStack.of(scope)
      ? `Policy-${node.path.slice(stack.node.path.length + 1)}`
      : `PolicyOf-${node.path}`;
  // Two dashes, as constructs write slashes in ids: with one, 'a/b' would be 'a-b'.
  return key.replace(/\//g, '--');
}
