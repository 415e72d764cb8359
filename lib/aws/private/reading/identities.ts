import type { Configuration, Resource } from '../../../grants/private/resource';
import {
  actionOf,
  ALWAYS,
  exactly,
  inCase,
  opaque,
  word,
  type Alternative,
  type Rule,
} from '../../../grants/private/rule';
import type { Sight, Text } from '../../../grants/private/text';
import { Unreadable } from '../../../grants/private/value';
import { isAboutImport } from '../../facts/grants';
import { IAM_GROUPS_PAGE, IAM_POLICIES_PAGE, IAM_ROLES_PAGE, OPERATOR_PAGE, ROLE_PAGE } from '../../facts/pages';
import { identityOf, rulesOf, type Context } from './rules';

type Kind = 'role' | 'group' | 'user';

/** A role, group or user that a policy is for. */
interface Holder {
  readonly kind: Kind;
  readonly name: Text;
}

/** What a role trusts, and what its own arguments let it do. */
export function roleRules(role: Resource, configuration: Configuration): Rule[] {
  const { block } = role;
  const name = role.attribute('name');
  const trust = block.required('assume_role_policy');
  const holder: Holder = { kind: 'role', name };
  return [
    ...rulesOf(trust, role, configuration, {
      on: { label: `role ${name.name}`, constraint: { attribute: 'role', anyOf: [exactly(name)] } },
      page: isAboutImport(trust.label) ? ROLE_PAGE : IAM_ROLES_PAGE,
    }),
    ...(role.isConfigured('inline_policy') ? block.blocks('inline_policy') : [])
      .filter((inline) => inline.has('policy'))
      .flatMap((inline) => inlineRules(inline.required('policy'), holder, role, configuration)),
    ...(role.isConfigured('managed_policy_arns') ? block.texts('managed_policy_arns') : []).flatMap((arn) =>
      managedRules(arn, holder, role, configuration),
    ),
  ];
}

/** The policy that is part of a role, group or user. */
export function inlineOf(kind: Kind) {
  return (policy: Resource, configuration: Configuration) =>
    inlineRules(policy.block.required('policy'), { kind, name: policy.block.required(kind) }, policy, configuration);
}

function inlineRules(document: Text, holder: Holder, from: Resource, configuration: Configuration): Rule[] {
  return rulesOf(document, from, configuration, {
    principal: identityOf(holder.kind, holder.name),
    ...boundaryOf(holder, from, configuration),
    page: pageOf(holder, document, from, configuration),
  });
}

/** A managed policy that a role, group or user has. */
export function attachmentOf(kind: Kind, argument: string = kind, arns = 'policy_arn') {
  return (attachment: Resource, configuration: Configuration) =>
    attachment.block
      .texts(arns)
      .flatMap((arn) =>
        managedRules(arn, { kind, name: attachment.block.required(argument) }, attachment, configuration),
      );
}

/** Several roles, groups and users that have one managed policy. */
export function sharedAttachmentRules(attachment: Resource, configuration: Configuration): Rule[] {
  const arn = attachment.block.required('policy_arn');
  return (['role', 'group', 'user'] as const).flatMap((kind) =>
    attachment.block.texts(`${kind}s`).flatMap((name) => managedRules(arn, { kind, name }, attachment, configuration)),
  );
}

function managedRules(arn: Text, holder: Holder, from: Resource, configuration: Configuration): Rule[] {
  const policy = configuration.find('aws_iam_policy', 'arn', arn, from);
  const context: Context = {
    principal: identityOf(holder.kind, holder.name),
    ...boundaryOf(holder, from, configuration),
    page: IAM_POLICIES_PAGE,
  };
  return policy
    ? documentRules(policy, configuration, context)
    : unseenPolicyRules(arn, context as Context & { principal: Alternative });
}

function documentRules(policy: Resource, configuration: Configuration, context: Context): Rule[] {
  const document = policy.block.required('policy');
  return rulesOf(document, policy, configuration, {
    ...context,
    page: isAboutImport(document.label) ? OPERATOR_PAGE : IAM_POLICIES_PAGE,
    from: `${policy.stack}/${policy.address}`,
  });
}

/** A policy that is somewhere else may allow and deny whatever it likes. */
function unseenPolicyRules(arn: Text, { principal, boundary, page }: Context & { principal: Alternative }): Rule[] {
  const all = opaque(arn.label, (sight) => JSON.stringify(['policy', arn.key(sight)]));
  const rule: Rule = {
    effect: 'allow',
    principal,
    actions: [actionOf(`whatever policy ${arn.name} allows`, all, 'the policy is not in these stacks')],
    resources: [{ label: '*', constraints: [{ attribute: 'resource', anyOf: [all] }] }],
    cases: boundary ? inCase(boundary.constraint) : ALWAYS,
    conditions: boundary ? [boundary.phrase] : [],
    page,
  };
  const denied = actionOf(`whatever policy ${arn.name} denies`, all);
  return [rule, { ...rule, effect: 'deny', actions: [denied], cases: ALWAYS, conditions: [], latent: true }];
}

/** What limits all policies of a role or user. With another document, it is another limit. */
function boundaryOf(holder: Holder, from: Resource, configuration: Configuration): Pick<Context, 'boundary'> {
  const identity = configuration.find(`aws_iam_${holder.kind}`, 'name', holder.name, from);
  const bounded = identity ? [identity].filter(isBounded) : boundedLike(holder, configuration);
  if (bounded.length === 0) {
    return {};
  }
  const limits = bounded.map((one) => {
    const arn = one.block.required('permissions_boundary');
    return { one, arn, document: configuration.find('aws_iam_policy', 'arn', arn, one)?.block.text('policy') };
  });
  const key = (sight?: Sight) =>
    JSON.stringify(
      limits
        .map(({ one, arn, document }) =>
          JSON.stringify([one.attribute('name').key(sight), arn.key(sight), document?.key(sight)]),
        )
        .sort(),
    );
  const names = [...new Set(limits.map(({ arn }) => arn.name))];
  return {
    boundary: {
      phrase: `${identity ? '' : 'perhaps '}within the boundary ${names.join(' or ')}`,
      constraint: { attribute: 'boundary', anyOf: [opaque('boundary', key)] },
    },
  };
}

function isBounded({ block }: Resource): boolean {
  return block.text('permissions_boundary')?.isEmpty === false;
}

/** Those with a boundary that a holder may be of which only Terraform knows the name, or that are several. */
function boundedLike({ kind, name }: Holder, configuration: Configuration): Resource[] {
  return configuration
    .ofType(`aws_iam_${kind}`)
    .filter(isBounded)
    .filter((one) => {
      const other = one.attribute('name').literal;
      return other === undefined || name.literal === undefined || other === name.literal;
    });
}

/** Roles for VM Import/Export have a page of their own. */
function pageOf({ kind, name }: Holder, document: Text, from: Resource, configuration: Configuration): string {
  const role = kind === 'role' ? configuration.find('aws_iam_role', 'name', name, from) : undefined;
  const trust = role?.block.text('assume_role_policy');
  if ((trust && isAboutImport(trust.label)) || name.literal === 'vmimport') {
    return ROLE_PAGE;
  }
  return isAboutImport(document.label) ? OPERATOR_PAGE : IAM_POLICIES_PAGE;
}

/** What a managed policy gives to whoever has it. */
export function policyRules(policy: Resource, configuration: Configuration): Rule[] {
  const arn = policy.attribute('arn');
  const isAttached = ['role_policy', 'group_policy', 'user_policy', 'policy']
    .map((of) => `aws_iam_${of}_attachment`)
    .some((type) => configuration.findAll(type, 'policy_arn', arn, policy).length > 0);
  return documentRules(policy, configuration, {
    principal: {
      label: `whoever has policy ${policy.attribute('name').name}`,
      constraints: [{ attribute: 'principal', anyOf: [{ parts: [policy.identity()] }] }],
    },
    page: IAM_POLICIES_PAGE,
    latent: isAttached,
  });
}

/** The policy or ACL that is an argument of something else. */
export function policyArgumentOf(argument: string) {
  return (resource: Resource): Rule[] => {
    const value = resource.isConfigured(argument) ? resource.block.text(argument) : undefined;
    if (value && value.literal !== 'private') {
      throw new Unreadable(`its argument ${argument} is not read`);
    }
    return [];
  };
}

const MEMBER = actionOf('member', word('membership', 'member'));

/** A member of a group has all that the group has. */
export function memberRules(user: string, group: string) {
  return ({ block }: Resource): Rule[] =>
    block.texts(user).flatMap((name) =>
      block.texts(group).map((of): Rule => ({
        effect: 'allow',
        principal: identityOf('user', name),
        joins: identityOf('group', of),
        actions: [MEMBER],
        resources: [{ label: `group ${of.name}`, constraints: [{ attribute: 'group', anyOf: [exactly(of)] }] }],
        cases: ALWAYS,
        conditions: [],
        page: IAM_GROUPS_PAGE,
      })),
    );
}
