import { VmImportRole, type VmImportRoleProps } from '../../lib/aws';
import { awsStack, variable } from '../support/aws';
import { messageOf, onlyResource, synth } from '../support/synth';

const HERE = { sourceAccountId: '111122223333', partition: 'aws' };

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
