import { VmImportBucket, VmImportKeyPolicy, VmImportOperatorPolicy, VmImportRole, VmOperation } from '../../lib/aws';
import { onlyResource, synth } from '../support/synth';
import { allows, allowsWithin, type Request } from '../support/aws-evaluator';
import { ACCOUNT, awsStack, documentOf, type Document } from '../support/aws';

const KEY = `arn:aws:kms:eu-central-1:${ACCOUNT}:key/1234abcd-12ab-34cd-56ef-1234567890ab`;
const SNAPSHOT = 'arn:aws:ec2:eu-central-1::snapshot/snap-1';
const ASSUME: Request = {
  action: 'sts:AssumeRole',
  principal: { Service: 'vmie.amazonaws.com' },
  context: {
    'sts:ExternalId': 'vmimport',
    'aws:SourceAccount': ACCOUNT,
    'aws:SourceArn': `arn:aws:vmie:eu-central-1:${ACCOUNT}:import-image-task/import-ami-1`,
  },
};

const { trust, policy, scoped, operators, importers, arn } = documents();

/** The matrix of requests, each with what AWS's own rules say about the vendor's documents. */
describe('VM Import/Export', () => {
  test.each<[string, boolean, Request]>([
    ['for a task of the account', true, ASSUME],
    ['with the key in another case', true, inContext({ 'sts:ExternalId': undefined, 'sts:externalid': 'vmimport' })],
    ['with another external id', false, inContext({ 'sts:ExternalId': 'VMImport' })],
    ['without external id', false, inContext({ 'sts:ExternalId': undefined })],
    ['for another account', false, inContext({ 'aws:SourceAccount': '444455556666' })],
    ['without account', false, inContext({ 'aws:SourceAccount': undefined })],
    ["for another account's task", false, inContext({ 'aws:SourceArn': 'arn:aws:vmie:eu-central-1:444455556666:t/1' })],
    [
      'for a task of another partition',
      false,
      inContext({ 'aws:SourceArn': `arn:aws-cn:vmie:cn-north-1:${ACCOUNT}:t/1` }),
    ],
    ['as another service', false, { ...ASSUME, principal: { Service: 'ec2.amazonaws.com' } }],
    ['as somebody', false, { ...ASSUME, principal: { AWS: `arn:aws:iam::${ACCOUNT}:user/eve` } }],
  ])('assumes the role %s: %s', (_, expected, request) => {
    expect(allows(trust, request)).toBe(expected);
  });

  test('assumes the role of another partition for tasks of that one', () => {
    const { trust: chinese } = documents('aws-cn');
    const task = `arn:aws-cn:vmie:cn-north-1:${ACCOUNT}:import-image-task/1`;

    expect(allows(chinese, inContext({ 'aws:SourceArn': task }))).toBe(true);
    expect(allows(chinese, ASSUME)).toBe(false);
  });
});

describe('the service role', () => {
  test.each<[string, string, boolean]>([
    ['s3:GetObject', 'arn:aws:s3:::disks/debian.vmdk', true],
    ['s3:GetObject', 'arn:aws:s3:::disks-of-others/debian.vmdk', false],
    ['s3:ListBucket', 'arn:aws:s3:::disks', true],
    ['s3:PutObject', 'arn:aws:s3:::disks/debian.vmdk', false],
    ['s3:DeleteObject', 'arn:aws:s3:::disks/debian.vmdk', false],
    ['s3:GetBucketAcl', 'arn:aws:s3:::disks', false],
    ['s3:PutObject', 'arn:aws:s3:::images/exports/ami.vmdk', true],
    ['s3:PutObject', 'arn:aws:s3:::images/secrets/ami.vmdk', false],
    ['s3:GetBucketAcl', 'arn:aws:s3:::images', true],
    ['s3:DeleteBucket', 'arn:aws:s3:::images', false],
    ['ec2:CopySnapshot', SNAPSHOT, true],
    ['ec2:RegisterImage', 'arn:aws:ec2:eu-central-1::image/ami-1', true],
    ['ec2:DescribeImages', '*', true],
    ['ec2:RunInstances', `arn:aws:ec2:eu-central-1:${ACCOUNT}:instance/*`, false],
    ['ec2:CreateTags', SNAPSHOT, false],
    ['ec2:DeleteSnapshot', SNAPSHOT, false],
    ['kms:Decrypt', KEY, true],
    ['kms:CreateGrant', KEY, true],
    ['kms:GenerateDataKeyWithoutPlaintext', KEY, true],
    ['kms:Decrypt', KEY.replace('1234abcd', 'ffffffff'), false],
    ['kms:ScheduleKeyDeletion', KEY, false],
    ['license-manager:GetLicenseConfiguration', '*', false],
    ['iam:PassRole', arn, false],
  ])('may do %s on %s: %s', (action, resource, expected) => {
    expect(allows(policy, { action, resource })).toBe(expected);
    expect(allows(scoped, { action, resource })).toBe(expected);
  });

  test('scoped, touches nothing but snapshots and images, and describes no more than it uses', () => {
    const volume: Request = {
      action: 'ec2:ModifySnapshotAttribute',
      resource: `arn:aws:ec2:eu-central-1:${ACCOUNT}:volume/1`,
    };

    expect([allows(policy, volume), allows(scoped, volume)]).toEqual([true, false]);
    const secrets: Request = { action: 'ec2:DescribeInstanceAttribute', resource: '*' };
    expect([allows(policy, secrets), allows(scoped, secrets)]).toEqual([true, false]);
  });

  test('may do nothing beyond its boundary', () => {
    const boundary: Document = {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }],
    };

    expect(allowsWithin(policy, boundary, { action: 's3:GetObject', resource: 'arn:aws:s3:::disks/a' })).toBe(true);
    expect(allowsWithin(policy, boundary, { action: 'ec2:CopySnapshot', resource: SNAPSHOT })).toBe(false);
  });

  test('may use a key whose policy names it; another role may not', () => {
    const key: Document = {
      Version: '2012-10-17',
      Statement: [VmImportKeyPolicy.statement(arn) as Document['Statement'][number]],
    };

    expect(allows(key, { action: 'kms:Decrypt', resource: KEY, principal: { AWS: arn } })).toBe(true);
    expect(allows(key, { action: 'kms:Encrypt', resource: KEY, principal: { AWS: arn } })).toBe(false);
    expect(allows(key, { action: 'kms:Decrypt', resource: KEY, principal: { AWS: `${arn}2` } })).toBe(false);
  });
});

describe('operators', () => {
  test.each<[string, string, boolean, boolean]>([
    ['ec2:ImportSnapshot', '*', true, true],
    ['ec2:CancelImportTask', '*', true, true],
    ['ec2:ImportImage', '*', true, false],
    ['ec2:TerminateInstances', '*', true, false],
    ['ec2:DeleteSnapshot', SNAPSHOT, false, false],
    ['ec2:DeregisterImage', '*', false, false],
    ['s3:PutObject', 'arn:aws:s3:::disks/debian.vmdk', true, true],
    ['s3:GetObject', 'arn:aws:s3:::images/ami.vmdk', true, false],
    ['s3:DeleteObject', 'arn:aws:s3:::disks/debian.vmdk', false, false],
  ])('may do %s on %s: all %s, those who import snapshots %s', (action, resource, all, some) => {
    expect(allows(operators, { action, resource })).toBe(all);
    expect(allows(importers, { action, resource })).toBe(some);
  });

  test.each<[string, string, boolean]>([
    [arn, 'vmie.amazonaws.com', true],
    [arn, 'ec2.amazonaws.com', false],
    [`arn:aws:iam::${ACCOUNT}:role/admin`, 'vmie.amazonaws.com', false],
  ])('may hand %s to %s: %s', (resource, service, expected) => {
    const context = { 'iam:PassedToService': service };
    expect(allows(operators, { action: 'iam:PassRole', resource, context })).toBe(expected);
  });
});

test('the evaluator refuses what it does not understand', () => {
  const deny = { Version: '2012-10-17', Statement: [{ Effect: 'Deny', Action: '*', Resource: '*' }] };
  const other = {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: '*', Resource: '*', Condition: { IpAddress: { 'aws:SourceIp': '::1' } } }],
  };

  expect(() => allows(deny, { action: 's3:GetObject', resource: '*' })).toThrow('cannot evaluate');
  expect(() => allows(other, { action: 's3:GetObject', resource: '*' })).toThrow('cannot evaluate');
});

function inContext(context: Record<string, string | undefined>): Request {
  const merged = Object.entries({ ...ASSUME.context, ...context }).filter(([, value]) => value !== undefined);
  return { ...ASSUME, context: Object.fromEntries(merged) as Record<string, string> };
}

function documents(partition = 'aws') {
  const access = {
    sourceAccountId: ACCOUNT,
    partition,
    importBuckets: [VmImportBucket.named('disks')],
    exportBuckets: [VmImportBucket.named('images', { prefix: 'exports/' })],
    volumeKmsKeyArns: [KEY.replace('arn:aws:', `arn:${partition}:`)],
  };
  const roleOf = (scopedToResources: boolean) => {
    const stack = awsStack();
    new VmImportRole(stack, 'role', { ...access, scopedToResources });
    const json = synth(stack);
    return {
      trust: documentOf(onlyResource(json, 'aws_iam_role')['assume_role_policy']),
      policy: documentOf(onlyResource(json, 'aws_iam_role_policy')['policy']),
    };
  };
  const arn = `arn:${partition}:iam::${ACCOUNT}:role/vmimport`;
  const operatorsOf = (operations: VmOperation[]) => {
    const stack = awsStack();
    new VmImportOperatorPolicy(stack, 'operators', {
      partition,
      operations,
      roleArns: [arn],
      importBuckets: [VmImportBucket.named('disks')],
      ...(operations.includes(VmOperation.EXPORT_IMAGE) ? { exportBuckets: [VmImportBucket.named('images')] } : {}),
    });
    return documentOf(onlyResource(synth(stack), 'aws_iam_policy')['policy']);
  };
  return {
    arn,
    ...roleOf(false),
    scoped: roleOf(true).policy,
    operators: operatorsOf(Object.values(VmOperation)),
    importers: operatorsOf([VmOperation.IMPORT_SNAPSHOT]),
  };
}
