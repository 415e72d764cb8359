import { readable, resourcesOf, type Attributes, type Grant, type StackJson } from './grant';

const PAGES: Record<string, string> = {
  'is/image cloud-object-storage': 'https://cloud.ibm.com/docs/vpc?topic=vpc-object-storage-prereq',
  'server-protect kms': 'https://cloud.ibm.com/docs/vpc?topic=vpc-block-s2s-auth',
  'is/backup-policy is': 'https://cloud.ibm.com/docs/vpc?topic=vpc-backup-s2s-auth',
  'is/backup-policy event-notifications': 'https://cloud.ibm.com/docs/vpc?topic=vpc-backup-s2s-auth',
};
const AUTHORIZATIONS_PAGE = 'https://cloud.ibm.com/docs/account?topic=account-serviceauth';
const COS_PAGE = 'https://cloud.ibm.com/docs/cloud-object-storage?topic=cloud-object-storage-iam';

/** Subject argument of each access policy resource. */
const ACCESS_POLICIES: Record<string, string> = {
  ibm_iam_access_group_policy: 'access_group_id',
  ibm_iam_service_policy: 'iam_id',
  ibm_iam_trusted_profile_policy: 'iam_id',
  ibm_iam_user_policy: 'ibm_id',
};

export function ibmGrants(stack: StackJson): Grant[] {
  return [
    ...resourcesOf(stack, 'ibm_iam_authorization_policy').map(authorization),
    ...Object.entries(ACCESS_POLICIES).flatMap(([type, subject]) =>
      resourcesOf(stack, type).map((policy) => accessPolicy(policy, subject)),
    ),
  ];
}

function authorization(policy: Attributes): Grant {
  const source = [policy.source_service_name, policy.source_resource_type].filter(Boolean).join('/');
  const attributes: { name: string; value: string; operator: string }[] = policy.resource_attributes ?? [];
  const valueOf = (name: string) => attributes.find((attribute) => attribute.name === name)?.value;
  const service = readable(policy.target_service_name ?? valueOf('serviceName'));
  const account = policy.source_service_account;
  return {
    who: account ? `${source} of account ${readable(account)}` : source,
    may: policy.roles.map(readable).join(', '),
    on: `${service}: ${targetOf(policy, attributes)}`,
    // A service read from a late-bound CRN is a key management service: nothing else has such a target.
    rule:
      PAGES[`${source} ${service}`] ??
      (source === 'server-protect' ? PAGES['server-protect kms']! : AUTHORIZATIONS_PAGE),
  };
}

function targetOf(policy: Attributes, attributes: { name: string; value: string; operator: string }[]): string {
  const flat = [
    ['instance', policy.target_resource_instance_id],
    ['resource group', policy.target_resource_group_id],
    ['resource type', policy.target_resource_type],
  ].filter(([, value]) => value !== undefined);
  const narrowed = attributes.filter(({ name }) => !['accountId', 'serviceName', 'resourceType'].includes(name));
  const parts = [
    ...flat.map(([name, value]) => `${name} ${readable(value)}`),
    ...narrowed.map(({ name, value, operator }) =>
      operator === 'stringExists' ? `any ${name}` : `${name} ${readable(value)}`,
    ),
  ];
  return parts.length > 0 ? parts.join(', ') : 'all instances';
}

function accessPolicy(policy: Attributes, subject: string): Grant {
  const [target = {}]: Attributes[] = [policy.resources ?? {}].flat();
  const where = ['resource_instance_id', 'resource_group_id', 'resource'].map((name) => target[name]).filter(Boolean);
  const conditions: string[] = [policy.rule_conditions ?? []].flat().flatMap(pathsOf);
  return {
    who: readable(policy[subject]),
    may: policy.roles.map(readable).join(', '),
    on: [
      `${target.service}: ${where.length > 0 ? where.map(readable).join(', ') : 'all instances'}`,
      ...(conditions.length > 0 ? [`objects ${[...new Set(conditions)].join(', ')}`] : []),
    ].join('; '),
    rule: COS_PAGE,
  };
}

function pathsOf(condition: Attributes): string[] {
  const own =
    condition.key === '{{resource.attributes.path}}' && condition.operator !== 'stringExists' ? condition.value : [];
  return [...own, ...(condition.conditions ?? []).flatMap(pathsOf)];
}
