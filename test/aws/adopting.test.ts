import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
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
import { importPlan, planOver } from '../support/existing';
import { messageOf, synth } from '../support/synth';
import { describeTerraform } from '../support/terraform';
import { ACCOUNT } from '../support/aws';

const PAGE = resolve(__dirname, '..', '..', 'docs', 'adopting', 'aws.md');
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

  test('a role that was made by hand gets its trust and its policy in one apply, and keeps its other policies', async () => {
    const stack = stackWith(takeOverRole);
    const json = synth(stack);
    const [role] = Object.keys(json.resource!['aws_iam_role']!);
    const { errors, changes } = await importPlan(json, {
      differs: { [`aws_iam_role.${role}`]: { assume_role_policy: '{"Version":"2012-10-17","Statement":[]}' } },
    });

    expect(errors).toEqual([]);
    expect(changes.filter((change) => !change.startsWith('import '))).toEqual([`update aws_iam_role.${role}`]);
  });
});

test('the page has the code of this file, and names every type of resource with the form of its id', () => {
  const source = readFileSync(join(__dirname, 'adopting.test.ts'), 'utf8');
  const [, region] = /\/\/ docs:start\n([^]*?)\n *\/\/ docs:end/.exec(source)!;
  const page = readFileSync(PAGE, 'utf8');
  expect(page).toContain(`\`\`\`ts\n${region!.replace(/^ {2}/gm, '')}\n\`\`\``);

  const types = CONSTRUCTS.flatMap(([, make]) =>
    make(stackWith(() => undefined)).resources.map(({ terraformResourceType }) => terraformResourceType),
  );
  const rows = page.split('\n').flatMap((line) => /^\| `(\w+)`/.exec(line)?.[1] ?? []);
  expect(rows.sort()).toEqual([...new Set(types)].sort());
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
