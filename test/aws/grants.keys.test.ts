import { gained, inShort, side } from '../grants/sides';
import { type Args, json, allow, deny } from '../support/aws-grants';

describe('a key', () => {
  const POLICY = json({ ...allow('kms:*'), Principal: { AWS: 'arn:aws:iam::1:root' } });
  const key = (args: Args = {}, others: Record<string, Record<string, Args>> = {}) =>
    side({ aws_kms_key: { disks: args }, ...others });

  test('has a policy, its own or a separate one', () => {
    const line = 'arn:aws:iam::1:root may kms:* on key aws_kms_key.disks';
    expect(key({ policy: POLICY }).all.map(inShort)).toEqual([line]);
    for (const key_id of ['${aws_kms_key.disks.key_id}', '${aws_kms_key.disks.id}']) {
      const separate = key({}, { aws_kms_key_policy: { one: { key_id, policy: POLICY } } });
      expect(separate.all.map(inShort)).toEqual([line]);
      expect(gained(key({ policy: POLICY }), separate)).toEqual([]);
    }
  });

  test("has the account's own policies where it has none", () => {
    expect(key().all.map(inShort)).toEqual(["the account's own policies may kms:* on key aws_kms_key.disks"]);
    expect(gained(key({ policy: POLICY }), key())).toHaveLength(1);
    expect(gained(key(), side({ aws_kms_key: { disks: {}, other: {} } }))).toEqual([
      "the account's own policies may kms:* on key aws_kms_key.other",
    ]);
    const denied = { ...deny('kms:Decrypt'), Principal: { AWS: 'arn:aws:iam::1:role/x' } };
    expect(gained(key({ policy: json(denied) }), key())).toEqual([
      'arn:aws:iam::1:role/x may not kms:Decrypt on key aws_kms_key.disks (no longer denied)',
      "the account's own policies may kms:* on key aws_kms_key.disks",
    ]);
  });

  test('may have a separate policy where there are several keys', () => {
    const keys = (...ids: string[]) =>
      side({
        aws_kms_key: { disks: { count: 2 } },
        aws_kms_key_policy: Object.fromEntries(
          ids.map((id, index) => [`p${index}`, { key_id: `\${aws_kms_key.${id}.key_id}`, policy: POLICY }]),
        ),
      });
    const line = "the account's own policies may kms:* on key aws_kms_key.disks";
    const both = keys('disks[0]', 'disks[1]');
    expect(both.all.map(inShort)).toContain(`${line} if it has no other policy`);
    expect(gained(both, keys('disks[0]'))).toContain(`${line} if it has no other policy`);
    expect(gained(both, keys())).toEqual([line]);
    expect(gained(keys(), both).filter((one) => one.startsWith(line))).toEqual([]);
    expect(gained(both, keys('disks[1]', 'disks[0]'))).toEqual([]);
    expect(gained(keys('disks[0]'), keys('disks[1]'))).toContain(`${line} if it has no other policy`);
  });

  test('has no separate policy that is for another key', () => {
    const line = "the account's own policies may kms:* on key aws_kms_key.disks";
    const other = { aws_kms_key_policy: { one: { key_id: '${aws_kms_key.other.key_id}', policy: POLICY } } };
    const two = side({ aws_kms_key: { disks: {}, other: {} }, ...other });
    expect(two.all.map(inShort)).toContain(line);
    const literal = { aws_kms_key_policy: { one: { key_id: 'k', policy: POLICY } } };
    expect(key({}, literal).all.map(inShort)).toContain(line);
  });

  const grant = (args: Args) =>
    side({ aws_kms_grant: { one: { key_id: 'k', grantee_principal: 'p', operations: ['Decrypt'], ...args } } });

  test('has grants', () => {
    expect(grant({ retiring_principal: 'q' }).all.map(inShort)).toEqual([
      'p may kms:Decrypt on key k',
      'q may kms:RetireGrant on key k',
    ]);
    const constraints = [{ encryption_context_equals: { a: 'b' } }];
    expect(grant({ constraints }).all[0]!.conditions).toEqual(['within the encryption context of the grant']);
    expect(gained(grant({}), grant({ constraints }))).toEqual([]);
    expect(gained(grant({}), grant({ key_id: 'l' }))).toEqual(['p may kms:Decrypt on key l']);
    expect(gained(grant({ constraints }), grant({}))).toHaveLength(1);
    expect(
      gained(grant({ constraints }), grant({ constraints: [{ encryption_context_equals: { a: 'c' } }] })),
    ).toHaveLength(1);
    expect(gained(grant({}), grant({ operations: ['Encrypt', 'Decrypt'], retiring_principal: '' }))).toEqual([
      'p may kms:Encrypt on key k',
    ]);
  });
});
