import { CosActions, CosCustomRole, CosRole } from '../../lib/ibm';
import { access } from '../support/cos-access-policy';
import { retypedActionsOf } from '../support/cos-actions-table';
import { messageOf } from '../support/synth';
import { ibmStack } from '../support/ibm';

const ROLES: [string, CosRole, number][] = [
  ['Object Reader', CosRole.OBJECT_READER, 6],
  ['Object Writer', CosRole.OBJECT_WRITER, 17],
  ['Content Reader', CosRole.CONTENT_READER, 10],
  ['Reader', CosRole.READER, 36],
  ['Writer', CosRole.WRITER, 81],
  ['Manager', CosRole.MANAGER, 112],
];

test.each(ROLES)('%s brings the documented actions', (displayName, role, count) => {
  expect(role.displayName).toBe(displayName);
  expect([...role.actions].sort()).toEqual(retypedActionsOf(displayName).sort());
  expect(
    CosActions.ofRole(role)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(retypedActionsOf(displayName).sort());
  expect(role.actions).toHaveLength(count);
});

test.each([
  [CosRole.OBJECT_READER, CosRole.CONTENT_READER],
  [CosRole.CONTENT_READER, CosRole.READER],
  [CosRole.READER, CosRole.WRITER],
  [CosRole.WRITER, CosRole.MANAGER],
  [CosRole.OBJECT_WRITER, CosRole.WRITER],
])('%#: the narrower is a strict part of the wider', (narrow, wide) => {
  expect(wide.actions).toEqual(expect.arrayContaining(narrow.actions));
  expect(wide.actions.length).toBeGreaterThan(narrow.actions.length);
});

test.each([
  ['Viewer', CosRole.VIEWER],
  ['Editor', CosRole.EDITOR],
  ['Operator', CosRole.OPERATOR],
  ['Administrator', CosRole.ADMINISTRATOR],
])('platform role %s brings no action of the service', (displayName, role) => {
  expect(role.displayName).toBe(displayName);
  expect(role.actions).toEqual([]);
});

test.each([
  [undefined, 'undefined'],
  ['Auditor', '"Auditor"'],
])('%j is not a role of a policy', (role, shown) => {
  expect(messageOf(() => CosRole.custom(role as never))).toBe(`'role' must be a CosCustomRole, got ${shown}`);
});

test('a policy fails on a custom role named twice', () => {
  const stack = ibmStack();
  const role = new CosCustomRole(stack, 'role', {
    roleName: 'MyRole',
    displayName: 'My Role',
    actions: ['cloud-object-storage.object.get'],
  });
  const roles = [CosRole.custom(role), CosRole.custom(role)];
  expect(messageOf(() => access(stack, { roles }))).toBe(
    `'roles[1]' must be another one than 'roles[0]', got "My Role" again (at 'test/access')`,
  );
});
