import { IamRolePolicyAttachment } from '@cdktf/provider-aws/lib/iam-role-policy-attachment';
import type { TerraformStack } from 'cdktf';
import {
  VmImportBucket,
  VmImportRole,
  VmImportRolePolicy,
  bindings,
  type VmImportRolePolicyProps,
  type VmImportRoleProps,
} from '../../lib/aws';
import { HERE, awsStack, variable } from '../support/aws';
import { messageOf, onlyResource, synth } from '../support/synth';

describe('VmImportRole with exclusivePolicies', () => {
  test('makes Terraform own all policies of the role, after its own policy is there', () => {
    const json = synthesized({ exclusivePolicies: true });
    expect(json.resource).toMatchObject({
      aws_iam_role_policies_exclusive: {
        role_ExclusivePolicies_4802FA0C: {
          role_name: '${aws_iam_role_policy.role_Policy_DEFD6CCE.role}',
          policy_names: ['vmimport'],
        },
      },
      aws_iam_role_policy_attachments_exclusive: {
        role_ExclusiveAttachments_09DCD7A5: {
          role_name: '${aws_iam_role_policy.role_Policy_DEFD6CCE.role}',
          policy_arns: [],
        },
      },
    });
  });

  test('expects the policies that are named', () => {
    const json = synthesized({ exclusivePolicies: true, alsoPolicies: ['team-a', 'team-b'] });
    expect(onlyResource(json, 'aws_iam_role_policies_exclusive')['policy_names']).toEqual([
      'vmimport',
      'team-a',
      'team-b',
    ]);
  });

  test('checks a name that is known only later where it is used', () => {
    const stack = awsStack();
    new VmImportRole(stack, 'role', { ...HERE, exclusivePolicies: true, alsoPolicies: [variable(stack)] });
    expect(onlyResource(synth(stack), 'aws_iam_role_policies_exclusive')).toEqual({
      role_name: '${aws_iam_role_policy.role_Policy_DEFD6CCE.role}',
      policy_names: ['vmimport', '${var.late}'],
      lifecycle: {
        precondition: [
          {
            condition: '${can(regex("^[a-zA-Z0-9_+=,.@-]{1,128}$", var.late))}',
            error_message:
              '\'alsoPolicies[0]\' must be the name of a policy (1 to 128 of a-z, A-Z, 0-9 and "_+=,.@-") ' +
              "(at 'test/role')",
          },
        ],
      },
    });
  });

  test.each([{}, { exclusivePolicies: false }])('is off by default: %j', (props) => {
    expect(Object.keys(synthesized(props).resource!)).toEqual(['aws_iam_role', 'aws_iam_role_policy']);
  });

  test('lists all that it makes', () => {
    const role = new VmImportRole(awsStack(), 'role', { ...HERE, exclusivePolicies: true });
    expect(role.resources.map(({ terraformResourceType }) => terraformResourceType)).toEqual([
      'aws_iam_role',
      'aws_iam_role_policy',
      'aws_iam_role_policies_exclusive',
      'aws_iam_role_policy_attachments_exclusive',
    ]);
    // What uses the role need not wait for the policies of others to be gone.
    expect(role.dependables).toEqual([role.resource, role.policy]);
  });

  describe('fails at synthesis for a policy that would be removed', () => {
    const role = (stack: TerraformStack, ...alsoPolicies: string[]) =>
      new VmImportRole(stack, 'role', {
        exclusivePolicies: true,
        ...(alsoPolicies.length > 0 ? { alsoPolicies } : {}),
      });
    const more = (stack: TerraformStack, props: Partial<VmImportRolePolicyProps>) =>
      new VmImportRolePolicy(stack, 'more', {
        roleName: 'vmimport',
        importBuckets: [VmImportBucket.named('disks')],
        ...props,
      });
    const REMOVED =
      "[test/role] 'test/more/Resource' gives the role an inline policy that 'exclusivePolicies' would remove: " +
      "name it in 'alsoPolicies', or grant the same by this construct";

    test.each<[string, (stack: TerraformStack) => unknown]>([
      ['by name', (stack) => [role(stack), more(stack, { policyName: 'team-a' })]],
      [
        'by name in another case',
        (stack) => [role(stack), more(stack, { roleName: 'VMImport', policyName: 'team-a' })],
      ],
      ['by reference', (stack) => more(stack, { roleName: role(stack).roleName, policyName: 'team-a' })],
      ['by reference to the role', (stack) => more(stack, { roleName: role(stack).resource.name })],
      ['by reference to its id', (stack) => more(stack, { roleName: role(stack).resource.id })],
      ['with a name that the provider makes', (stack) => [role(stack, 'team-a'), more(stack, {})]],
      ['with another name', (stack) => [role(stack, 'team-a'), more(stack, { policyName: 'team-b' })]],
    ])('%s', (_, build) => {
      const stack = awsStack();
      build(stack);
      expect(messageOf(() => synth(stack))).toContain(REMOVED);
    });

    test('that is attached', () => {
      const stack = awsStack();
      const policyArn = 'arn:aws:iam::aws:policy/ReadOnlyAccess';
      new IamRolePolicyAttachment(stack, 'more', { role: role(stack).roleName, policyArn });
      expect(messageOf(() => synth(stack))).toContain(
        "[test/role] 'test/more' attaches a managed policy to the role that 'exclusivePolicies' would detach: " +
          'remove one of the two',
      );
    });

    test.each<[string, (stack: TerraformStack) => unknown]>([
      ['that is expected', (stack) => [role(stack, 'Team-A'), more(stack, { policyName: 'team-a' })]],
      ['that is expected by a reference', (stack) => role(stack, more(stack, { policyName: 'team-a' }).resource.name)],
      ['of another role', (stack) => [role(stack), more(stack, { roleName: 'images', policyName: 'team-a' })]],
      [
        'of a role of that name in another account',
        (stack) => {
          const provider = new bindings.AwsProvider(stack, 'other', { alias: 'other', profile: 'other' });
          return [role(stack), more(stack, { policyName: 'team-a', provider })];
        },
      ],
    ])('but not %s', (_, build) => {
      const stack = awsStack();
      build(stack);
      expect(() => synth(stack)).not.toThrow();
    });
  });

  test.each<[string, VmImportRoleProps, string]>([
    [
      'policies that nobody looks at',
      { alsoPolicies: ['team-a'] },
      "'alsoPolicies' must be left out unless 'exclusivePolicies' is true: other policies are left alone",
    ],
    [
      'a value that got lost',
      { exclusivePolicies: undefined },
      "'exclusivePolicies' must have a value, got undefined: leave it out to leave policies alone that others add",
    ],
    [
      'a string',
      { exclusivePolicies: 'false' as never },
      `'exclusivePolicies' must be true or false, known at synthesis, got "false"\n` +
        "'alsoPolicies' must be left out unless 'exclusivePolicies' is true: other policies are left alone",
    ],
    [
      'no other policy',
      { exclusivePolicies: true, alsoPolicies: [] },
      "'alsoPolicies' must be a list of names of inline policies, known at synthesis and not empty, or be left out, got []",
    ],
    [
      'its own policy',
      { exclusivePolicies: true, alsoPolicies: ['VMImport'] },
      "'alsoPolicies[0]' must be another one than \"vmimport\": the role's own policy is always expected",
    ],
    [
      'a policy twice, to IAM',
      { exclusivePolicies: true, alsoPolicies: ['team-a', 'Team-A'] },
      `'alsoPolicies[1]' must be another one than 'alsoPolicies[0]', got "Team-A" again`,
    ],
    [
      'every policy',
      { exclusivePolicies: true, alsoPolicies: ['*'] },
      `'alsoPolicies[0]' must be the name of a policy (1 to 128 of a-z, A-Z, 0-9 and "_+=,.@-"), got "*"`,
    ],
  ])('fails for %s', (what, props, message) => {
    const given = what === 'a string' ? { ...props, alsoPolicies: ['team-a'] } : props;
    expect(messageOf(() => new VmImportRole(awsStack(), 'role', given))).toBe(`${message} (at 'test/role')`);
  });
});

function synthesized(props: VmImportRoleProps) {
  const stack = awsStack();
  new VmImportRole(stack, 'role', { ...HERE, ...props });
  return synth(stack);
}
