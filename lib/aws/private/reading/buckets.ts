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
import { ACL_INCLUDES, CANNED_ACLS } from '../../facts/grants';
import { BUCKET_ACL_PAGE, BUCKET_POLICY_PAGE, EXPORT_PAGE, PUBLIC_ACCESS_PAGE } from '../../facts/pages';
import { principalConstraint } from './patterns';
import { principalOf, rulesOf } from './rules';

/** The argument `policy` of the bucket itself, and the policy of a bucket. */
export function bucketPolicyRules(policy: Resource, configuration: Configuration): Rule[] {
  const bucket = policy.attribute('bucket');
  return rulesOf(policy.block.required('policy'), policy, configuration, {
    on: { label: `bucket ${bucket.name}`, constraint: { attribute: 'bucket', anyOf: [exactly(bucket)] } },
    page: BUCKET_POLICY_PAGE,
  });
}

/** Older code has policy and access control list as arguments of the bucket. */
export function bucketRules(bucket: Resource, configuration: Configuration): Rule[] {
  if (bucket.isConfigured('grant')) {
    throw new Unreadable('its grants are arguments of the bucket');
  }
  return [
    ...(bucket.isConfigured('policy') ? bucketPolicyRules(bucket, configuration) : []),
    ...(bucket.isConfigured('acl') ? bucketAclRules(bucket) : []),
  ];
}

/** An access control list, canned or written out. */
export function bucketAclRules(acl: Resource): Rule[] {
  const canned = acl.block.text('acl');
  const bucket = acl.attribute('bucket');
  // A state has both. Of what is planned, only the one in the code is up to date.
  if (canned && !canned.isEmpty && !acl.isConfigured('access_control_policy')) {
    return cannedGrants(canned).map(([group, permission]) => aclRule(bucket, groupOf(group), Text.of(permission)));
  }
  return acl.block
    .blocks('access_control_policy')
    .flatMap((policy) => policy.blocks('grant'))
    .map((grant) => aclRule(bucket, granteeOf(grant), grant.required('permission')));
}

function cannedGrants(canned: Text) {
  const grants = CANNED_ACLS.get(canned.literal);
  if (!grants) {
    throw new Unreadable(`ACL ${canned.label} is not known`);
  }
  return grants;
}

function aclRule(bucket: Text, principal: Alternative, permission: Text): Rule {
  return {
    effect: 'allow',
    principal,
    actions: [permissionOf(permission)],
    resources: [{ label: `bucket ${bucket.name}`, constraints: [{ attribute: 'bucket', anyOf: [exactly(bucket)] }] }],
    cases: ALWAYS,
    conditions: [],
    page: principal.label.startsWith('canonical user') ? EXPORT_PAGE : BUCKET_ACL_PAGE,
  };
}

function permissionOf(permission: Text): Action {
  const included = ACL_INCLUDES.get(permission.literal) ?? [];
  const own = actionOf(permission.label, permissionWord(permission));
  return { ...own, gives: [...own.gives, ...included.map((name) => permissionWord(Text.of(name)))] };
}

/** Each of them is several actions of S3: a denial of any of these may concern it. */
function permissionWord(permission: Text): Pattern {
  return opaque(permission.label, (sight) => JSON.stringify(['acl', permission.key(sight)]));
}

function granteeOf(grant: Block): Alternative {
  const [grantee] = grant.blocks('grantee');
  const uri = grantee?.text('uri');
  if (uri && !uri.isEmpty) {
    const group = uri.literal?.match(/groups\/\w+\/(\w+)$/)?.[1];
    return group === undefined ? principalOf('Group', uri) : groupOf(group);
  }
  const id = [grantee?.text('id'), grantee?.text('email_address')].find((text) => text && !text.isEmpty);
  if (!id) {
    throw new Unreadable('a grantee is not named');
  }
  return principalOf('CanonicalUser', id);
}

function groupOf(name: string): Alternative {
  return { label: `group ${name}`, constraints: [principalConstraint('acl group', Text.of(name))] };
}

const BLOCKS = ['block_public_acls', 'block_public_policy', 'ignore_public_acls', 'restrict_public_buckets'];

/** What keeps a bucket from being public is a denial. */
export function publicAccessRules({ block }: Resource): Rule[] {
  const bucket = block.text('bucket');
  const settings = BLOCKS.filter((name) => block.has(name)).map((name) => ({ name, value: block.required(name) }));
  const set = settings.filter(({ value: { literal } }) => literal !== undefined && literal !== 'false');
  const late = settings.filter(({ value: { literal } }) => literal === undefined);
  const names = set.map(({ name }) => name);
  return [
    ...(names.length === 0 ? [] : [keepsFrom(bucket, names)]),
    ...late.map(({ name, value }) => keepsFrom(bucket, [name], [value, 'true'])),
  ];
}

/** With this owner, access control lists have no effect. */
const ENFORCED = 'BucketOwnerEnforced';

export function ownershipRules({ block }: Resource): Rule[] {
  return block.blocks('rule').flatMap((rule) => {
    const owner = rule.required('object_ownership');
    const late = owner.literal === undefined ? ([owner, ENFORCED] as const) : undefined;
    return late || owner.literal === ENFORCED ? [keepsFrom(block.required('bucket'), ['access by ACLs'], late)] : [];
  });
}

/** A setting that only Terraform knows keeps from nothing unless it has this value. */
function keepsFrom(bucket: Text | undefined, what: readonly string[], late?: readonly [Text, string]): Rule {
  return {
    effect: 'deny',
    principal: { label: 'anyone', constraints: [] },
    actions: what.map((name) => actionOf(name, word('restriction', name))),
    resources: [
      bucket
        ? { label: `bucket ${bucket.name}`, constraints: [{ attribute: 'bucket', anyOf: [exactly(bucket)] }] }
        : { label: 'every bucket', constraints: [] },
    ],
    cases: late ? inCase({ attribute: 'setting', anyOf: [exactly(late[0])] }) : ALWAYS,
    conditions: late ? [`${late[0].name} is ${late[1]}`] : [],
    page: PUBLIC_ACCESS_PAGE,
  };
}
