import fc from 'fast-check';
import type { GrantList } from '../../lib/grants/private/grant-list';
import { grantsOf } from '../../lib/grants/private/load';
import { SharedReading } from '../../lib/grants/private/shared-reading';
import type { StackJson } from '../../lib/grants/private/stack-code';
import { PAIRS } from './narrowing';
import { gained as gainedIn, inShort, planned } from './sides';

type Stacks = Record<string, StackJson>;
type Sides = readonly [before: GrantList, after: GrantList];

function shared(before: Stacks, after: Stacks): Sides {
  const reading = new SharedReading();
  return [grantsOf(before, reading), grantsOf(after, reading)];
}

function difference([before, after]: Sides) {
  return { gained: after.newSince(before), lost: after.lostSince(before), all: after.all };
}

const document = (Action: string, Resource: unknown = '*') =>
  JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action, Resource }] });

/** Two stacks with references of every kind between what grants something and what says to whom, where and what. */
const STACKS: Stacks = {
  team: {
    provider: {
      aws: [
        { region: 'us-east-1', allowed_account_ids: ['${var.account}'] },
        { alias: 'keys', profile: '${var.profile}' },
      ],
      ibm: [{ ibmcloud_api_key: '${var.key}' }],
      huaweicloud: [{ domain_id: 'd1' }],
    },
    variable: { account: { default: '111' }, profile: { default: 'p' }, key: { default: 'k' } },
    locals: { bucket: '${local.prefix}-disks', prefix: 'team', list: ['x', '${var.profile}'] },
    module: { net: { source: './net', name: 'a' } },
    data: {
      aws_iam_role: { found: { name: 'looked-up' } },
      aws_iam_policy_document: {
        made: { statement: [{ actions: ['s3:GetObject'], resources: ['${aws_s3_bucket.disks.arn}/*'] }] },
      },
      huaweicloud_identity_role: { system: { display_name: 'IMS ReadOnlyAccess' } },
      terraform_remote_state: { 'cross-stack-reference-input-base': { backend: 'local', config: { path: 'base' } } },
    },
    resource: {
      aws_iam_role: {
        own: {
          name: 'own',
          assume_role_policy: document('sts:AssumeRole'),
          permissions_boundary: '${aws_iam_policy.boundary.arn}',
        },
        other: { name: 'other', assume_role_policy: document('sts:AssumeRole') },
      },
      aws_iam_policy: {
        managed: { name: 'managed', policy: document('s3:PutObject') },
        boundary: { name: 'boundary', policy: document('s3:*') },
      },
      aws_iam_role_policy: {
        inline: {
          role: '${aws_iam_role.own.name}',
          policy: document('s3:GetObject', 'arn:aws:s3:::${local.bucket}/*'),
        },
        named: { role: 'own', policy: document('s3:ListBucket') },
        made: { role: '${data.aws_iam_role.found.name}', policy: '${data.aws_iam_policy_document.made.json}' },
        remote: {
          role: '${data.terraform_remote_state.cross-stack-reference-input-base.outputs.role}',
          policy: document('ec2:RunInstances', ['${module.net.arn}', '${element(local.list, 0)}']),
        },
      },
      aws_iam_role_policy_attachment: {
        managed: { role: '${aws_iam_role.other.name}', policy_arn: '${aws_iam_policy.managed.arn}' },
      },
      aws_s3_bucket: { disks: { bucket: '${local.bucket}' } },
      aws_s3_bucket_acl: { disks: { bucket: '${aws_s3_bucket.disks.id}', acl: 'public-read', provider: 'aws.keys' } },
      aws_kms_grant: {
        disks: {
          key_id: 'k',
          grantee_principal: '${aws_iam_role.own.arn}',
          operations: ['Decrypt'],
          count: '${var.key}',
        },
      },
      ibm_iam_custom_role: {
        viewer: { display_name: 'Viewer of images', service: 'is', actions: ['is.image.image.read'] },
      },
      ibm_iam_access_group: { team: { name: 'team' } },
      ibm_iam_access_group_policy: {
        team: {
          access_group_id: '${ibm_iam_access_group.team.id}',
          roles: ['Viewer of images'],
          resources: [{ service: 'is' }],
        },
      },
      huaweicloud_identity_role: {
        use: {
          name: 'use',
          type: 'XA',
          policy: JSON.stringify({ Version: '1.1', Statement: [{ Effect: 'Allow', Action: ['ims:images:get'] }] }),
        },
      },
      huaweicloud_identity_group_role_assignment: {
        own: { group_id: 'g', role_id: '${huaweicloud_identity_role.use.id}', project_id: 'p' },
        system: { group_id: 'g', role_id: '${data.huaweicloud_identity_role.system.id}', domain_id: 'd1' },
      },
    },
  },
  base: {
    locals: { role: 'base' },
    output: { role: { value: '${aws_iam_role.base.name}' } },
    resource: { aws_iam_role: { base: { name: '${local.role}', assume_role_policy: document('sts:AssumeRole') } } },
  },
};

type Path = readonly (string | number)[];

/** The stacks with another value at one place; without it where there is none. */
function changed<T>(value: T, [step, ...rest]: Path, replacement: unknown): T {
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...value }) as Record<string | number, unknown>;
  if (rest.length > 0) {
    copy[step!] = changed(copy[step!], rest, replacement);
  } else if (replacement === undefined) {
    delete copy[step!];
  } else {
    copy[step!] = replacement;
  }
  return (Array.isArray(copy) ? copy.filter(() => true) : copy) as T;
}

test('what is the same on both sides is read once', () => {
  const [before, after] = shared(STACKS, changed(STACKS, ['team', 'variable', 'unrelated'], { default: 'x' }));
  expect(after.all.length).toBeGreaterThan(10);
  expect(difference([before, after])).toEqual({ gained: [], lost: [], all: before.all });
});

/** Changes of what a resource refers to or is looked up for it, while its own text stays. */
const CHANGES: readonly (readonly [what: string, path: Path, replacement: unknown, gained: string])[] = [
  [
    'name of a role',
    ['team', 'resource', 'aws_iam_role', 'own', 'name'],
    'owner',
    'role owner may s3:GetObject on arn:aws:s3:::team-disks/* if within the boundary',
  ],
  [
    'boundary of a role',
    ['team', 'resource', 'aws_iam_role', 'own', 'permissions_boundary'],
    undefined,
    'role own may s3:GetObject on arn:aws:s3:::team-disks/*',
  ],
  [
    'boundary of a role that is named',
    ['team', 'resource', 'aws_iam_role', 'own', 'permissions_boundary'],
    undefined,
    'role own may s3:ListBucket on *',
  ],
  [
    'document of a boundary',
    ['team', 'resource', 'aws_iam_policy', 'boundary', 'policy'],
    document('*'),
    'role own may s3:ListBucket on * if within the boundary',
  ],
  [
    'local behind a local',
    ['team', 'locals', 'prefix'],
    'all',
    'role own may s3:GetObject on arn:aws:s3:::all-disks/*',
  ],
  ['local in an expression', ['team', 'locals', 'list', 0], 'y', 'role base may ec2:RunInstances on'],
  ['variable in a local', ['team', 'variable', 'profile', 'default'], 'q', 'role base may ec2:RunInstances on'],
  ['module', ['team', 'module', 'net', 'name'], 'b', 'role base may ec2:RunInstances on'],
  ['looked-up role', ['team', 'data', 'aws_iam_role', 'found', 'name'], 'new', 'role new may s3:GetObject on'],
  ['bucket in a document', ['team', 'resource', 'aws_s3_bucket', 'disks', 'bucket'], 'b', 'may s3:GetObject on'],
  [
    'document of a data source',
    ['team', 'data', 'aws_iam_policy_document', 'made', 'statement', 0, 'actions', 0],
    's3:*',
    'role looked-up may s3:* on',
  ],
  ['account of a provider', ['team', 'variable', 'account', 'default'], '222', 'role own may s3:ListBucket on *'],
  [
    'account of the provider of another alias',
    ['team', 'provider', 'aws', 1, 'profile'],
    'q',
    'group AllUsers may READ on bucket team-disks',
  ],
  ['number of a resource', ['team', 'variable', 'key', 'default'], '2', 'may kms:Decrypt on key k'],
  ['name in another stack', ['base', 'locals', 'role'], 'admin', 'role admin may ec2:RunInstances on'],
  ['output of another stack', ['base', 'output', 'role', 'value'], 'root', 'role root may ec2:RunInstances on'],
  ['another stack', ['base'], undefined, 'may ec2:RunInstances on'],
  [
    'managed policy',
    ['team', 'resource', 'aws_iam_policy', 'managed', 'policy'],
    document('s3:*'),
    'role other may s3:* on *',
  ],
  [
    'custom role that is named',
    ['team', 'resource', 'ibm_iam_custom_role', 'viewer', 'actions', 0],
    'is.image.image.delete',
    'access group team may is.image.image.delete on is: all instances',
  ],
  [
    'policy that is given',
    ['team', 'resource', 'huaweicloud_identity_role', 'use', 'policy'],
    JSON.stringify({ Version: '1.1', Statement: [{ Effect: 'Allow', Action: ['ims:images:*'] }] }),
    'users of group g may ims:images:* on project p',
  ],
  [
    'permission that is looked up',
    ['team', 'data', 'huaweicloud_identity_role', 'system', 'display_name'],
    'IMS FullAccess',
    'users of group g may IMS FullAccess on global services',
  ],
  [
    'another role of that name',
    ['team', 'resource', 'aws_iam_role', 'namesake'],
    { name: 'own', assume_role_policy: document('sts:AssumeRole') },
    'may kms:Decrypt on key k',
  ],
  ['move', ['team', 'moved'], { from: 'aws_iam_role.other', to: 'aws_iam_role.own' }, 'may kms:Decrypt on key k'],
];

test.each(CHANGES)('%s: the same text on both sides, and another meaning', (_, path, replacement, gained) => {
  const after = changed(STACKS, path, replacement);
  const found = difference(shared(STACKS, after));
  expect(found.gained.map(inShort)).toContainEqual(expect.stringContaining(gained));
  expect(found).toEqual(difference([grantsOf(STACKS), grantsOf(after)]));
});

/** Every place in a JSON value. */
function pathsOf(value: unknown): Path[] {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, nested]: [string, unknown]) => {
        const step = Array.isArray(value) ? Number(name) : name;
        return [[step], ...pathsOf(nested).map((path) => [step, ...path])];
      })
    : [];
}

const at = (value: unknown, path: Path) =>
  path.reduce((within, step) => (within as Record<string | number, unknown> | undefined)?.[step], value);

/** Deeper than the names of types and ids: what is there is read as it is. */
const PATHS = pathsOf(STACKS).filter((path) => path.length > 3);
const TEXTS = PATHS.map((path) => at(STACKS, path)).filter((value) => typeof value === 'string');

const change = fc.tuple(fc.constantFrom(...PATHS), fc.option(fc.constantFrom(...TEXTS), { nil: undefined }));

/** Terraform refuses some of these stacks; what is read of them is then no matter, but it must be the same. */
function outcome(sides: () => Sides) {
  try {
    return difference(sides());
  } catch (error) {
    return (error as Error).name;
  }
}

test('any two sides differ in what they would if each were read for itself', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 3 }), fc.array(change, { maxLength: 3 }), (some, others) => {
      const [before, after] = [some, others].map((changes) =>
        changes.reduce(
          (stacks, [path, text]) => (at(stacks, path) === undefined ? stacks : changed(stacks, path, text)),
          STACKS,
        ),
      ) as [Stacks, Stacks];
      const expected = outcome(() => [grantsOf(before), grantsOf(after)]);
      expect(outcome(() => shared(before, after))).toEqual(expected);
    }),
    { numRuns: PAIRS },
  );
});

const managed = { address: 'aws_iam_policy.all', mode: 'managed', type: 'aws_iam_policy' };
const attachment = {
  address: 'aws_iam_role_policy_attachment.all',
  mode: 'managed',
  type: 'aws_iam_role_policy_attachment',
  values: { role: 'r', policy_arn: 'arn:all' },
};
const policy = (action: string) => ({ ...managed, values: { name: 'all', arn: 'arn:all', policy: document(action) } });
const CODE = {
  provider_config: { aws: { name: 'aws' } },
  root_module: { resources: [{ address: attachment.address, expressions: { role: {}, policy_arn: {} } }] },
};
const root = (...resources: object[]) => ({ root_module: { resources } });

test('plan: a resource that stays, with another policy behind it', () => {
  const { before, after } = planned({
    prior_state: { values: root(attachment, policy('s3:GetObject')) },
    planned_values: root(attachment, policy('s3:*')),
    configuration: CODE,
  });
  expect(gainedIn(before, after)).toEqual(['role r may s3:* on *']);
});

test.each([
  ['value', { values: { ...attachment.values, role: 's' } }, {}, 'role s may s3:* on *'],
  [
    'value that must not be shown',
    { values: { ...attachment.values, role: 's' }, sensitive_values: { role: true } },
    {},
    'role (sensitive) may s3:* on *',
  ],
  [
    'value that is not known yet',
    {},
    { role: true },
    'role aws_iam_role_policy_attachment.all.role may s3:* on * (cannot be compared: aws_iam_role_policy_attachment.all.role is known after apply)',
  ],
])('plan: another %s', (_, other, unknown, gained) => {
  const { before, after } = planned({
    prior_state: { values: root(attachment, policy('s3:*')) },
    planned_values: root({ ...attachment, ...other }, policy('s3:*')),
    resource_changes: [{ address: attachment.address, change: { after_unknown: unknown } }],
    configuration: CODE,
  });
  expect(gainedIn(before, after)).toEqual([gained]);
});

test('plan: what must no longer be shown is hidden', () => {
  const { after } = planned({
    prior_state: { values: root(attachment) },
    planned_values: root({ ...attachment, sensitive_values: { role: true } }),
    configuration: CODE,
  });
  expect(after.all.map(({ principal }) => principal)).toEqual(['role (sensitive)']);
});
