import fc from 'fast-check';
import type { Grant } from '../../lib/grants/grant';
import { listedOf, PAIRS, type Narrowing } from '../grants/narrowing';
import { side } from '../grants/sides';
import { allows as allowsService, type Request as ServiceRequest } from '../support/ibm-evaluator';
import { retypedActionsOf } from '../support/cos-actions-table';
import { allows as allowsObjects, type Policy, type Request as ObjectRequest } from '../support/ibm-cos-evaluator';

/** Small, so that pairs of stacks meet often. */
const ACCOUNT = 'a';
const PATHS = ['x/*', 'x/y/*', 'x/y', '*', 'x/{{*}}', '?/y'];
const COS_ROLES = ['Object Reader', 'Object Writer', 'Content Reader', 'Reader', 'Writer', 'Manager'];
const COS_ACTIONS = ['object.get', 'object.put', 'object.delete', 'bucket.get', 'bucket.put_acl', 'object.get_uploads'];

/** @see https://cloud.ibm.com/docs/account?topic=account-userroles */
const INCLUDED: Record<string, string[]> = {
  Manager: ['Manager', 'Writer', 'Reader'],
  Writer: ['Writer', 'Reader'],
  Administrator: ['Administrator', 'Editor', 'Operator', 'Viewer'],
  Editor: ['Editor', 'Viewer'],
};

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const some = <T>(...values: T[]) => fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 2 });

// Access policies for Object Storage, with conditions and custom roles.

const condition = fc.oneof(
  fc.record({
    key: fc.constantFrom('{{resource.attributes.path}}', '{{resource.attributes.prefix}}'),
    operator: fc.constantFrom('stringMatchAnyOf', 'stringEqualsAnyOf'),
    value: some(...PATHS),
  }),
  fc.record({
    key: fc.constantFrom('{{resource.attributes.path}}', '{{resource.attributes.delimiter}}'),
    operator: fc.constant('stringExists'),
    value: fc.constantFrom(['true'], ['false']),
  }),
);
const group = fc.oneof(
  condition,
  fc.record({
    operator: fc.constantFrom('and', 'or'),
    conditions: fc.array(condition, { minLength: 2, maxLength: 2 }),
  }),
);
const rule = fc.oneof(
  fc.constant({}),
  fc.record({
    rule_operator: fc.constantFrom('and', 'or'),
    rule_conditions: fc.array(group as fc.Arbitrary<object>, { minLength: 1, maxLength: 3 }),
  }),
);
const accessPolicy = fc
  .record({
    access_group_id: fc.constantFrom('G', 'H'),
    roles: some(...COS_ROLES, '${ibm_iam_custom_role.own.display_name}'),
    resources: fc.record({
      service: fc.constant('cloud-object-storage'),
      resource_instance_id: maybe(fc.constantFrom('i', 'j')),
      resource: maybe(fc.constantFrom('b', 'c')),
    }),
    rule,
  })
  .map(({ rule: conditions, ...policy }) => ({ ...policy, ...conditions }));

interface AccessStack {
  readonly policies: Policy[];
  readonly custom: string[];
}

const accessStack: fc.Arbitrary<AccessStack> = fc.record({
  policies: fc.array(accessPolicy, { maxLength: 3 }),
  custom: some(...COS_ACTIONS),
});

const byId = <T>(entries: readonly T[], prefix = 'p') =>
  Object.fromEntries(entries.map((entry, index) => [`${prefix}${index}`, entry]));

function accessSide({ policies, custom }: AccessStack, prefix?: string) {
  return side({
    ibm_iam_access_group_policy: byId(policies, prefix),
    ibm_iam_custom_role: {
      own: {
        display_name: 'Own',
        service: 'cloud-object-storage',
        actions: custom.map((action) => `cloud-object-storage.${action}`),
      },
    },
  });
}

interface Asked extends ObjectRequest {
  readonly subject: string;
  readonly instance: string;
  readonly bucket: string;
}

const OBJECT_REQUESTS: Asked[] = ['G', 'H'].flatMap((subject) =>
  ['i', 'j'].flatMap((instance) =>
    ['b', 'c'].flatMap((bucket) =>
      COS_ACTIONS.flatMap((action) =>
        [{}, { path: 'x/y' }, { path: 'x/y/z' }, { path: 'x/*' }, { prefix: 'x/y', delimiter: '/' }, { path: 'z' }].map(
          (attributes) => ({ subject, instance, bucket, action, ...attributes }),
        ),
      ),
    ),
  ),
);

function allowsAccess({ policies, custom }: AccessStack, request: Asked): boolean {
  const own = { '${ibm_iam_custom_role.own.display_name}': custom.map((action) => `cloud-object-storage.${action}`) };
  return policies.some(
    (policy) =>
      policy.access_group_id === request.subject &&
      [undefined, request.instance].includes(policy.resources.resource_instance_id) &&
      [undefined, request.bucket].includes(policy.resources.resource) &&
      allowsObjects(policy, request, own),
  );
}

/** Whether a listed grant is about a request, as far as its texts say. */
function isAbout({ principal, actions, resource }: Grant, { subject, action, instance, bucket }: Asked): boolean {
  const id = `cloud-object-storage.${action}`;
  const place = /: (all instances|.*)$/.exec(resource)![1]!;
  return (
    principal === `access group ${subject}` &&
    actions.some((one) => one === id || (COS_ROLES.includes(one) && retypedActionsOf(one).includes(id))) &&
    (!place.includes('instance ') || place.includes('all instances') || place.includes(`instance ${instance}`)) &&
    (!place.includes('resource ') || place.includes(`resource ${bucket}`))
  );
}

test('whatever a policy for objects newly allows is listed', () => {
  fc.assert(
    fc.property(accessStack, accessStack, fc.boolean(), (before, other, isChange) => {
      // Half of the pairs differ in one policy only.
      const after = isChange ? { ...before, policies: [...before.policies.slice(1), ...other.policies] } : other;
      const listed = accessSide(after).newSince(accessSide(before));
      const missed = OBJECT_REQUESTS.filter(
        (request) =>
          allowsAccess(after, request) &&
          !allowsAccess(before, request) &&
          !listed.some((grant) => isAbout(grant, request)),
      );
      expect(missed).toEqual([]);
    }),
    { numRuns: PAIRS },
  );
});

// Authorizations between services.

const attribute = (name: string, value: string, operator = 'stringEquals') => ({ name, value, operator });

const flatTarget = fc.record({
  target_service_name: fc.constantFrom('kms', 'is'),
  target_resource_instance_id: maybe(fc.constantFrom('i', 'j', '')),
  target_resource_type: maybe(fc.constantFrom('key', 'share')),
});
const attributeTarget = fc
  .record({
    service: fc.constantFrom('kms', 'is'),
    instance: maybe(
      fc.constantFrom(attribute('serviceInstance', 'i'), attribute('serviceInstance', '?', 'stringMatch')),
    ),
    resource: maybe(
      fc.constantFrom(
        attribute('resource', 'k'),
        attribute('resource', 'k*', 'stringMatch'),
        attribute('resource', 'true', 'stringExists'),
        attribute('resource', 'false', 'stringExists'),
      ),
    ),
  })
  .map(({ service, instance, resource }) => ({
    resource_attributes: [
      attribute('accountId', ACCOUNT),
      attribute('serviceName', service),
      ...[instance, resource].filter((one) => one !== undefined),
    ],
  }));
const authorization = fc
  .record({
    source: fc.record({
      source_service_name: fc.constantFrom('is', 'server-protect'),
      source_resource_type: maybe(fc.constantFrom('image', 'other')),
      source_service_account: maybe(fc.constantFrom(ACCOUNT, 'foreign')),
    }),
    target: fc.oneof(flatTarget as fc.Arbitrary<object>, attributeTarget as fc.Arbitrary<object>),
    roles: some('Reader', 'Writer', 'Manager', 'Viewer', 'Editor', 'Administrator', 'Operator'),
  })
  .map(({ source, target, roles }) => ({ ...source, ...target, roles }));
const authorizations = fc.array(authorization, { maxLength: 3 });

const SERVICE_REQUESTS: ServiceRequest[] = ['is', 'server-protect'].flatMap((service) =>
  [undefined, 'image'].flatMap((type) =>
    [ACCOUNT, 'foreign'].flatMap((account) =>
      ['kms', 'is'].flatMap((target) =>
        [undefined, 'i', 'j'].flatMap((instance) =>
          [{}, { resourceType: 'key', resource: 'k' }, { resource: 'kk' }].flatMap((rest) =>
            ['Reader', 'Operator'].map((role) => ({
              subject: { serviceName: service, accountId: account, ...(type ? { resourceType: type } : {}) },
              resource: {
                serviceName: target,
                accountId: ACCOUNT,
                ...(instance ? { serviceInstance: instance } : {}),
                ...rest,
              },
              role,
            })),
          ),
        ),
      ),
    ),
  ),
) as ServiceRequest[];

/** The evaluator compares roles by name; what they include is said here. */
function expanded(policies: readonly Policy[]): Policy[] {
  return policies.map((policy) => ({
    ...policy,
    roles: (policy.roles as string[]).flatMap((role) => INCLUDED[role] ?? [role]),
  }));
}

const authorizationSide = (policies: readonly Policy[], prefix?: string) =>
  side({ ibm_iam_authorization_policy: byId(policies, prefix) });

test('whatever an authorization newly allows is listed', () => {
  fc.assert(
    fc.property(authorizations, authorizations, fc.boolean(), (before, other, isChange) => {
      const after = isChange ? [...before.slice(1), ...other] : other;
      const listed = authorizationSide(after).newSince(authorizationSide(before));
      const [then, now] = [expanded(before), expanded(after)];
      const missed = SERVICE_REQUESTS.filter(
        (request) =>
          allowsService(now, ACCOUNT, request) &&
          !allowsService(then, ACCOUNT, request) &&
          !listed.some(
            ({ principal, actions, resource }) =>
              principal.startsWith(`service ${request.subject.serviceName}`) &&
              (request.subject.accountId === ACCOUNT
                ? !principal.includes('of account foreign')
                : principal.endsWith('foreign')) &&
              actions.some((role) => (INCLUDED[role] ?? [role]).includes(request.role)) &&
              resource.startsWith(`${request.resource.serviceName}: `),
          ),
      );
      expect(missed).toEqual([]);
    }),
    { numRuns: PAIRS },
  );
});

describe('what takes access away is not listed, at least 95 times of 100', () => {
  const each = (change: (policy: Policy) => Policy) => (policies: Policy[]) => policies.map(change);

  /** Steps that cannot widen anything. */
  const NARROWINGS: Narrowing<Policy[]>[] = [
    { what: 'another order', narrow: (policies) => [...policies].reverse() },
    {
      what: 'one policy less',
      narrow: (policies, pick) => policies.filter((_, index) => index !== pick % Math.max(1, policies.length)),
    },
    { what: 'another description', narrow: each((policy) => ({ ...policy, description: 'another' })) },
    { what: 'another order of roles', narrow: each((policy) => ({ ...policy, roles: [...policy.roles].reverse() })) },
    { what: 'one of the roles', narrow: each((policy) => ({ ...policy, roles: policy.roles.slice(0, 1) })) },
    {
      what: 'a policy for each role',
      narrow: (policies) =>
        policies.flatMap((policy) => policy.roles.map((role: string) => ({ ...policy, roles: [role] }))),
    },
    {
      what: 'a role that the role includes',
      narrow: each((policy) => ({
        ...policy,
        roles: policy.roles.map((role: string) => INCLUDED[role]?.at(-1) ?? role),
      })),
    },
  ];

  const inConditions = (policy: Policy, change: (condition: any) => object): Policy => ({
    ...policy,
    ...(policy.rule_conditions
      ? {
          rule_conditions: policy.rule_conditions.map((own: any) =>
            own.conditions ? { ...own, conditions: own.conditions.map(change) } : change(own),
          ),
        }
      : {}),
  });

  const IN_OBJECTS: Narrowing<Policy[]>[] = [
    {
      what: 'one instance',
      narrow: each((policy) => ({ ...policy, resources: { resource_instance_id: 'i', ...policy.resources } })),
    },
    {
      what: 'one bucket',
      narrow: each((policy) => ({
        ...policy,
        resources: { ...policy.resources, resource: policy.resources.resource ?? 'b' },
      })),
    },
    {
      what: 'a condition where there was none',
      narrow: each((policy) =>
        policy.rule_conditions
          ? policy
          : {
              ...policy,
              rule_conditions: [{ key: '{{resource.attributes.path}}', operator: 'stringMatch', value: ['x/*'] }],
            },
      ),
    },
    {
      what: 'one of several values',
      narrow: each((policy) => inConditions(policy, (own) => ({ ...own, value: own.value.slice(0, 1) }))),
    },
    {
      what: 'a value instead of a pattern',
      narrow: each((policy) =>
        inConditions(policy, (own) =>
          own.operator === 'stringMatchAnyOf' && own.value.includes('*') ? { ...own, value: ['x/y'] } : own,
        ),
      ),
    },
    {
      what: 'one of two conditions of which one is enough',
      narrow: each((policy) =>
        policy.rule_operator === 'or' ? { ...policy, rule_conditions: policy.rule_conditions.slice(0, 1) } : policy,
      ),
    },
  ];
  const onPolicies = ({ narrow, ...rest }: Narrowing<Policy[]>): Narrowing<AccessStack> => ({
    ...rest,
    narrow: (before, pick) => ({ ...before, policies: narrow([...before.policies], pick) }),
  });

  test('in policies for objects', () => {
    const { percent, withoutReason } = listedOf(
      accessStack,
      [...NARROWINGS, ...IN_OBJECTS].map(onPolicies),
      (before, after) => accessSide(after, 'renamed').newSince(accessSide(before)),
    );
    expect(withoutReason).toEqual([]);
    expect(percent).toBeLessThanOrEqual(5);
  });

  test('in authorizations', () => {
    const { percent, withoutReason } = listedOf(authorizations, NARROWINGS, (before, after) =>
      authorizationSide(after, 'renamed').newSince(authorizationSide(before)),
    );
    expect(withoutReason).toEqual([]);
    expect(percent).toBeLessThanOrEqual(5);
  });
});
