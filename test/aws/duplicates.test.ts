import { TerraformStack, Testing } from 'cdktf';
import {
  InstanceExportBucketAccess,
  VmImportBucket,
  VmImportOperatorPolicy,
  VmImportRole,
  VmImportRolePolicy,
  VmOperation,
  bindings,
} from '../../lib/aws';
import { messageOf, synth, warningsOf } from '../support/synth';

/** What names an account, and when two constructs of two stacks are taken for the same thing. */
const [ONE, OTHER] = ['111122223333', '444455556666'];
const DISKS = [VmImportBucket.named('disks')];

type Build = (stack: TerraformStack, account: string) => unknown;

/** Constructs that name their account, by what names it. */
const NAMED: Record<string, Build> = {
  'VmImportRole, sourceAccountId': (stack, sourceAccountId) => new VmImportRole(stack, 'it', { sourceAccountId }),
  'VmImportRole, permissionsBoundaryArn': (stack, account) =>
    new VmImportRole(stack, 'it', { permissionsBoundaryArn: `arn:aws:iam::${account}:policy/boundary` }),
  'VmImportRole, allowedAccountIds': (stack, account) => {
    const provider = new bindings.AwsProvider(stack, 'own', { alias: 'own', allowedAccountIds: [account] });
    return new VmImportRole(stack, 'it', { provider });
  },
  'VmImportRolePolicy, sourceAccountId': (stack, sourceAccountId) =>
    new VmImportRolePolicy(stack, 'it', {
      roleName: 'vmimport',
      policyName: 'team-a',
      importBuckets: DISKS,
      sourceAccountId,
    }),
  'VmImportOperatorPolicy, roleArns': (stack, account) =>
    new VmImportOperatorPolicy(stack, 'it', {
      operations: [VmOperation.IMPORT_IMAGE],
      roleArns: [`arn:aws:iam::${account}:role/vmimport`],
      policyName: 'operators',
    }),
};

describe.each(Object.entries(NAMED))('%s', (_, build) => {
  test('of one account in two stacks fails, though their providers differ', () => {
    const [, second] = stacks((stack) => build(stack, ONE), 'one', 'other');
    expect(messageOf(() => synth(second!))).toContain("[two/it/Resource] 'one/it/Resource' is already ");
  });

  test('of two accounts is fine, though their providers are configured alike', () => {
    const app = Testing.app();
    const [, second] = [ONE, OTHER].map((account, index) =>
      stackIn(app, `stack-${index}`, (stack) => build(stack, account)),
    );
    synth(second!);
    expect(warningsOf(second!).filter((text) => text.includes('duplicate'))).toEqual([]);
  });
});

test('dev and prod with credentials from the environment: a warning, because only the cloud knows the accounts', () => {
  const [, second] = stacks((stack) => new VmImportRole(stack, 'it'));
  synth(second!);
  expect(warningsOf(second!)).toEqual([
    expect.stringMatching(
      /^service-access:duplicate-in-another-stack 'one\/it\/Resource' is already the role "vmimport"/,
    ),
  ]);
});

test('two roles of one name in one stack fail, though only one of them names its account', () => {
  const stack = stackIn(Testing.app(), 'one', (scope) => {
    new VmImportRole(scope, 'a', { sourceAccountId: ONE });
    new VmImportRole(scope, 'b');
  });
  expect(messageOf(() => synth(stack))).toContain('[one/b/Resource] \'one/a/Resource\' is already the role "vmimport"');
});

test('a role that was removed from the tree is not a duplicate', () => {
  const stack = stackIn(Testing.app(), 'one', (scope) => {
    new VmImportRole(scope, 'a');
    scope.node.tryRemoveChild('a');
    new VmImportRole(scope, 'b');
  });
  expect(() => synth(stack)).not.toThrow();
});

describe('InstanceExportBucketAccess', () => {
  const access = (region: string) => (stack: TerraformStack) =>
    new InstanceExportBucketAccess(stack, 'it', { bucketName: 'exports', region });

  test('of one bucket in two stacks fails, whatever their accounts: it is the same bucket', () => {
    const [, second] = stacks(access('eu-central-1'), 'one', 'other');
    expect(messageOf(() => synth(second!))).toContain(
      '[two/it/Resource] \'one/it/Resource\' is already the access control list of the bucket "exports"',
    );
  });

  test('of two buckets of one name, in two partitions, is fine', () => {
    const app = Testing.app();
    const [, second] = ['eu-central-1', 'cn-north-1'].map((region, index) =>
      stackIn(app, `stack-${index}`, access(region)),
    );
    synth(second!);
    expect(warningsOf(second!).filter((text) => text.includes('duplicate'))).toEqual([]);
  });
});

/** Two stacks of one app, each with a provider of a profile if there is one. */
function stacks(build: (stack: TerraformStack) => unknown, ...profiles: string[]): TerraformStack[] {
  const app = Testing.app();
  return ['one', 'two'].map((id, index) => stackIn(app, id, build, profiles[index]));
}

function stackIn(
  app: ReturnType<typeof Testing.app>,
  id: string,
  build: (stack: TerraformStack) => unknown,
  profile?: string,
): TerraformStack {
  const stack = new TerraformStack(app, id);
  new bindings.AwsProvider(stack, 'aws', { region: 'eu-central-1', profile });
  build(stack);
  return stack;
}
