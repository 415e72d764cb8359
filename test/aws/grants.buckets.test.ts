import type { GrantList } from '../../lib/grants/private/grant-list';
import { gained, inShort, planned, side } from '../grants/sides';
import { type Args, json, allow, deny } from '../support/aws-grants';

describe('a bucket', () => {
  const bucketPolicy = (bucket: string, ...statements: object[]) =>
    side({ aws_s3_bucket_policy: { one: { bucket, policy: json(...statements) } } });
  const READ = { Principal: { AWS: 'arn:aws:iam::1:role/x' } };

  test('has a policy', () => {
    expect(bucketPolicy('disks', allow('s3:GetObject', 'arn:aws:s3:::disks/*', READ)).all.map(inShort)).toEqual([
      'arn:aws:iam::1:role/x may s3:GetObject on arn:aws:s3:::disks/*',
    ]);
    expect(bucketPolicy('disks', allow('s3:*', '*', READ)).all.map(({ resource }) => resource)).toEqual([
      'bucket disks',
    ]);
  });

  test('gives on itself only', () => {
    const policy = (bucket: string) => bucketPolicy(bucket, allow('s3:*', '*', READ));
    expect(gained(policy('a'), policy('b'))).toHaveLength(1);
    expect(gained(policy('a'), policy('a'))).toEqual([]);
    const unread = (bucket: string) => side({ aws_s3_bucket_policy: { one: { bucket, policy: '${var.policy}' } } });
    expect(gained(unread('a'), unread('b'))).toContain(
      'unknown may whatever its policy allows on bucket b (cannot be read: its policy is known only to Terraform)',
    );
  });

  test('may have a policy as an argument, or an ACL', () => {
    const list = side({
      aws_s3_bucket: { one: { bucket: 'a', policy: json(allow('s3:*', '*', READ)), acl: 'public-read' } },
    });
    expect(list.all.map(inShort)).toEqual([
      'arn:aws:iam::1:role/x may s3:* on bucket a',
      'group AllUsers may READ on bucket a',
    ]);
    expect(side({ aws_s3_bucket: { one: { bucket: 'a' } } }).all).toEqual([]);
    expect(side({ aws_s3_bucket: { one: { bucket: 'a', grant: [{}] } } }).all[0]!.note).toBe(
      'aws_s3_bucket cannot be read: its grants are arguments of the bucket',
    );
  });

  const acl = (args: Args) => side({ aws_s3_bucket_acl: { one: { bucket: 'a', ...args } } });
  const written = (permission: string, grantee: Args | null) =>
    acl({ access_control_policy: { grant: [{ permission, grantee }] } });

  test.each([
    [acl({ acl: 'private' }), []],
    [acl({}), []],
    [
      acl({ acl: 'public-read-write' }),
      ['group AllUsers may READ on bucket a', 'group AllUsers may WRITE on bucket a'],
    ],
    [acl({ acl: 'authenticated-read' }), ['group AuthenticatedUsers may READ on bucket a']],
    [
      acl({ acl: 'log-delivery-write' }),
      ['group LogDelivery may READ_ACP on bucket a', 'group LogDelivery may WRITE on bucket a'],
    ],
    [acl({ acl: 'bucket-owner-read' }), []],
    [acl({ acl: 'bucket-owner-full-control' }), []],
    [acl({ acl: 'aws-exec-read' }), ['group EC2 may READ on bucket a']],
    ...['strange', 'constructor', '${var.acl}'].map((canned): [GrantList, string[]] => [
      acl({ acl: canned }),
      [
        'unknown may unknown on aws_s3_bucket_acl ' +
          `(aws_s3_bucket_acl cannot be read: ACL ${canned.replace(/[${}]/g, '')} is not known)`,
      ],
    ]),
    [written('READ', { id: 'c', type: 'CanonicalUser' }), ['canonical user c may READ on bucket a']],
    [written('READ', { email_address: 'a@b.c' }), ['canonical user a@b.c may READ on bucket a']],
    [
      written('READ', { id: '', uri: 'http://acs.amazonaws.com/groups/global/AllUsers' }),
      ['group AllUsers may READ on bucket a'],
    ],
    [
      written('READ', { uri: 'http://acs.amazonaws.com/groups/s3/LogDelivery' }),
      ['group LogDelivery may READ on bucket a'],
    ],
    [written('READ', { uri: '${var.uri}' }), ['Group var.uri may READ on bucket a']],
    [
      written('READ', { uri: 'http://acs.amazonaws.com/groups/global/AllUsers/x' }),
      ['Group http://acs.amazonaws.com/groups/global/AllUsers/x may READ on bucket a'],
    ],
    [written('constructor', { id: 'c' }), ['canonical user c may constructor on bucket a']],
    ...[{}, null].map((grantee): [GrantList, string[]] => [
      written('READ', grantee),
      ['unknown may unknown on aws_s3_bucket_acl (aws_s3_bucket_acl cannot be read: a grantee is not named)'],
    ]),
  ])('has an ACL %#', (list, lines) => {
    expect(list.all.map(inShort)).toEqual(lines);
  });

  test('has an ACL in which full control includes the rest', () => {
    const full = written('FULL_CONTROL', { id: 'c' });
    for (const permission of ['READ', 'WRITE', 'READ_ACP', 'WRITE_ACP']) {
      expect(gained(full, written(permission, { id: 'c' }))).toEqual([]);
      expect(gained(written(permission, { id: 'c' }), full)).toEqual(['canonical user c may FULL_CONTROL on bucket a']);
    }
    expect(gained(acl({ acl: 'authenticated-read' }), acl({ acl: 'public-read' }))).toEqual([
      'group AllUsers may READ on bucket a',
    ]);
    expect(
      gained(acl({ acl: 'public-read' }), written('READ', { uri: 'http://acs.amazonaws.com/groups/global/AllUsers' })),
    ).toEqual([]);
  });

  test('has the ACL of its code, whatever its state has besides', () => {
    const values = {
      bucket: 'a',
      acl: 'public-read',
      access_control_policy: [{ grant: [{ permission: 'WRITE', grantee: [{ id: 'c' }] }] }],
    };
    const written = (configured: string) =>
      planned({
        planned_values: {
          root_module: {
            resources: [{ address: 'aws_s3_bucket_acl.one', mode: 'managed', type: 'aws_s3_bucket_acl', values }],
          },
        },
        configuration: {
          root_module: { resources: [{ address: 'aws_s3_bucket_acl.one', expressions: { [configured]: {} } }] },
        },
      }).after.all.map(inShort);
    expect(written('acl')).toEqual(['group AllUsers may READ on bucket a']);
    expect(written('access_control_policy')).toEqual(['canonical user c may WRITE on bucket a']);
  });

  test('has an ACL that a denial of its policy may concern', () => {
    const open = { aws_s3_bucket_acl: { one: { bucket: 'a', acl: 'public-read' } } };
    const denying = (bucket: string) =>
      side({
        ...open,
        aws_s3_bucket_policy: { one: { bucket, policy: json(deny('s3:Get*', '*', { Principal: '*' })) } },
      });
    expect(gained(denying('a'), side(open))).toEqual(['anyone may not s3:Get* on bucket a (no longer denied)']);
    expect(gained(denying('z'), side(open))).toEqual([]);
  });

  describe('that is kept from being public', () => {
    const open = { aws_s3_bucket_acl: { one: { bucket: 'a', acl: 'public-read' } } };
    const blocked = (args: Args) =>
      side({ ...open, aws_s3_bucket_public_access_block: { one: { bucket: 'a', ...args } } });

    test('is open when it no longer is', () => {
      const list = blocked({ block_public_acls: true, ignore_public_acls: true, block_public_policy: false });
      expect(list.all.map(inShort)).toContain('anyone may not block_public_acls, ignore_public_acls on bucket a');
      expect(gained(list, blocked({ block_public_acls: true }))).toEqual([
        'anyone may not ignore_public_acls on bucket a (no longer denied)',
      ]);
      expect(gained(side(open), list)).toEqual([]);
      expect(gained(list, side({}))).toEqual([]);
      expect(gained(blocked({ block_public_policy: true }), side(open))).toEqual([
        'anyone may not block_public_policy on bucket a (no longer denied)',
      ]);
      expect(blocked({ block_public_acls: false }).all).toEqual(side(open).all);
    });

    test('for the whole account, or by its owner', () => {
      const account = side({
        ...open,
        aws_s3_account_public_access_block: { one: { restrict_public_buckets: '${var.on}' } },
      });
      expect(gained(account, side(open))).toEqual([
        'anyone may not restrict_public_buckets on every bucket if var.on is true (no longer denied)',
      ]);
      const owner = (object_ownership: string) =>
        side({ ...open, aws_s3_bucket_ownership_controls: { one: { bucket: 'a', rule: { object_ownership } } } });
      expect(owner('BucketOwnerPreferred').all).toEqual(side(open).all);
      expect(gained(owner('BucketOwnerEnforced'), owner('BucketOwnerPreferred'))).toEqual([
        'anyone may not access by ACLs on bucket a (no longer denied)',
      ]);
      expect(gained(owner('${var.owner}'), owner('BucketOwnerPreferred'))).toEqual([
        'anyone may not access by ACLs on bucket a if var.owner is BucketOwnerEnforced (no longer denied)',
      ]);
    });

    test.each(['block_public_acls', 'block_public_policy', 'ignore_public_acls', 'restrict_public_buckets'])(
      'by %s is open when that is no longer certain',
      (setting) => {
        expect(gained(blocked({ [setting]: true }), blocked({ [setting]: '${var.on}' }))).toEqual([
          `anyone may not ${setting} on bucket a (no longer denied)`,
        ]);
        expect(gained(blocked({ [setting]: '${var.on}' }), blocked({ [setting]: '${var.other}' }))).toEqual([
          `anyone may not ${setting} on bucket a if var.on is true (no longer denied)`,
        ]);
        expect(gained(blocked({ [setting]: '${var.on}' }), blocked({ [setting]: true }))).toEqual([]);
        expect(gained(blocked({ [setting]: '${var.on}' }), blocked({ [setting]: '${var.on}' }))).toEqual([]);
      },
    );

    test('by its owner is open when the owner is no longer certain', () => {
      const owner = (object_ownership: string) =>
        side({ ...open, aws_s3_bucket_ownership_controls: { one: { bucket: 'a', rule: { object_ownership } } } });
      expect(gained(owner('BucketOwnerEnforced'), owner('${var.owner}'))).toEqual([
        'anyone may not access by ACLs on bucket a (no longer denied)',
      ]);
      expect(gained(owner('${var.owner}'), owner('BucketOwnerEnforced'))).toEqual([]);
    });

    test.each([
      ['aws_s3_bucket', { bucket: 'a', grant: [{}] }, 'aws_s3_bucket'],
      [
        'aws_s3_bucket_public_access_block',
        { bucket: 'a', block_public_acls: {} },
        'aws_s3_bucket_public_access_block',
      ],
      ['aws_s3_bucket_ownership_controls', { bucket: 'a', rule: {} }, 'aws_s3_bucket_ownership_controls'],
    ])('in a way that cannot be read, %s, may be open when that is lost', (type, args, name) => {
      expect(gained(side({ ...open, [type]: { own: args } }), side(open))).toEqual([
        `unknown may not unknown on ${name} (no longer denied)`,
      ]);
    });

    test('of another name does not matter', () => {
      const other = side({
        ...open,
        aws_s3_bucket_public_access_block: { one: { bucket: 'z', block_public_acls: true } },
      });
      expect(gained(other, side(open))).toEqual([]);
      const policy = {
        aws_s3_bucket_policy: { one: { bucket: 'a', policy: json(allow('s3:*', '*', READ)) } },
      };
      const blockOf = (bucket: string) => ({
        aws_s3_bucket_public_access_block: { one: { bucket, block_public_policy: true } },
      });
      expect(gained(side({ ...policy, ...blockOf('z') }), side(policy))).toEqual([]);
      expect(gained(side({ ...policy, ...blockOf('a') }), side(policy))).toHaveLength(1);
    });
  });
});
