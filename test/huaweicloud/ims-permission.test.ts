import { ImsGroupAccess, ImsPermission, ImsScope } from '../../lib/huaweicloud';
import { GROUP, PROJECT, huaweicloudStack } from '../support/huaweicloud';
import { messageOf } from '../support/synth';

test('the members are the permissions of the vendor', () => {
  expect({ ...ImsPermission }).toEqual({
    FULL_ACCESS: { displayName: 'IMS FullAccess' },
    READ_ONLY_ACCESS: { displayName: 'IMS ReadOnlyAccess' },
    IMS_ADMINISTRATOR: { displayName: 'IMS Administrator' },
    SERVER_ADMINISTRATOR: { displayName: 'Server Administrator' },
  });
});

test.each<[string, { permissions: unknown[] }, string]>([
  [
    'a permission that was never made',
    { permissions: [undefined] },
    `'permissions[0]' must be a member of ImsPermission, got undefined`,
  ],
  [
    'a permission of another kind',
    { permissions: [{ displayName: 'Tenant Administrator' }] },
    `'permissions[0]' must be a member of ImsPermission, got {"displayName":"Tenant Administrator"}`,
  ],
  [
    'the member of a permission as a string',
    { permissions: ['FULL_ACCESS', 'IMS ReadOnlyAccess', 'Owner', {}] },
    `'permissions[0]' must be a member of ImsPermission, got "FULL_ACCESS", did you mean ImsPermission.FULL_ACCESS?\n` +
      `'permissions[1]' must be a member of ImsPermission, got "IMS ReadOnlyAccess", did you mean ` +
      'ImsPermission.READ_ONLY_ACCESS?\n' +
      `'permissions[2]' must be a member of ImsPermission, got "Owner"\n` +
      `'permissions[3]' must be a member of ImsPermission, got {}`,
  ],
])('fails for %s', (_, { permissions }, message) => {
  const scope = ImsScope.projects([PROJECT]);
  const props = { groupId: GROUP, permissions: permissions as ImsPermission[], scope };
  expect(messageOf(() => new ImsGroupAccess(huaweicloudStack(), 'access', props))).toBe(
    `${message} (at 'test/access')`,
  );
});
