import { gained, inShort, side } from '../grants/sides';
import { type Args, json, allow, deny, DATA, permission, OWN, assigned, P } from '../support/huaweicloud-grants';

describe('a policy of the account', () => {
  const own = (statements: object[], policy: Args = {}) => assigned([{ role_id: OWN, ...P }], statements, policy);

  test.each([
    [[allow(['ims:images:get', 'ims:images:list'])], ['may ims:images:get, ims:images:list on project p']],
    [[deny(['ims:images:delete'])], ['may not ims:images:delete on project p']],
    [
      [allow(['obs:object:*'], { Resource: ['OBS:*:*:object:a/*', 'OBS:*:*:object:b/*'] })],
      ['may obs:object:* on project p: OBS:*:*:object:a/*, project p: OBS:*:*:object:b/*'],
    ],
    [
      [allow(['a:b:c'], { Condition: { StringEquals: { 'g:UserName': ['ada', 'bob'] } } })],
      ['may a:b:c on project p if g:UserName StringEquals ada or bob'],
    ],
  ])('%j reads as %j', (statements, lines) => {
    expect(own(statements).all.map(inShort)).toEqual(lines.map((line) => `users of group developers ${line}`));
  });

  test.each([
    ['an action instead of a pattern', [allow(['ims:images:*'])], [allow(['ims:images:get'])]],
    ['another case', [allow(['IMS:Images:Get'])], [allow(['ims:images:get'])]],
    ['a resource', [allow(['obs:object:*'])], [allow(['obs:object:*'], { Resource: ['OBS:*:*:object:a/*'] })]],
    [
      'a narrower resource',
      [allow(['obs:object:*'], { Resource: ['OBS:*:*:object:*'] })],
      [allow(['obs:object:*'], { Resource: ['OBS:*:*:object:a/*'] })],
    ],
    [
      'one user of two',
      [allow(['a:b:c'], { Condition: { StringEquals: { k: ['v', 'w'] } } })],
      [allow(['a:b:c'], { Condition: { StringEquals: { K: ['w'] } } })],
    ],
    [
      'the same condition',
      [allow(['a:b:c'], { Condition: { Bool: { k: ['v', 'w'] } } })],
      [allow(['a:b:c'], { Condition: { Bool: { k: ['w', 'v'] } } })],
    ],
    ['a denial', [allow(['ims:*:*'])], [allow(['ims:*:*']), deny(['ims:images:delete'])]],
  ])('%s is no new access', (_, before, after) => {
    expect(gained(own(before), own(after))).toEqual([]);
  });

  test.each([
    [
      'a pattern that has fewer parts',
      [allow(['ims:*'])],
      [allow(['ims:images:get'])],
      'may ims:images:get on project p',
    ],
    [
      'every object',
      [allow(['obs:object:*'], { Resource: ['OBS:*:*:object:a/*'] })],
      [allow(['obs:object:*'])],
      'may obs:object:* on project p',
    ],
    ...(
      [
        ['another value', { Bool: { k: ['v'] } }, { Bool: { k: ['w'] } }, 'k Bool w'],
        ['another key', { Bool: { k: ['v'] } }, { Bool: { l: ['v'] } }, 'l Bool v'],
        ['another operator', { Bool: { k: ['v'] } }, { Null: { k: ['v'] } }, 'k Null v'],
        ['another key of a name', { StringEquals: { k: ['v'] } }, { StringEquals: { l: ['v'] } }, 'l StringEquals v'],
        ['a pattern', { StringEquals: { k: ['v', 'w'] } }, { StringLike: { k: ['v'] } }, 'k StringLike v'],
      ] as const
    ).map(([what, before, after, phrase]): [string, object[], object[], string] => [
      `a condition on ${what}`,
      [allow(['a:b:c'], { Condition: before })],
      [allow(['a:b:c'], { Condition: after })],
      `may a:b:c on project p if ${phrase}`,
    ]),
    [
      'a denial that is gone',
      [allow(['ims:*:*']), deny(['ims:images:delete'])],
      [allow(['ims:*:*'])],
      'may not ims:images:delete on project p (no longer denied)',
    ],
  ])('%s is new access', (_, before, after, line) => {
    expect(gained(own(before), own(after))).toEqual([`users of group developers ${line}`]);
  });

  test('gives on the objects that it names only', () => {
    const objects = (bucket: string) => own([allow(['obs:object:*'], { Resource: [`OBS:*:*:object:${bucket}/*`] })]);
    expect(gained(objects('a'), objects('b'))).toEqual([
      'users of group developers may obs:object:* on project p: OBS:*:*:object:b/*',
      'whoever has policy own may obs:object:* on wherever the policy is given: OBS:*:*:object:b/*',
    ]);
  });

  test('has effect on another level when its type changes', () => {
    expect(gained(own([allow(['a:b:c'])]), own([allow(['a:b:c'])], { type: 'AX' }))).toHaveLength(1);
  });

  test('of another name or address is the same policy', () => {
    expect(gained(own([allow(['a:b:c'])]), own([allow(['a:b:c'])], { name: 'renamed' }))).toEqual([]);
  });

  test('is for whoever has it, where nobody here has it', () => {
    expect(assigned([], [allow(['a:b:c'])]).all.map(inShort)).toEqual([
      'whoever has policy own may a:b:c on wherever the policy is given',
    ]);
  });

  test.each([
    [json({ Effect: 'Allow', NotAction: ['a:b:c'] }), 'a statement has no actions'],
    [json({ Effect: 'Perhaps', Action: ['a:b:c'] }), 'the effect of a statement is not known'],
    ['${var.policy}', 'its policy is known only to Terraform'],
  ])('%s cannot be read', (policy, reason) => {
    const line = `users of group developers may whatever its policy allows on project p (cannot be read: ${reason})`;
    expect(own([], { policy }).all.map(inShort)).toEqual([line]);
    expect(gained(own([allow(['a:b:c'])]), own([], { policy }))).toContain(line);
    expect(gained(own([], { policy }), own([], { policy }))).toEqual([]);
  });

  test('that cannot be read is new in place of another one, and may have denied something', () => {
    const [one, two] = ['one', 'two'].map((name) => own([], { policy: `\${var.${name}}` }));
    expect(gained(one!, two!)).toEqual([
      'users of group developers may whatever its policy allows on project p ' +
        '(cannot be read: its policy is known only to Terraform)',
      'users of group developers may not whatever its policy denies on project p (no longer denied)',
      'whoever has policy own may whatever its policy allows on wherever the policy is given ' +
        '(cannot be read: its policy is known only to Terraform)',
      'whoever has policy own may not whatever its policy denies on wherever the policy is given (no longer denied)',
    ]);
  });

  test('widens by itself, whatever others are', () => {
    const policies = (action: string) =>
      side({
        huaweicloud_identity_role: {
          one: { name: 'same', type: 'XA', policy: json(allow(['a:*:*'])) },
          two: { name: 'same', type: 'XA', policy: json(allow([action])) },
        },
      });
    expect(gained(policies('a:b:c'), policies('a:*:*'))).toEqual([
      'whoever has policy same may a:*:* on wherever the policy is given',
    ]);
  });

  test('widens by itself, whatever else widens in the same way', () => {
    const policies = (action: string) =>
      side({
        huaweicloud_identity_role: {
          one: { name: 'one', type: 'XA', policy: json(allow([action])) },
          two: { name: 'two', type: 'XA', policy: json(allow([action])) },
          all: { name: 'all', type: 'XA', policy: json(allow(['*:*:*'])) },
        },
        huaweicloud_identity_user_role_assignment: {
          one: { user_id: 'u', role_id: '${huaweicloud_identity_role.one.id}', ...P },
          two: { user_id: 'v', role_id: '${huaweicloud_identity_role.two.id}', ...P },
          all: { user_id: 'v', role_id: '${huaweicloud_identity_role.all.id}', ...P },
        },
      });
    expect(gained(policies('a:b:c'), policies('a:*:*'))).toEqual([
      'user u may a:*:* on project p',
      'whoever has policy two may a:*:* on wherever the policy is given',
    ]);
  });

  test.each([
    ['identity_group_role_assignment', { group_id: 'g' }, 'users of group g'],
    ['identity_role_assignment', { group_id: 'g' }, 'users of group g'],
    ['identity_user_role_assignment', { user_id: 'u' }, 'user u'],
  ])('that huaweicloud_%s gives is for its subject only', (type, subject, principal) => {
    const list = side({
      huaweicloud_identity_role: { own: { name: 'own', type: 'XA', policy: json(allow(['a:b:c'])) } },
      [`huaweicloud_${type}`]: { one: { ...subject, role_id: OWN, ...P } },
    });
    expect(list.all.map(inShort)).toEqual([`${principal} may a:b:c on project p`]);
  });
});

test('a user may have a permission in an enterprise project', () => {
  const list = side(
    {
      huaweicloud_identity_user_role_assignment: {
        one: { user_id: 'u', role_id: permission('full'), enterprise_project_id: 'e' },
      },
    },
    { data: DATA },
  );
  expect(list.all.map(inShort)).toEqual(['user u may IMS FullAccess on enterprise project e']);
});
