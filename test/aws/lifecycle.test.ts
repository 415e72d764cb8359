import { Aspects, TerraformResource, type TerraformStack } from 'cdktf';
import {
  InstanceExportBucketAccess,
  VmImportBucket,
  VmImportOperatorPolicy,
  VmImportRole,
  VmImportRolePolicy,
  VmOperation,
} from '../../lib/aws';
import { HERE, awsStack, variable } from '../support/aws';
import { onlyResource, synth } from '../support/synth';

/** By type of resource: makes one whose only condition is that of `var.late`. */
const CONDITIONED: Record<string, (stack: TerraformStack) => { readonly resources: TerraformResource[] }> = {
  aws_iam_role: (stack) => new VmImportRole(stack, 'it', { ...HERE, roleName: variable(stack) }),
  aws_iam_role_policy: (stack) =>
    new VmImportRolePolicy(stack, 'it', { roleName: variable(stack), partition: 'aws', importBuckets: DISKS }),
  aws_iam_policy: (stack) =>
    new VmImportOperatorPolicy(stack, 'it', {
      operations: [VmOperation.TAGGING],
      roleArns: [],
      policyName: variable(stack),
      partition: 'aws',
    }),
  aws_s3_bucket_acl: (stack) =>
    new InstanceExportBucketAccess(stack, 'it', { bucketName: variable(stack), region: 'eu-central-1' }),
  aws_iam_role_policies_exclusive: (stack) =>
    new VmImportRole(stack, 'it', { ...HERE, exclusivePolicies: true, alsoPolicies: [variable(stack)] }),
};
const DISKS = [VmImportBucket.named('disks')];
const MINE = { condition: '${var.mine}', errorMessage: 'mine' };

describe.each(Object.entries(CONDITIONED))('the conditions of %s', (type, make) => {
  test('stay when an Aspect assigns a lifecycle', () => {
    const stack = awsStack();
    make(stack);
    const before = preconditionsIn(stack, type);
    expect(before).toEqual([expect.stringContaining('var.late')]);

    Aspects.of(stack).add({
      visit: (node) => {
        if (TerraformResource.isTerraformResource(node)) {
          node.lifecycle = { preventDestroy: true };
        }
      },
    });
    expect(onlyResource(synth(stack), type)['lifecycle']).toMatchObject({ prevent_destroy: true });
    expect(preconditionsIn(stack, type)).toEqual(before);
  });

  test('are added to by those of users', () => {
    const stack = awsStack();
    const resource = make(stack).resources.find(({ terraformResourceType }) => terraformResourceType === type)!;
    resource.lifecycle = { ...resource.lifecycle, precondition: [...resource.lifecycle!.precondition!, MINE] };
    expect(preconditionsIn(stack, type)).toEqual([expect.stringContaining('var.late'), '${var.mine}']);
  });
});

test.each<[string, (stack: TerraformStack) => VmImportRole | VmImportRolePolicy]>([
  ['VmImportRole', (stack) => new VmImportRole(stack, 'it', HERE)],
  ['VmImportRolePolicy', (stack) => new VmImportRolePolicy(stack, 'it', { ...HERE, roleName: 'vmimport' })],
])('a condition of users on the policy of %s survives what is added later', (_, make) => {
  const stack = awsStack();
  const grower = make(stack);
  const policy = 'policy' in grower ? grower.policy : grower.resource;
  grower.addImportBucket(VmImportBucket.named(variable(stack, 'one')));
  policy.lifecycle = { ...policy.lifecycle, precondition: [...policy.lifecycle!.precondition!, MINE] };
  grower.addImportBucket(VmImportBucket.named(variable(stack, 'two')));
  grower.addExportBucket(VmImportBucket.named(variable(stack, 'three')));
  grower.addVolumeKmsKey(variable(stack, 'four'));

  const conditions = preconditionsIn(stack, 'aws_iam_role_policy');
  expect(conditions.map((condition) => /var\.\w+/.exec(condition)![0])).toEqual([
    'var.one',
    'var.two',
    'var.three',
    'var.four',
    'var.mine',
  ]);
});

test('what callers push to dependables and resources changes nothing', () => {
  const stack = awsStack();
  const role = new VmImportRole(stack, 'it', HERE);
  const [dependables, resources] = [[...role.dependables], [...role.resources]];
  role.dependables.push(new VmImportRole(stack, 'other', { ...HERE, roleName: 'other' }));
  role.resources.pop();

  expect(role.dependables).toEqual(dependables);
  expect(role.resources).toEqual(resources);
});

function preconditionsIn(stack: TerraformStack, type: string): string[] {
  const { lifecycle } = onlyResource(synth(stack), type) as { lifecycle?: { precondition: { condition: string }[] } };
  return (lifecycle?.precondition ?? []).map(({ condition }) => condition);
}
