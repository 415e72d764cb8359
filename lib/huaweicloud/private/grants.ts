import { TerraformStack, type TerraformProvider } from 'cdktf';
import type { Construct } from 'constructs';
import { answerOf } from '../../core/shared-lookup';
import type { IdentityRole } from '../bindings/identity-role';
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
  /** The resource of the policy, unless it is a system-defined one. */
  readonly role?: IdentityRole;
  /** The custom policy, if it is one that users made. */
  readonly policy?: CustomPolicySpec;
  /** What makes it the same permission elsewhere. */
  readonly subject: string;
  readonly level: PolicyRole['level'];
  /** Denials come first, and what only allows comes last: at no moment more is allowed than intended. */
  readonly turn: PolicyRole['effects'];
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

export function policyGrants(scope: Construct, policy: CustomPolicySpec): Grant[] {
  const key = policyKey(scope, policy);
  return policy.roles.map((role) => ({
    ...roleGrant(isFirst(role) ? key : `${key}-${role.resource.node.id}`, role),
    policy,
  }));
}

function isFirst({ resource }: PolicyRole): boolean {
  return resource.node.id === 'Resource';
}

export function roleGrant(key: string, { resource, level, effects }: PolicyRole): Grant {
  return {
    key,
    displayName: resource.nameInput!,
    roleId: resource.id,
    role: resource,
    // Its path, because a reference says nothing outside of its stack.
    subject: `policy ${resource.node.path}`,
    level,
    turn: effects,
  };
}

/** The path of a policy from the stack: neither its position in a list nor its name decides an address. */
export function policyKey(scope: Construct, { construct }: CustomPolicySpec, path?: string): string {
  const stack = TerraformStack.of(construct);
  const within = path ?? construct.node.path.slice(stack.node.path.length + 1);
  const key = stack === TerraformStack.of(scope) ? `Policy-${within}` : `PolicyOf-${stack.node.path}/${within}`;
  // Two dashes, as constructs write slashes in ids: with one, 'a/b' would be 'a-b'.
  return key.replace(/\//g, '--');
}
