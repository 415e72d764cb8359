import { TerraformOutput } from 'cdktf';
import { VmImportBucket, VmImportRole, bindings } from '../../lib/aws';
import { newStack, onlyResource, synth } from '../support/synth';
import { ACCOUNT, HERE, KEY, awsStack, documentOf, variable } from '../support/aws';
import { synthesized, trustDocument } from '../support/vm-import-role';

describe('VmImportRole', () => {
  test('minimal definition', () => {
    const stack = awsStack();
    new VmImportRole(stack, 'role');

    const json = synth(stack);
    const identity = 'data.aws_caller_identity.ServiceAccessAws_CallerIdentity_777797C9.account_id';
    const partition = 'data.aws_partition.ServiceAccessAws_Partition_BD9C938D.partition';
    expect(json.data).toEqual({
      aws_caller_identity: { ServiceAccessAws_CallerIdentity_777797C9: {} },
      aws_partition: { ServiceAccessAws_Partition_BD9C938D: {} },
    });
    const { assume_role_policy: trust, ...role } = onlyResource(json, 'aws_iam_role');
    expect(role).toEqual({ name: 'vmimport' });
    expect(documentOf(trust)).toEqual(trustDocument(`\${${partition}}`, `\${${identity}}`));
    const { policy, ...rest } = onlyResource(json, 'aws_iam_role_policy');
    expect(rest).toEqual({ name: 'vmimport', role: '${aws_iam_role.role_C7B7E775.name}' });
    expect(documentOf(policy)).toEqual({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Action: ['ec2:ModifySnapshotAttribute', 'ec2:CopySnapshot', 'ec2:RegisterImage', 'ec2:Describe*'],
          Resource: '*',
        },
      ],
    });
    expect(Object.keys(json.resource!)).toEqual(['aws_iam_role', 'aws_iam_role_policy']);
  });

  test('passes names, boundary, description and tags on; a template in a string stays as written', () => {
    const { json } = synthesized({
      roleName: 'golden-images',
      permissionsBoundaryArn: 'arn:aws:iam::111122223333:policy/teams/boundary',
      description: 'costs ${5}',
      tags: { team: 'images' },
    });

    const { assume_role_policy: _, ...role } = onlyResource(json, 'aws_iam_role');
    expect(role).toEqual({
      name: 'golden-images',
      permissions_boundary: 'arn:aws:iam::111122223333:policy/teams/boundary',
      description: 'costs $${5}',
      tags: { team: 'images' },
    });
  });

  test('the name of another role changes neither external id nor policy name', () => {
    const { trust, json } = synthesized({ roleName: 'golden-images' });

    expect(trust).toEqual(trustDocument('aws', ACCOUNT));
    expect(onlyResource(json, 'aws_iam_role_policy')['name']).toBe('vmimport');
  });

  test('grants added later are in the documents and their conditions, at the same addresses', () => {
    const given = synthesized({
      importBuckets: [VmImportBucket.named('disk-image-file-bucket')],
      exportBuckets: [VmImportBucket.named('export-bucket')],
      volumeKmsKeyArns: [KEY],
    });
    const stack = awsStack();
    const role = new VmImportRole(stack, 'role', HERE);
    role.addVolumeKmsKey(KEY);
    role.addExportBucket(VmImportBucket.named('export-bucket'));
    role.addImportBucket(VmImportBucket.named('disk-image-file-bucket'));
    expect(synth(stack)).toEqual(given.json);

    role.addImportBucket(VmImportBucket.named(variable(stack)));
    const { policy, lifecycle } = onlyResource(synth(stack), 'aws_iam_role_policy');
    expect(documentOf(policy).Statement[0]!.Resource).toEqual([
      'arn:aws:s3:::disk-image-file-bucket',
      'arn:aws:s3:::disk-image-file-bucket/*',
      'arn:aws:s3:::${var.late}',
      'arn:aws:s3:::${var.late}/*',
    ]);
    expect(lifecycle).toEqual({
      precondition: [
        {
          condition: '${can(regex("^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$", var.late))}',
          error_message:
            '\'importBuckets[1].bucketName\' must be the name of a bucket (3 to 63 of a-z, 0-9, "." and "-") ' +
            "(at 'test/role')",
        },
      ],
    });
  });

  test('what callers do to their lists afterwards grants nothing', () => {
    const stack = awsStack();
    const folder = { prefix: 'linux/' };
    const [importBuckets, volumeKmsKeyArns] = [[VmImportBucket.named('disks', folder)], [KEY]];
    const added = { prefix: 'exports/' };
    const role = new VmImportRole(stack, 'role', { ...HERE, importBuckets, volumeKmsKeyArns });
    role.addExportBucket(VmImportBucket.named('images', added));
    const before = synth(stack);

    [folder, added].forEach((one) => (one.prefix = ''));
    importBuckets.push(VmImportBucket.named('*'));
    volumeKmsKeyArns.push('*');
    expect(synth(stack)).toEqual(before);
  });

  test('a refused addition adds nothing', () => {
    const stack = awsStack();
    const role = new VmImportRole(stack, 'role', { ...HERE, importBuckets: [VmImportBucket.named('disks')] });
    const before = synth(stack);

    expect(() => role.addImportBucket(VmImportBucket.named('disks'))).toThrow(
      "'importBuckets[1]' must be another bucket or folder than 'importBuckets[0]', got the same again (at 'test/role')",
    );
    expect(() => role.addExportBucket(VmImportBucket.named('*'))).toThrow(
      "'exportBuckets[0].bucketName' must be the name",
    );
    expect(() => role.addVolumeKmsKey('*')).toThrow("'volumeKmsKeyArns[0]' must be the ARN of a KMS key");
    expect(synth(stack)).toEqual(before);
  });

  test('keeps what a user did to the lifecycle of the policy', () => {
    const stack = awsStack();
    const role = new VmImportRole(stack, 'role', HERE);
    role.policy.lifecycle = { preventDestroy: true };
    role.addImportBucket(VmImportBucket.named(variable(stack)));

    expect(onlyResource(synth(stack), 'aws_iam_role_policy')['lifecycle']).toEqual({
      prevent_destroy: true,
      precondition: [expect.anything()],
    });
  });

  test('its name waits for the permissions, its ARN can be read in a plan and does not', () => {
    const stack = awsStack();
    const role = new VmImportRole(stack, 'role', HERE);
    new TerraformOutput(stack, 'name', { value: role.roleName });
    new TerraformOutput(stack, 'arn', { value: role.roleArn });

    expect(synth(stack)['output']).toEqual({
      name: { value: '${aws_iam_role_policy.role_Policy_DEFD6CCE.role}' },
      arn: { value: 'arn:aws:iam::111122223333:role/${aws_iam_role.role_C7B7E775.name}' },
    });
  });

  test('can be ordered, and shows its main resource', () => {
    const stack = awsStack();
    const role = new VmImportRole(stack, 'role', HERE);

    expect(role.node.defaultChild).toBe(role.resource);
    expect(role.dependables).toEqual([role.resource, role.policy]);
    expect(role.fqn).toBe(role.policy.fqn);
  });

  test('two copies of the library in one app share the data sources', () => {
    const stack = awsStack();
    new VmImportRole(stack, 'one', { roleName: 'one' });
    jest.isolateModules(() => {
      const copy = jest.requireActual<{ VmImportRole: typeof VmImportRole }>('../../lib/aws/vm-import-role');
      new copy.VmImportRole(stack, 'two', { roleName: 'two' });
    });

    const [one, two] = Object.values(synth(stack).resource!['aws_iam_role']!);
    expect(two!['assume_role_policy']).toBe(one!['assume_role_policy']);
  });

  test('account and partition are looked up once per stack and provider', () => {
    const stack = newStack();
    new bindings.AwsProvider(stack, 'aws', { region: 'eu-central-1' });
    const other = new bindings.AwsProvider(stack, 'other', { region: 'eu-west-1', alias: 'other', profile: 'other' });
    new VmImportRole(stack, 'a', { roleName: 'a' });
    new VmImportRole(stack, 'b', { roleName: 'b' });
    new VmImportRole(stack, 'c', { provider: other });
    new VmImportRole(stack, 'd', { roleName: 'd', provider: other });

    const { data, resource } = synth(stack);
    expect(Object.values(data!['aws_caller_identity']!)).toEqual([{ provider: 'aws.other' }, {}]);
    expect(Object.values(data!['aws_partition']!)).toEqual([{ provider: 'aws.other' }, {}]);
    expect(Object.values(resource!['aws_iam_role_policy']!).map(({ provider }) => provider)).toEqual([
      undefined,
      undefined,
      'aws.other',
      'aws.other',
    ]);
  });
});
