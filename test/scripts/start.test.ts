import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { STACKS } from '../../examples/stacks';
import { grantsOf } from '../../scripts/start/grants';
import type { StackJson } from '../../scripts/start/grant';
import { synthesizeExample } from '../../scripts/golden';

const ROOT = resolve(__dirname, '..', '..');

/** The rows of one example, as `npm start` shows them. */
const grants = (id: string) => grantsOf(JSON.parse(synthesizeExample(id)) as StackJson);

test('an authorization of IBM Cloud is named by source, roles and the narrowest target', () => {
  expect(grants('ibm-image-import')).toEqual([
    {
      who: 'is/image',
      may: 'Reader',
      on: 'cloud-object-storage: bucket ibm_cos_bucket.bucket',
      rule: 'https://cloud.ibm.com/docs/vpc?topic=vpc-object-storage-prereq',
    },
  ]);
});

test('an access policy of IBM Cloud is named by subject, roles with their actions, and objects', () => {
  expect(grants('ibm-cos-access').map(({ who, may, on }) => [who, may, on])).toEqual([
    [
      'ibm_iam_access_group.data-team',
      'Content Reader',
      'cloud-object-storage: bucket ibm_cos_bucket.bucket; objects reports/*',
    ],
    [
      'ibm_iam_service_id.importer',
      'Object Writer',
      'cloud-object-storage: bucket ibm_cos_bucket.bucket; objects incoming/*',
    ],
    [
      'var.auditor',
      'Object Auditor (bucket.get, bucket.head, bucket.get_versions, object.head, object.head_version)',
      'cloud-object-storage: bucket ibm_cos_bucket.bucket',
    ],
  ]);
});

test('a role of AWS is named by its trust and each of its statements', () => {
  expect(grants('aws-vm-import').map(({ who, may }) => [who, may])).toEqual([
    ['vmie.amazonaws.com', 'sts:AssumeRole'],
    [expect.stringContaining('role '), 's3:GetBucketLocation, s3:GetObject, s3:ListBucket'],
    [
      expect.stringContaining('role '),
      'ec2:ModifySnapshotAttribute, ec2:CopySnapshot, ec2:RegisterImage, ec2:Describe*',
    ],
    [
      expect.stringContaining('role '),
      'kms:CreateGrant, kms:Decrypt, kms:DescribeKey, kms:Encrypt, kms:GenerateDataKey*, kms:ReEncrypt*',
    ],
  ]);
});

test('an assignment of Huawei Cloud is named by group, permission and scope, a denial as such', () => {
  expect(grants('huaweicloud-use-without-delete').map(({ who, may, on }) => [who, may, on])).toEqual([
    ['users of huaweicloud_identity_group.developers', 'not ims:images:delete', 'project var.project_id'],
    ['users of huaweicloud_identity_group.developers', 'IMS FullAccess', 'project var.project_id'],
  ]);
});

test.each(Object.keys(STACKS))('%s grants something, and each grant is complete', (id) => {
  const rows = grants(id);
  expect(rows.length).toBeGreaterThan(0);
  for (const { who, may, on, rule } of rows) {
    expect([who, may, on].every((text) => text.trim() !== '' && !/undefined|\$\{/.test(text))).toBe(true);
    expect(rule).toMatch(/^https:\/\//);
  }
});

describe('npm start', () => {
  // Nothing but node and a shell on PATH: a synthesis needs no terraform.
  const withoutTerraform = mkdtempSync(join(tmpdir(), 'path-'));
  beforeAll(() => {
    symlinkSync(process.execPath, join(withoutTerraform, 'node'));
    symlinkSync('/bin/sh', join(withoutTerraform, 'sh'));
  });
  afterAll(() => rmSync(withoutTerraform, { recursive: true, force: true }));

  test('synthesizes every example through the CLI and prints a table for each', () => {
    const output = execFileSync(process.execPath, [require.resolve('tsx/cli'), 'scripts/start'], {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, PATH: withoutTerraform },
      stdio: 'pipe',
    });
    for (const id of Object.keys(STACKS)) {
      expect(output).toContain(`\n${id}\n┌`);
    }
  });
});
