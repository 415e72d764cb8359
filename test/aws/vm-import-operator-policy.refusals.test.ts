import { TerraformVariable } from 'cdktf';
import {
  VmImportBucket,
  VmImportOperatorPolicy,
  VmOperation,
  bindings,
  type VmImportOperatorPolicyProps,
} from '../../lib/aws';
import { onlyResource, synth } from '../support/synth';
import { KEY, ROLE, awsStack, variable } from '../support/aws';

const operations = Object.values(VmOperation);
const OPERATION =
  'must be VmOperation.IMPORT_IMAGE, VmOperation.IMPORT_SNAPSHOT, VmOperation.EXPORT_IMAGE, ' +
  'VmOperation.EXPORT_INSTANCE, VmOperation.LEGACY_IMPORT or VmOperation.TAGGING';
const MANY_BUCKETS = Array.from({ length: 40 }, (_, index) => VmImportBucket.named(`${index}${'x'.repeat(60)}`));

describe('VmImportOperatorPolicy', () => {
  test.each<[string, Partial<VmImportOperatorPolicyProps>, string]>([
    [
      'no role',
      { roleArns: [] },
      "'roleArns' must be a list of ARNs of roles, known at synthesis and not empty, got []: IMPORT_IMAGE, IMPORT_SNAPSHOT, EXPORT_IMAGE pass a role",
    ],
    [
      'roles left out',
      { roleArns: undefined },
      "'roleArns' must be a list of ARNs of roles, known at synthesis and not empty, got undefined: IMPORT_IMAGE, IMPORT_SNAPSHOT, EXPORT_IMAGE pass a role",
    ],
    [
      'an empty text for roles',
      { roleArns: '' as never },
      `'roleArns' must be a list of ARNs of roles, known at synthesis and not empty, got ""`,
    ],
    [
      'a role that is not used',
      { operations: [VmOperation.TAGGING, VmOperation.EXPORT_INSTANCE] },
      `'roleArns' must be [], got ["${ROLE}"]: not used by TAGGING, EXPORT_INSTANCE`,
    ],
    [
      'the name of a role',
      { roleArns: ['vmimport'] },
      `'roleArns[0]' must be the ARN of a role (arn:aws:iam::<account>:role/<name>), got "vmimport": this is a name`,
    ],
    [
      'every role',
      { roleArns: ['arn:aws:iam::111122223333:role/*'] },
      `'roleArns[0]' must be the ARN of a role (arn:aws:iam::<account>:role/<name>), got "arn:aws:iam::111122223333:role/*"`,
    ],
    [
      'a role twice',
      { roleArns: [ROLE, ROLE] },
      `'roleArns[1]' must be another one than 'roleArns[0]', got "${ROLE}" again`,
    ],
    [
      'a role of another partition',
      { roleArns: ['arn:aws-cn:iam::111122223333:role/vmimport'] },
      `'roleArns[0]' must be the ARN of a role (arn:aws:iam::<account>:role/<name>), ` +
        'got "arn:aws-cn:iam::111122223333:role/vmimport": this ARN is of partition "aws-cn", not of "aws"',
    ],
    [
      'no operation',
      { operations: [] },
      "'operations' must be a list of members of VmOperation, known at synthesis and not empty, got []",
    ],
    ['an unknown operation', { operations: ['IMPORT' as VmOperation] }, `'operations[0]' ${OPERATION}, got "IMPORT"`],
    [
      'an operation in lower case',
      { operations: ['import_image' as VmOperation] },
      `'operations[0]' ${OPERATION}, got "import_image", did you mean VmOperation.IMPORT_IMAGE?`,
    ],
    [
      'operations left out',
      { operations: undefined },
      "'operations' must be a list of members of VmOperation, known at synthesis and not empty, got undefined",
    ],
    [
      'a bucket that no operation uses',
      { operations: [VmOperation.IMPORT_IMAGE], exportBuckets: [VmImportBucket.named('images')] },
      "'exportBuckets' must be left out: not used by IMPORT_IMAGE",
    ],
    [
      'a bucket that neither of two operations uses',
      {
        operations: [VmOperation.IMPORT_IMAGE, VmOperation.IMPORT_SNAPSHOT],
        exportBuckets: [VmImportBucket.named('images')],
      },
      "'exportBuckets' must be left out: not used by IMPORT_IMAGE, IMPORT_SNAPSHOT",
    ],
    [
      'an unknown partition',
      { partition: 'aws-gov' },
      "'partition' must be a partition of AWS (aws, aws-cn, aws-eusc, aws-iso, aws-iso-b, aws-iso-e, aws-iso-f, aws-us-gov), " +
        'got "aws-gov"',
    ],
    [
      'too many buckets that no operation uses',
      { operations: [VmOperation.IMPORT_IMAGE], exportBuckets: MANY_BUCKETS },
      "'exportBuckets' must be left out: not used by IMPORT_IMAGE",
    ],
    [
      'an export bucket with a key',
      { exportBuckets: [VmImportBucket.named('images', { kmsKeyArn: KEY })] },
      `'exportBuckets[0].kmsKeyArn' must be left out, got "${KEY}": ` +
        'VM Import/Export cannot export to a bucket with SSE-KMS, only to one with SSE-S3 or without encryption',
    ],
    [
      'a name with a space',
      { policyName: 'a b' },
      `'policyName' must be the name of a policy (1 to 128 of a-z, A-Z, 0-9 and "_+=,.@-"), got "a b"`,
    ],
  ])('fails for %s', (_, props, message) => {
    expect(
      () =>
        new VmImportOperatorPolicy(awsStack(), 'operators', {
          operations,
          roleArns: [ROLE],
          partition: 'aws',
          ...props,
        }),
    ).toThrow(new Error(`${message} (at 'test/operators')`));
  });

  test('fails for a document over the quota of 6,144 characters', () => {
    const props = { operations, roleArns: [ROLE], partition: 'aws', importBuckets: MANY_BUCKETS };
    expect(() => new VmImportOperatorPolicy(awsStack(), 'operators', props)).toThrow(
      'the policy document must have at most 6144 characters, the quota of a managed policy, got 7220: ' +
        "name fewer buckets, or make several policies (at 'test/operators')",
    );
  });

  test.each<[VmOperation, 'importBuckets' | 'exportBuckets' | undefined]>([
    [VmOperation.IMPORT_IMAGE, 'importBuckets'],
    [VmOperation.IMPORT_SNAPSHOT, 'importBuckets'],
    [VmOperation.EXPORT_IMAGE, 'exportBuckets'],
    [VmOperation.EXPORT_INSTANCE, 'exportBuckets'],
    [VmOperation.LEGACY_IMPORT, 'importBuckets'],
    [VmOperation.TAGGING, undefined],
  ])('%s takes %s and no other buckets', (operation, used) => {
    const passesRole = ['IMPORT_IMAGE', 'IMPORT_SNAPSHOT', 'EXPORT_IMAGE'].includes(operation);
    const build = (prop: string) => () =>
      new VmImportOperatorPolicy(awsStack(), 'operators', {
        operations: [operation],
        roleArns: passesRole ? [ROLE] : [],
        [prop]: [VmImportBucket.named('disks')],
      });

    for (const prop of ['importBuckets', 'exportBuckets']) {
      if (prop === used) {
        expect(build(prop)).not.toThrow();
      } else {
        expect(build(prop)).toThrow(`'${prop}' must be left out: not used by ${operation} (at 'test/operators')`);
      }
    }
  });

  test('any number of policies with names of their own', () => {
    const stack = awsStack();
    new VmImportOperatorPolicy(stack, 'a', { operations, roleArns: [ROLE], policyName: 'operators-a' });
    new VmImportOperatorPolicy(stack, 'b', { operations, roleArns: [ROLE], policyName: 'operators-b' });

    expect(() => synth(stack)).not.toThrow();
  });

  test('fails for the name of another policy', () => {
    const stack = awsStack();
    new VmImportOperatorPolicy(stack, 'a', { operations, roleArns: [ROLE], policyName: 'operators' });
    new VmImportOperatorPolicy(stack, 'b', { operations, roleArns: [ROLE], policyName: 'Operators' });

    expect(() => synth(stack)).toThrow(
      `[test/b/Resource] 'test/a/Resource' is already the policy "Operators", and an account can have only one managed ` +
        "policy of that name: leave 'policyName' out, or give one of them another",
    );
  });

  test('a late-bound partition passes, with conditions', () => {
    const stack = awsStack();
    new VmImportOperatorPolicy(stack, 'operators', { operations, roleArns: [ROLE], partition: variable(stack) });

    const partitions = 'aws|aws-cn|aws-eusc|aws-iso|aws-iso-b|aws-iso-e|aws-iso-f|aws-us-gov';
    expect(onlyResource(synth(stack), 'aws_iam_policy').lifecycle).toEqual({
      precondition: [
        {
          condition: `\${can(regex("^(?:${partitions})$", var.late))}`,
          error_message: `'partition' must be a partition of AWS (${partitions.replace(/[|]/g, ', ')}) (at 'test/operators')`,
        },
        {
          condition: '${("aws" == var.late)}',
          error_message: "'roleArns[0]' must be an ARN of the partition that the account is in (at 'test/operators')",
        },
      ],
    });
  });

  test('late-bound values pass, with a condition; a late-bound list does not', () => {
    const stack = awsStack();
    new VmImportOperatorPolicy(stack, 'operators', {
      operations,
      roleArns: [variable(stack, 'role')],
      importBuckets: [VmImportBucket.ofArn(variable(stack, 'bucket'))],
      policyName: variable(stack, 'name'),
    });
    const { lifecycle } = onlyResource(synth(stack), 'aws_iam_policy') as { lifecycle: { precondition: object[] } };
    expect(lifecycle.precondition).toHaveLength(5);

    const roleArns = new TerraformVariable(stack, 'roles', { type: 'list(string)' }).listValue;
    expect(() => new VmImportOperatorPolicy(stack, 'more', { operations, roleArns })).toThrow(
      new Error(
        "'roleArns' must be a list of ARNs of roles, known at synthesis and not empty, " +
          "got a list that Terraform knows only later: write its entries one by one (at 'test/more')",
      ),
    );
  });

  test('fails for a late-bound role twice, though each reference to it is another', () => {
    const stack = awsStack();
    const role = new bindings.IamRole(stack, 'role', { assumeRolePolicy: '{}' });
    const roleArns = [role.arn, role.arn];
    expect(roleArns[0]).not.toBe(roleArns[1]);
    expect(() => new VmImportOperatorPolicy(stack, 'operators', { operations, roleArns })).toThrow(
      new Error(
        "'roleArns[1]' must be another one than 'roleArns[0]', got a value that Terraform knows only later again " +
          "(at 'test/operators')",
      ),
    );
  });
});
