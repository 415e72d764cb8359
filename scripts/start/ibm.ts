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
      resourcesOf(stack, type).map((policy) => accessPolicy(policy, subject, stack)),
    ),
  ];
}

function authorization(policy: Attributes): Grant {
  const source = [policy.source_service_name, policy.source_resource_type].filter(Boolean).join('/');
  const attributes: { name: string; value: string; operator: string }[] = policy.resource_attributes ?? [];
  const valueOf = (name: string) => attributes.find((attribute) => attribute.name === name)?.value;
  const serviceName: string = policy.target_service_name ?? valueOf('serviceName');
  // Read from a late-bound CRN: nothing but a key has such a target.
  const service = serviceName.includes('${') ? 'kms or hs-crypto' : serviceName;
  const account = policy.source_service_account;
  return {
    who: account ? `${source} of account ${readable(account)}` : source,
    may: policy.roles.map(readable).join(', '),
    on: `${service}: ${targetOf(policy, attributes)}`,
    rule:
      PAGES[`${source} ${service}`] ??
      (source === 'server-protect' ? PAGES['server-protect kms']! : AUTHORIZATIONS_PAGE),
  };
}

/** Kinds of places, the narrower ones later. */
const PLACES: Record<string, string> = {
  serviceInstance: 'instance',
  resource_instance_id: 'instance',
  target_resource_instance_id: 'instance',
  resource_group_id: 'resource group',
  target_resource_group_id: 'resource group',
  target_resource_type: 'resource type',
  keyRing: 'key ring',
};

function targetOf(policy: Attributes, attributes: { name: string; value: string; operator: string }[]): string {
  const type = attributes.find(({ name }) => name === 'resourceType')?.value ?? 'resource';
  const named = [
    ...Object.entries(policy).filter(([name]) => name.startsWith('target_resource')),
    ...attributes
      .filter(({ operator }) => operator !== 'stringExists')
      .map(({ name, value }) => [name, value] as const),
  ].map(([name, value]) => [name === 'resource' ? type : PLACES[name], value] as const);
  const any = attributes.filter(({ operator }) => operator === 'stringExists').map(({ name }) => `any ${name}`);
  return [places(named), ...any].filter(Boolean).join(', ') || 'all instances';
}

/** Of parts of one reference only the narrowest is named: an instance that is read from a bucket says no more. */
function places(named: readonly (readonly [kind: string | undefined, value: string])[]): string {
  const byValue = new Map<string, string>();
  for (const [kind, value] of named) {
    if (kind) {
      byValue.set(readable(value), kind);
    }
  }
  return [...byValue].map(([value, kind]) => `${kind} ${value}`).join(', ');
}

function accessPolicy(policy: Attributes, subject: string, stack: StackJson): Grant {
  const [target = {}]: Attributes[] = [policy.resources ?? {}].flat();
  const named = ['resource_instance_id', 'resource_group_id', 'resource']
    .filter((name) => target[name] !== undefined)
    .map((name) => [PLACES[name] ?? target.resource_type, target[name]] as const);
  const objects: string[] = [...new Set([policy.rule_conditions ?? []].flat().flatMap(pathsOf))];
  return {
    who: readable(policy[subject]),
    may: policy.roles.map((role: string) => roleOf(role, stack)).join(', '),
    on: [
      `${target.service}: ${places(named) || 'all instances'}`,
      ...(objects.length > 0 ? [`objects ${objects.join(', ')}`] : []),
    ].join('; '),
    rule: COS_PAGE,
  };
}

/** A custom role says what it is made of. */
function roleOf(role: string, stack: StackJson): string {
  const id = /ibm_iam_custom_role[.]([\w-]+)/.exec(role)?.[1];
  const custom = id === undefined ? undefined : stack.resource?.ibm_iam_custom_role?.[id];
  return custom ? `${custom.display_name} (${custom.actions.map(shortAction).join(', ')})` : readable(role);
}

function shortAction(action: string): string {
  return action.replace(/^cloud-object-storage[.]/, '');
}

function pathsOf(condition: Attributes): string[] {
  const own =
    condition.key === '{{resource.attributes.path}}' && condition.operator !== 'stringExists' ? condition.value : [];
  return [...own, ...(condition.conditions ?? []).flatMap(pathsOf)];
}
