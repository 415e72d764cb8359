import { TerraformStack, Testing, type TerraformResource } from 'cdktf';
import { Construct } from 'constructs';
import {
  InstanceExportBucketAccess,
  VmImportBucket,
  VmImportOperatorPolicy,
  VmImportRole,
  VmImportRolePolicy,
  VmOperation,
  bindings,
} from '../../lib/aws';
import { AdoptionPage, describeFirstPlan, type Claim } from '../support/adoption';
import { importPlan, planOver } from '../support/existing';
import { messageOf, synth } from '../support/synth';
import { describeTerraform } from '../support/terraform';
import { ACCOUNT } from '../support/aws';

const PAGE = new AdoptionPage('aws');
const HERE = { sourceAccountId: ACCOUNT, partition: 'aws' };
const DISKS = [VmImportBucket.named('disks')];
const OPERATORS = `arn:aws:iam::${ACCOUNT}:policy/vm-operators`;

interface Movable extends Construct {
  readonly resources: TerraformResource[];
  movedFrom(path: string): void;
}

/** Each with the ids by which Terraform imports what it makes, in the order of `resources`. */
const CONSTRUCTS: [string, (scope: Construct) => Movable, string[]][] = [
  [
    'VmImportRole',
    (scope) => new VmImportRole(scope, 'it', { ...HERE, importBuckets: DISKS }),
    ['vmimport', 'vmimport:vmimport'],
  ],
  [
    'VmImportRole, exclusivePolicies',
    (scope) => new VmImportRole(scope, 'it', { ...HERE, roleName: 'images', exclusivePolicies: true }),
    ['images', 'images:vmimport', 'images', 'images'],
  ],
  [
    'VmImportRolePolicy',
    (scope) =>
      new VmImportRolePolicy(scope, 'it', {
        roleName: 'vmimport',
        policyName: 'team-a',
        importBuckets: DISKS,
        partition: 'aws',
      }),
    ['vmimport:team-a'],
  ],
  [
    'VmImportOperatorPolicy',
    (scope) =>
      new VmImportOperatorPolicy(scope, 'it', {
        operations: [VmOperation.IMPORT_IMAGE],
        roleArns: [`arn:aws:iam::${ACCOUNT}:role/vmimport`],
        policyName: 'vm-operators',
        partition: 'aws',
      }),
    [OPERATORS],
  ],
  [
    'InstanceExportBucketAccess',
    (scope) => new InstanceExportBucketAccess(scope, 'it', { bucketName: 'exports', region: 'eu-central-1' }),
    ['exports', 'exports'],
  ],
  [
    'InstanceExportBucketAccess, revoked',
    (scope) =>
      new InstanceExportBucketAccess(scope, 'it', { bucketName: 'exports', region: 'eu-central-1', revoked: true }),
    ['exports', 'exports,private'],
  ],
];

describeTerraform('real Terraform', () => {
  test.each(CONSTRUCTS)('%s that moved into another scope: nothing is made anew', async (_, make) => {
    const before = stackWith((stack) => make(stack));
    const after = stackWith((stack) => make(new Construct(stack, 'team')).movedFrom('it'));

    const { errors, changes } = await planOver(synth(before), synth(after));
    expect(errors).toEqual([]);
    expect(changes.length).toBeGreaterThan(0);
    expect(changes.filter((change) => !change.startsWith('move '))).toEqual([]);
  });

  test.each(CONSTRUCTS)('%s takes over what exists, by the ids in docs/adopting/aws.md', async (_, make, ids) => {
    const stack = stackWith((scope) => {
      const { resources } = make(scope);
      expect(resources).toHaveLength(ids.length);
      resources.forEach((resource, index) => resource.importFrom(ids[index]!));
    });

    const { errors, changes } = await importPlan(synth(stack));
    expect(errors).toEqual([]);
    expect(changes.map((change) => change.replace(/^import \S+ from /, '')).sort()).toEqual([...ids].sort());
  });

  test('only the role is imported: its policy is made', async () => {
    const stack = stackWith((scope) => takeOverRole(scope));
    const json = synth(stack);
    const imports = (json.import as { to: string }[]).filter(({ to }) => to.startsWith('aws_iam_role.'));
    const { errors, changes } = await importPlan({ ...json, import: imports });
    expect(errors).toEqual([]);
    expect(changes).toEqual([
      expect.stringMatching(/^import aws_iam_role[.]\S+ from vmimport$/),
      expect.stringMatching(/^create aws_iam_role_policy[.]/),
    ]);
  });

  test('VmImportRolePolicy makes one inline policy, and touches nothing else', async () => {
    const stack = stackWith(
      (scope) => new VmImportRolePolicy(scope, 'it', { roleName: 'vmimport', importBuckets: DISKS }),
    );
    const { errors, changes } = await planOver(synth(stackWith(() => undefined)), synth(stack));
    expect(errors).toEqual([]);
    expect(changes).toEqual([expect.stringMatching(/^create aws_iam_role_policy[.]/)]);
  });

  test('after the deployment the imports do nothing, and can be removed', async () => {
    const json = synth(stackWith((scope) => takeOverRole(scope)));
    const { import: _, ...without } = json;
    for (const [deployed, next] of [
      [without, json],
      [without, without],
    ] as const) {
      expect(await planOver(deployed, next)).toMatchObject({ errors: [], changes: [] });
    }
  });
});

const role = (scope: Construct, id: string) =>
  new VmImportRole(scope, id, {
    ...HERE,
    roleName: id,
    importBuckets: DISKS,
    description: 'Imports of disk images',
    permissionsBoundaryArn: `arn:aws:iam::${ACCOUNT}:policy/boundary`,
    tags: { team: 'images' },
  });
const onlyRole = (scope: Construct, id: string) =>
  new VmImportRole(scope, id, { ...HERE, roleName: id, exclusivePolicies: true });
const operators = (scope: Construct, id: string) =>
  new VmImportOperatorPolicy(scope, id, {
    operations: [VmOperation.IMPORT_IMAGE],
    roleArns: [`arn:aws:iam::${ACCOUNT}:role/vmimport`],
    policyName: id,
    partition: 'aws',
  });
const exports = (scope: Construct, id: string) =>
  new InstanceExportBucketAccess(scope, id, { bucketName: id, region: 'eu-central-1' });

const OLD_POLICY = '{"Version":"2012-10-17","Statement":[]}';
const CLAIMS: [string, Claim['make'], type: string, differs: Record<string, unknown>, ...does: string[]][] = [
  ['another trust changes in place', role, 'aws_iam_role', { assume_role_policy: OLD_POLICY }, 'update'],
  ['another description of a role changes in place', role, 'aws_iam_role', { description: null }, 'update'],
  ['another boundary changes in place', role, 'aws_iam_role', { permissions_boundary: null }, 'update'],
  ['other tags change in place', role, 'aws_iam_role', { tags: { by: 'hand' } }, 'update'],
  ['a role with a path is replaced', role, 'aws_iam_role', { path: '/service/' }, 'delete/create'],
  ['another inline policy changes in place', role, 'aws_iam_role_policy', { policy: OLD_POLICY }, 'update'],
  [
    'more inline policies are removed where they are exclusive',
    onlyRole,
    'aws_iam_role_policies_exclusive',
    { policy_names: ['guide', 'vmimport'] },
    'update',
  ],
  [
    'managed policies are detached where they are exclusive',
    onlyRole,
    'aws_iam_role_policy_attachments_exclusive',
    { policy_arns: ['arn:aws:iam::aws:policy/AmazonS3FullAccess'] },
    'update',
  ],
  ['another operator policy changes in place', operators, 'aws_iam_policy', { policy: OLD_POLICY }, 'update'],
  ['another name is a replacement', operators, 'aws_iam_policy', { name: 'people' }, 'delete/create'],
  ['another description is a replacement', operators, 'aws_iam_policy', { description: 'x' }, 'delete/create'],
  [
    'another access control list changes in place',
    exports,
    'aws_s3_bucket_acl',
    { access_control_policy: [] },
    'update',
  ],
  [
    'other Object Ownership changes in place',
    exports,
    'aws_s3_bucket_ownership_controls',
    { rule: [{ object_ownership: 'BucketOwnerEnforced' }] },
    'update',
  ],
];

describeFirstPlan(
  () => stackWith(() => undefined),
  CLAIMS.map(([says, make, type, differs, ...does]) => ({ says, make, type, differs, does })),
);

test('the page has the code of this file, and every type of resource with what makes it and the form of its ids', () => {
  expect(PAGE.shows(__filename)).toBe(true);
  const made = CONSTRUCTS.flatMap(([name, make, ids]) =>
    make(stackWith(() => undefined)).resources.map(({ terraformResourceType: type }, index) => ({
      type,
      by: name.split(',')[0]!,
      id: ids[index]!,
    })),
  );
  expect([...PAGE.types].sort()).toEqual([...new Set(made.map(({ type }) => type))].sort());
  expect(
    made.filter(({ type, by, id }) => !PAGE.hasForm(type, id) || !PAGE.madeBy(type).includes(`\`${by}\``)),
  ).toEqual([]);
  // A form that fits everything would prove nothing.
  expect(PAGE.hasForm('aws_iam_role_policy', 'vmimport')).toBe(false);
});

test.each<[string, unknown, string]>([
  ['the path that it has', 'it', 'got the path that it has now, "it"'],
  ['no path', '', 'got ""'],
  ['an address', undefined, 'got undefined'],
])('movedFrom fails for %s', (_, path, got) => {
  const role = new VmImportRole(
    stackWith(() => undefined),
    'it',
    HERE,
  );
  expect(messageOf(() => role.movedFrom(path as string))).toBe(
    `'path' must be the path that the construct had in this stack, such as "team/images", ${got} (at 'test/it')`,
  );
});

function takeOverRole(stack: TerraformStack): void {
  // docs:start
  const role = new VmImportRole(stack, 'vmimport', { importBuckets: [VmImportBucket.named('disk-images')] });
  const [theRole, itsPolicy] = role.resources;
  theRole!.importFrom('vmimport');
  itsPolicy!.importFrom('vmimport:vmimport');
  // docs:end
}

function stackWith(fill: (stack: TerraformStack) => unknown): TerraformStack {
  const stack = new TerraformStack(Testing.app(), 'test');
  new bindings.AwsProvider(stack, 'aws', { region: 'eu-central-1' });
  fill(stack);
  return stack;
}
