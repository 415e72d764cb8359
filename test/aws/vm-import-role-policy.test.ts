import { TerraformOutput } from 'cdktf';
import { VmImportBucket, VmImportRole, VmImportRolePolicy, type VmImportRolePolicyProps } from '../../lib/aws';
import { onlyResource, resourcesOf, synth } from '../support/synth';
import { KEY, awsStack, documentOf, variable } from '../support/aws';

const HERE = { roleName: 'vmimport', partition: 'aws' };
const IMPORT_STATEMENT = {
  Effect: 'Allow',
  Action: ['s3:GetBucketLocation', 's3:GetObject', 's3:ListBucket'],
  Resource: ['arn:aws:s3:::disks', 'arn:aws:s3:::disks/*'],
};

describe('VmImportRolePolicy', () => {
  test('minimal definition', () => {
    const stack = awsStack();
    new VmImportRolePolicy(stack, 'more', { roleName: 'vmimport', importBuckets: [VmImportBucket.named('disks')] });

    const json = synth(stack);
    expect(json.data).toEqual({ aws_partition: { ServiceAccessAws_Partition_BD9C938D: {} } });
    const { policy, ...rest } = onlyResource(json, 'aws_iam_role_policy');
    expect(rest).toEqual({ name_prefix: 'vmimport-', role: 'vmimport' });
    const bucket = 'arn:${data.aws_partition.ServiceAccessAws_Partition_BD9C938D.partition}:s3:::disks';
    expect(documentOf(policy)).toEqual({
      Version: '2012-10-17',
      Statement: [{ ...IMPORT_STATEMENT, Resource: [bucket, `${bucket}/*`] }],
    });
    expect(Object.keys(json.resource!)).toEqual(['aws_iam_role_policy']);
  });

  test('grants only what was asked for: no EC2, which the role has', () => {
    const { json, policy } = synthesized({
      policyName: 'licences',
      exportBuckets: [VmImportBucket.named('images')],
      volumeKmsKeyArns: [KEY],
      licenseManager: true,
      scopedToResources: true,
      sourceAccountId: '111122223333',
    });

    const { policy: _, ...rest } = onlyResource(json, 'aws_iam_role_policy');
    expect(rest).toEqual({ name: 'licences', role: 'vmimport' });
    expect(policy.Statement.map(({ Action }) => Action)).toEqual([
      ['s3:GetBucketLocation', 's3:ListBucket', 's3:GetBucketAcl'],
      ['s3:GetObject', 's3:PutObject'],
      ['kms:CreateGrant', 'kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:GenerateDataKey*', 'kms:ReEncrypt*'],
      ['license-manager:GetLicenseConfiguration', 'license-manager:UpdateLicenseSpecificationsForResource'],
      ['license-manager:ListLicenseSpecificationsForResource'],
    ]);
    expect(policy.Statement[3]!.Resource).toEqual(['arn:aws:license-manager:*:111122223333:license-configuration:*']);
  });

  test('asks for the account only where a document has it in it', () => {
    const { json } = synthesized({ licenseManager: true, scopedToResources: true });

    expect(Object.keys(json.data!)).toEqual(['aws_caller_identity']);
    expect(synthesized({ licenseManager: true }).json.data).toBeUndefined();
    expect(
      synthesized({ importBuckets: [VmImportBucket.named('disks')], scopedToResources: true }).json.data,
    ).toBeUndefined();
  });

  test('grants can be added; its name waits for them', () => {
    const stack = awsStack();
    const more = new VmImportRolePolicy(stack, 'more', HERE);
    more.addImportBucket(VmImportBucket.named('disks', { kmsKeyArn: KEY }));
    more.addExportBucket(VmImportBucket.named('images'));
    more.addVolumeKmsKey(KEY);
    new TerraformOutput(stack, 'name', { value: more.roleName });

    const json = synth(stack);
    expect(documentOf(onlyResource(json, 'aws_iam_role_policy')['policy']).Statement).toHaveLength(4);
    expect(json['output']).toEqual({ name: { value: '${aws_iam_role_policy.more_88D37435.role}' } });
    expect(more.node.defaultChild).toBe(more.resource);
    expect(more.dependables).toEqual([more.resource]);
    expect(more.fqn).toBe(more.resource.fqn);
  });

  test('late-bound names and ids get a condition', () => {
    const stack = awsStack();
    new VmImportRolePolicy(stack, 'more', {
      roleName: variable(stack, 'role'),
      policyName: variable(stack, 'name'),
      partition: variable(stack, 'partition'),
      sourceAccountId: variable(stack, 'account'),
      importBuckets: [VmImportBucket.named(variable(stack, 'bucket'))],
    });

    const { lifecycle } = onlyResource(synth(stack), 'aws_iam_role_policy') as {
      lifecycle: { precondition: { condition: string }[] };
    };
    const partitions = 'aws|aws-cn|aws-eusc|aws-iso|aws-iso-b|aws-iso-e|aws-iso-f|aws-us-gov';
    expect(lifecycle.precondition.map(({ condition }) => condition)).toEqual([
      '${can(regex("^[a-zA-Z0-9_+=,.@-]{1,64}$", var.role))}',
      '${can(regex("^[a-zA-Z0-9_+=,.@-]{1,128}$", var.name))}',
      '${can(regex("^[0-9]{12}$", var.account))}',
      `\${can(regex("^(?:${partitions})$", var.partition))}`,
      '${can(regex("^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$", var.bucket))}',
      '${(lower(var.name) != "vmimport")}',
    ]);
  });

  test('fails when nothing is granted', () => {
    const stack = awsStack();
    new VmImportRolePolicy(stack, 'more', HERE);

    expect(() => synth(stack)).toThrow(
      "[test/more] 'importBuckets', 'exportBuckets', 'volumeKmsKeyArns' or 'licenseManager' must be given, " +
        'got none of them: the policy would allow nothing',
    );
  });

  test.each<[string, Partial<VmImportRolePolicyProps>, string]>([
    [
      'a role ARN',
      { roleName: 'arn:aws:iam::111122223333:role/vmimport' },
      `'roleName' must be the name of a role, without path (1 to 64 of a-z, A-Z, 0-9 and "_+=,.@-"), ` +
        'got "arn:aws:iam::111122223333:role/vmimport": the name in it is "vmimport"',
    ],
    [
      'a long policy name',
      { policyName: 'x'.repeat(129) },
      `'policyName' must be the name of a policy (1 to 128 of a-z, A-Z, 0-9 and "_+=,.@-"), ` +
        `got "${'x'.repeat(129)}": it has 129 characters`,
    ],
    [
      'the name that the documented policy has',
      { policyName: 'VMImport' },
      `'policyName' must be another one than "vmimport", got "VMImport": ` +
        "the role's own policy is called so in the vendor's guide and by VmImportRole, and would be overwritten",
    ],
    [
      'no bucket',
      { importBuckets: [] },
      "'importBuckets' must be a list of buckets, known at synthesis and not empty, or be left out, got []",
    ],
  ])('fails for %s', (_, props, message) => {
    expect(() => new VmImportRolePolicy(awsStack(), 'more', { ...HERE, ...props })).toThrow(
      new Error(`${message} (at 'test/more')`),
    );
  });

  test('fails when two policies of a role have one name, in one app', () => {
    const stack = awsStack();
    for (const [id, roleName, policyName] of [
      ['one', 'vmimport', 'team-a'],
      ['two', 'VMIMPORT', 'Team-A'],
      ['three', 'other', 'team-a'],
    ] as const) {
      new VmImportRolePolicy(stack, id, { roleName, policyName, importBuckets: [VmImportBucket.named('disks')] });
    }

    expect(() => synth(stack)).toThrow(
      `[test/two/Resource] 'test/one/Resource' is already the inline policy "Team-A" of the role "VMIMPORT", and each ` +
        `would overwrite the other: leave 'policyName' out, or give one of them another`,
    );
    expect(() => synth(stack)).not.toThrow(/test\/three/);
  });

  test('any number of policies without a name', () => {
    const stack = awsStack();
    const role = new VmImportRole(stack, 'role');
    for (const id of ['one', 'two']) {
      new VmImportRolePolicy(stack, id, {
        roleName: role.roleName,
        importBuckets: [VmImportBucket.named(id.repeat(3))],
      });
    }

    expect(Object.keys(resourcesOf(synth(stack), 'aws_iam_role_policy'))).toHaveLength(3);
  });
});

function synthesized(props: Partial<VmImportRolePolicyProps>) {
  const stack = awsStack();
  new VmImportRolePolicy(stack, 'more', { ...HERE, ...props });
  const json = synth(stack);
  return { json, policy: documentOf(onlyResource(json, 'aws_iam_role_policy')['policy']) };
}
