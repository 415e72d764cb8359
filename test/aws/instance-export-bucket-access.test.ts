import { InstanceExportBucketAccess, bindings, type InstanceExportBucketAccessProps } from '../../lib/aws';
import { messageOf, newStack, onlyResource, synth, warningsOf } from '../support/synth';
import { awsStack, variable } from '../support/aws';

const OWNER = '79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be';
const COMMON = 'c4d8eabf8db69dbe46bfe0e517100c554f01200b104d59cd408e777ba442a322';
const REGIONS =
  'af-south-1, ap-east-1, ap-east-2, ap-northeast-1, ap-northeast-2, ap-northeast-3, ap-south-1, ap-south-2, ' +
  'ap-southeast-1, ap-southeast-2, ap-southeast-3, ap-southeast-4, ap-southeast-5, ap-southeast-6, ap-southeast-7, ' +
  'ca-central-1, ca-west-1, cn-north-1, cn-northwest-1, eu-central-1, eu-central-2, eu-north-1, eu-south-1, eu-south-2, ' +
  'eu-west-1, eu-west-2, eu-west-3, il-central-1, me-central-1, me-south-1, mx-central-1, sa-east-1, us-east-1, us-east-2, ' +
  'us-gov-east-1, us-gov-west-1, us-west-1, us-west-2';
const PROPS = { bucketName: 'exports', region: 'eu-central-1' };

describe('InstanceExportBucketAccess', () => {
  test('minimal definition', () => {
    const stack = awsStack();
    new InstanceExportBucketAccess(stack, 'exports', PROPS);

    const json = synth(stack);
    const owner = '${data.aws_canonical_user_id.ServiceAccessAws_CanonicalUserId_9EDE4DF2.id}';
    expect(json.data).toEqual({ aws_canonical_user_id: { ServiceAccessAws_CanonicalUserId_9EDE4DF2: {} } });
    expect(json.resource).toEqual({
      aws_s3_bucket_ownership_controls: {
        exports_OwnershipControls_0D5D6B7E: {
          bucket: 'exports',
          rule: { object_ownership: 'BucketOwnerPreferred' },
        },
      },
      aws_s3_bucket_acl: {
        exports_222B3037: {
          bucket: 'exports',
          access_control_policy: {
            owner: { id: owner },
            grant: [
              { grantee: { type: 'CanonicalUser', id: owner }, permission: 'FULL_CONTROL' },
              { grantee: { type: 'CanonicalUser', id: COMMON }, permission: 'READ_ACP' },
              { grantee: { type: 'CanonicalUser', id: COMMON }, permission: 'WRITE' },
            ],
          },
          depends_on: ['aws_s3_bucket_ownership_controls.exports_OwnershipControls_0D5D6B7E'],
        },
      },
    });
  });

  test.each([
    ['us-east-1', COMMON],
    ['ap-southeast-1', COMMON],
    ['af-south-1', '3f7744aeebaf91dd60ab135eb1cf908700c8d2bc9133e61261e6c582be6e33ee'],
    ['ap-east-1', '97ee7ab57cc9b5034f31e107741a968e595c0d7a19ec23330eae8d045a46edfb'],
    ['ap-east-2', 'a9fa0eb7c8483f9558cd14b24d16e9c4d1555261a320b586a3a06908ff0047ce'],
    ['ap-northeast-3', '40f22ffd22d6db3b71544ed6cd00c8952d8b0a63a87d58d5b074ec60397db8c9'],
    ['ap-south-2', '77ab5ec9eac9ade710b7defed37fe0640f93c5eb76ea65a64da49930965f18ca'],
    ['ap-southeast-3', 'de34aaa6b2875fa3d5086459cb4e03147cf1a9f7d03d82f02bedb991ff3d1df5'],
    ['ap-southeast-4', '8b8ea36ab97c280aa8558c57a380353ac7712f01f82c21598afbb17e188b9ad5'],
    ['ap-southeast-5', 'ed006f67543afcfe0779e356e52d5ed53fa45f95bcd7d277147dfc027aaca0e7'],
    ['ap-southeast-6', '2dc8fa4ca1c59da5c6a4c5b0e397eea130ec62e49f18cff179034665fd20e8a2'],
    ['ap-southeast-7', 'd011fe83abcc227a7ac0f914ce411d3630c4ef735e92e88ce0aa796dcfecfbdd'],
    ['ca-west-1', '78e12f8d798f89502177975c4ccdac686c583765cea2bf06e9b34224e2953c83'],
    ['cn-north-1', '834bafd86b15b6ca71074df0fd1f93d234b9d5e848a2cb31f880c149003ce36f'],
    ['cn-northwest-1', '834bafd86b15b6ca71074df0fd1f93d234b9d5e848a2cb31f880c149003ce36f'],
    ['eu-central-2', '5d9fcea77b2fb3df05fc15c893f212ae1d02adb4b24c13e18586db728a48da67'],
    ['eu-south-1', '04636d9a349e458b0c1cbf1421858b9788b4ec28b066148d4907bb15c52b5b9c'],
    ['eu-south-2', '6e81c4c52a37a7f59e103625162ed97bcd0e646593adb107d21310d093151518'],
    ['il-central-1', '328a78de7561501444823ebeb59152eca7cb58fee2fe2e4223c2cdd9f93ae931'],
    ['me-central-1', '7d3018832562b7b6c126f5832211fae90bd3eee3ed3afde192d990690267e475'],
    ['me-south-1', 'aa763f2cf70006650562c62a09433f04353db3cba6ba6aeb3550fdc8065d3d9f'],
    ['mx-central-1', 'edaff67fe25d544b855bd0ba9a74a99a2584ab89ceda0a9661bdbeca530d0fca'],
    ['us-gov-east-1', 'af913ca13efe7a94b88392711f6cfc8aa07c9d1454d4f190a624b126733a5602'],
    ['us-gov-west-1', 'af913ca13efe7a94b88392711f6cfc8aa07c9d1454d4f190a624b126733a5602'],
  ])('the service in %s', (region, id) => {
    expect(granteesOf({ ...PROPS, region })).toEqual([OWNER, id, id]);
  });

  test('revoked, nobody but the owner has access, at the same address', () => {
    const stack = awsStack();
    new InstanceExportBucketAccess(stack, 'exports', { ...PROPS, revoked: true });

    const json = synth(stack);
    expect(json.resource).toEqual({
      aws_s3_bucket_ownership_controls: {
        exports_OwnershipControls_0D5D6B7E: { bucket: 'exports', rule: { object_ownership: 'BucketOwnerPreferred' } },
      },
      aws_s3_bucket_acl: {
        exports_222B3037: {
          bucket: 'exports',
          acl: 'private',
          depends_on: ['aws_s3_bucket_ownership_controls.exports_OwnershipControls_0D5D6B7E'],
        },
      },
    });
    expect(json.data).toBeUndefined();
    expect(warningsOf(stack)).toEqual([]);
  });

  test('not revoked, it warns once that its removal revokes nothing', () => {
    const stack = awsStack();
    new InstanceExportBucketAccess(stack, 'exports', PROPS);
    new InstanceExportBucketAccess(stack, 'more', { ...PROPS, bucketName: 'more-exports', revoked: false });

    expect(warningsOf(stack)).toEqual([
      'service-access:removal-keeps-access VM Import/Export keeps its access to the bucket when this construct is removed ' +
        "or gets another bucket: deploy it with 'revoked: true' before",
    ]);
  });

  test('a late-bound Region, bucket and owner are looked up and checked by Terraform', () => {
    const stack = awsStack();
    new InstanceExportBucketAccess(stack, 'exports', {
      bucketName: variable(stack, 'bucket'),
      region: variable(stack, 'region'),
      ownerCanonicalId: variable(stack, 'owner'),
    });

    const { access_control_policy, lifecycle } = onlyResource(synth(stack), 'aws_s3_bucket_acl') as {
      access_control_policy: { grant: { grantee: { id: string } }[] };
      lifecycle: { precondition: { condition: string }[] };
    };
    expect(access_control_policy.grant[1]!.grantee.id).toMatch(/^\$\{\{"af-south-1" = "3f7744.*\}\[var\.region\]\}$/);
    expect(lifecycle.precondition.map(({ condition }) => condition)).toEqual([
      '${can(regex("^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$", var.bucket))}',
      expect.stringMatching(/^\$\{can\(regex\("\^\(\?:af-south-1\|.*\|us-west-2\)\$", var\.region\)\)\}$/),
      '${can(regex("^[0-9a-f]{64}$", var.owner))}',
    ]);
  });

  test('the provider and its own owner', () => {
    const stack = newStack();
    const other = new bindings.AwsProvider(stack, 'other', { alias: 'other', region: 'eu-west-1' });
    const access = new InstanceExportBucketAccess(stack, 'exports', { ...PROPS, provider: other });

    const json = synth(stack);
    expect(Object.values(json.data!['aws_canonical_user_id']!)).toEqual([{ provider: 'aws.other' }]);
    expect(onlyResource(json, 'aws_s3_bucket_ownership_controls')['provider']).toBe('aws.other');
    expect(onlyResource(json, 'aws_s3_bucket_acl')['provider']).toBe('aws.other');
    expect(access.node.defaultChild).toBe(access.resource);
    expect(access.dependables).toEqual([access.ownershipControls, access.resource]);
    expect(access.fqn).toBe(access.resource.fqn);
  });

  test.each<[string, Partial<InstanceExportBucketAccessProps>, string]>([
    [
      'the ARN of a bucket',
      { bucketName: 'arn:aws:s3:::exports' },
      `'bucketName' must be the name of a bucket (3 to 63 of a-z, 0-9, "." and "-"), got "arn:aws:s3:::exports": ` +
        'the name in it is "exports"',
    ],
    [
      'a revocation whose value got lost',
      { revoked: undefined },
      "'revoked' must have a value, got undefined: leave it out to grant the access",
    ],
    [
      'a blank Region',
      { region: ' ' },
      `'region' must be a Region from which instances can be exported, got " ": one of ${REGIONS}`,
    ],
    [
      'a mistyped Region',
      { region: 'eu-centra-1' },
      `'region' must be a Region from which instances can be exported, got "eu-centra-1": did you mean "eu-central-1"?`,
    ],
    [
      'an account id as owner',
      { ownerCanonicalId: '111122223333' },
      `'ownerCanonicalId' must be the canonical user id of an account (64 hexadecimal digits), got "111122223333": ` +
        'this is an account id; aws_canonical_user_id or aws s3api list-buckets tell the other one',
    ],
    [
      'an empty owner',
      { ownerCanonicalId: '' },
      `'ownerCanonicalId' must be the canonical user id of an account (64 hexadecimal digits), got ""`,
    ],
  ])('fails for %s', (_, props, message) => {
    expect(() => new InstanceExportBucketAccess(awsStack(), 'exports', { ...PROPS, ...props })).toThrow(
      new Error(`${message} (at 'test/exports')`),
    );
  });

  test('fails for a Region that is nowhere near one, and names them all', () => {
    const message = messageOf(
      () => new InstanceExportBucketAccess(awsStack(), 'exports', { ...PROPS, region: 'Frankfurt' }),
    );

    expect(message).toBe(
      '\'region\' must be a Region from which instances can be exported, got "Frankfurt": one of af-south-1, ap-east-1, ' +
        'ap-east-2, ap-northeast-1, ap-northeast-2, ap-northeast-3, ap-south-1, ap-south-2, ap-southeast-1, ' +
        'ap-southeast-2, ap-southeast-3, ap-southeast-4, ap-southeast-5, ap-southeast-6, ap-southeast-7, ca-central-1, ' +
        'ca-west-1, cn-north-1, cn-northwest-1, eu-central-1, eu-central-2, eu-north-1, eu-south-1, eu-south-2, ' +
        'eu-west-1, eu-west-2, eu-west-3, il-central-1, me-central-1, me-south-1, mx-central-1, sa-east-1, us-east-1, ' +
        "us-east-2, us-gov-east-1, us-gov-west-1, us-west-1, us-west-2 (at 'test/exports')",
    );
  });

  test('any number of buckets', () => {
    const stack = awsStack();
    new InstanceExportBucketAccess(stack, 'a', PROPS);
    new InstanceExportBucketAccess(stack, 'b', { ...PROPS, bucketName: 'more-exports' });

    expect(() => synth(stack)).not.toThrow();
  });

  test('fails for a bucket that has one already', () => {
    const stack = awsStack();
    new InstanceExportBucketAccess(stack, 'a', PROPS);
    new InstanceExportBucketAccess(stack, 'b', PROPS);

    expect(() => synth(stack)).toThrow(
      `[test/b/Resource] 'test/a/Resource' is already the access control list of the bucket "exports", and a bucket has ` +
        'only one: remove one of them',
    );
  });
});

function granteesOf(props: InstanceExportBucketAccessProps): string[] {
  const stack = awsStack();
  new InstanceExportBucketAccess(stack, 'exports', { ...props, ownerCanonicalId: OWNER });
  const acl = onlyResource(synth(stack), 'aws_s3_bucket_acl') as {
    access_control_policy: { grant: { grantee: { id: string } }[] };
  };
  return acl.access_control_policy.grant.map(({ grantee }) => grantee.id);
}
