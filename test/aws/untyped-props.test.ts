import { Construct } from 'constructs';
import { InstanceExportBucketAccess, VmImportOperatorPolicy, VmImportRole, VmImportRolePolicy } from '../../lib/aws';
import { messageOf } from '../util/synth';
import { awsStack } from './stacks';

const ACCESS =
  "'importBuckets', 'exportBuckets', 'volumeKmsKeyArns', 'licenseManager', 'scopedToResources', 'sourceAccountId', " +
  "'partition', 'provider'";

/** Each construct, all of its props, a misspelt one, and the one that was meant. */
const CONSTRUCTS: [string, new (scope: Construct, id: string, props: never) => Construct, string, string, string][] = [
  [
    'VmImportRole',
    VmImportRole,
    `${ACCESS}, 'roleName', 'confusedDeputyProtection', 'permissionsBoundaryArn', 'description' or 'tags'`,
    'permissionBoundaryArn',
    'permissionsBoundaryArn',
  ],
  [
    'VmImportRolePolicy',
    VmImportRolePolicy,
    `${ACCESS}, 'roleName' or 'policyName'`,
    'scopeToResources',
    'scopedToResources',
  ],
  [
    'VmImportOperatorPolicy',
    VmImportOperatorPolicy,
    "'roleArns', 'importBuckets', 'exportBuckets', 'operations', 'passRoleToServiceOnly', 'policyName', 'description', " +
      "'tags', 'partition' or 'provider'",
    'operation',
    'operations',
  ],
  [
    'InstanceExportBucketAccess',
    InstanceExportBucketAccess,
    "'bucketName', 'region', 'ownerCanonicalId' or 'provider'",
    'ownerCanonicalID',
    'ownerCanonicalId',
  ],
];

describe.each(CONSTRUCTS)('%s', (_, construct, known, misspelt, meant) => {
  const messageFor = (props: unknown) => messageOf(() => new construct(awsStack(), 'it', props as never));

  test.each([
    ['null', null],
    ['a list', []],
    ['a text', 'it'],
  ])('fails for %s as props', (__, props) => {
    expect(messageFor(props)).toBe(`'props' must be an object, got ${JSON.stringify(props)} (at 'test/it')`);
  });

  test(`fails for '${misspelt}', without which it would grant something else`, () => {
    expect(messageFor({ [misspelt]: [] })).toBe(
      `'props' must have no "${misspelt}", only ${known}, did you mean "${meant}"? (at 'test/it')`,
    );
  });

  test('fails for an argument of resources of CDKTF', () => {
    expect(messageFor({ dependsOn: [] })).toBe(`'props' must have no "dependsOn", only ${known} (at 'test/it')`);
  });
});

test('VmImportRole needs no props', () => {
  expect(() => new VmImportRole(awsStack(), 'it')).not.toThrow();
});

test.each([
  ['VmImportRolePolicy', VmImportRolePolicy],
  ['VmImportOperatorPolicy', VmImportOperatorPolicy],
  ['InstanceExportBucketAccess', InstanceExportBucketAccess],
] as const)('%s fails for nothing as props', (_, construct) => {
  expect(messageOf(() => new construct(awsStack(), 'it', undefined as never))).toBe(
    "'props' must be an object, got undefined (at 'test/it')",
  );
});
