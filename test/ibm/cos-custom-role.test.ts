import { TerraformVariable, type TerraformStack } from 'cdktf';
import { CosCustomRole, CosRole, bindings, type CosCustomRoleProps } from '../../lib/ibm';
import { messageOf, onlyResource, synth, warningsOf } from '../support/synth';
import { ibmStack } from '../support/ibm';

const TYPE = 'ibm_iam_custom_role';
const PROPS: CosCustomRoleProps = {
  roleName: 'ObjectAuditor',
  displayName: 'Object Auditor',
  actions: ['cloud-object-storage.object.head', 'cloud-object-storage.bucket.get'],
};

test('minimal definition', () => {
  const stack = ibmStack();
  const role = custom(stack);

  expect(onlyResource(synth(stack), TYPE)).toEqual({
    actions: ['cloud-object-storage.bucket.get', 'cloud-object-storage.object.head'],
    display_name: 'Object Auditor',
    name: 'ObjectAuditor',
    service: 'cloud-object-storage',
  });
  expect(role.node.defaultChild).toBe(role.resource);
  expect(role.dependables).toEqual([role.resource]);
  expect(role.fqn).toBe(role.resource.fqn);
  expect(warningsOf(stack)).toEqual([]);
});

test('description and provider', () => {
  const stack = ibmStack();
  const provider = new bindings.IbmProvider(stack, 'other', { alias: 'other', region: 'eu-de' });
  custom(stack, { description: 'for ${team}', displayName: 'Auditor of ${team}', provider });

  expect(onlyResource(synth(stack), TYPE)).toMatchObject({
    description: 'for $${team}',
    display_name: 'Auditor of $${team}',
    provider: 'ibm.other',
  });
});

test('names that are not strings, and an id like a template', () => {
  const stack = ibmStack();
  const { value } = new TerraformVariable(stack, 'text', { type: 'string' });
  new CosCustomRole(stack, '${x}', { ...PROPS, displayName: value as string, description: value as string });

  const { lifecycle, ...role } = onlyResource(synth(stack), TYPE);
  expect(role).toMatchObject({ description: '${var.text}', display_name: '${var.text}' });
  const { precondition } = lifecycle as { precondition: { error_message: string }[] };
  expect(precondition).toHaveLength(2);
  precondition.forEach(({ error_message: message }) => expect(message).toMatch(/ \(at 'test\/\$\$\{x\}'\)$/));
});

test('as a role of a policy', () => {
  const role = CosRole.custom(custom(ibmStack()));

  expect(role.actions).toEqual(['cloud-object-storage.bucket.get', 'cloud-object-storage.object.head']);
});

test('names that are known only later are checked by the plan', () => {
  const stack = ibmStack();
  const [name, display] = ['name', 'display'].map((id) => new TerraformVariable(stack, id, { type: 'string' }));
  custom(stack, { roleName: name!.stringValue, displayName: display!.stringValue });

  const at = "(at 'test/role')";
  const taken =
    '"object reader", "object writer", "content reader", "reader", "writer", "manager", "viewer", "editor", "operator", ' +
    '"administrator", "backup manager", "backup reader", "key manager", "notifications manager", "service configuration reader"';
  expect(onlyResource(synth(stack), TYPE).lifecycle).toEqual({
    precondition: [
      {
        condition: '${can(regex("^[A-Z][A-Za-z0-9]{0,29}$", var.name))}',
        error_message: `'roleName' must be an upper case letter and up to 29 of A-Z, a-z and 0-9 ${at}`,
      },
      {
        condition: '${can(regex("^[!-~¡-\uffee]([ -~¡-\uffee]{0,48}[!-~¡-\uffee])?$", var.display))}',
        error_message: `'displayName' must be 1 to 50 characters without spaces at the ends, and no control characters ${at}`,
      },
      {
        condition: `\${!contains([${taken}], lower(var.display))}`,
        error_message: `'displayName' must not be that of a role of the vendor: it would stand in for it ${at}`,
      },
    ],
  });
});

describe('warns', () => {
  test.each([
    [
      'object.post',
      'service-access:deprecated-action cloud-object-storage.object.post is marked by the vendor: Upload an object using HTML forms [deprecated].',
    ],
    [
      'bucket.put_quota',
      'service-access:unsupported-action cloud-object-storage.bucket.put_quota is marked by the vendor: Unsupported operation - used for S3 API compatibility only.',
    ],
    [
      'bucket.post_bucket',
      'service-access:internal-action cloud-object-storage.bucket.post_bucket is marked by the vendor: Internal use only - unsupported for users.',
    ],
    [
      'bucket.restore_sync',
      "service-access:undocumented-action cloud-object-storage.bucket.restore_sync is in the vendor's roles, but not in its table of actions: Restore Syncing.",
    ],
  ])('about %s', (action, warning) => {
    const stack = ibmStack();
    custom(stack, { actions: [`cloud-object-storage.${action}`, 'cloud-object-storage.object.get'] });

    expect(warningsOf(stack)).toEqual([warning]);
  });
});

describe('fails', () => {
  const NAME = `'roleName' must be an upper case letter and up to 29 of A-Z, a-z and 0-9`;
  const DISPLAY = `'displayName' must be 1 to 50 characters without spaces at the ends, and no control characters`;
  const LIST = `'actions' must be a list of ids of actions, known at synthesis and not empty`;
  const ACTION = `'actions[0]' must be an action of Cloud Object Storage`;
  test.each<[object, string]>([
    [{ roleName: '' }, `${NAME}, got ""`],
    [{ roleName: 'object auditor' }, `${NAME}, got "object auditor": write "ObjectAuditor"`],
    [{ roleName: 'A'.repeat(31) }, `${NAME}, got "${'A'.repeat(31)}": write "${'A'.repeat(30)}"`],
    [{ roleName: '1 auditor' }, `${NAME}, got "1 auditor"`],
    [{ roleName: undefined }, `${NAME}, got undefined`],
    [{ displayName: '  ' }, `${DISPLAY}, got "  "`],
    [{ displayName: '' }, `${DISPLAY}, got ""`],
    [{ displayName: 'Auditor ' }, `${DISPLAY}, got "Auditor ": write "Auditor"`],
    [{ displayName: 'x'.repeat(51) }, `${DISPLAY}, got "${'x'.repeat(51)}"`],
    [{ displayName: null }, `${DISPLAY}, got null`],
    [
      { displayName: 'content reader' },
      `'displayName' must not be that of a role of the vendor, got "content reader": it would stand in for it`,
    ],
    [
      { displayName: 'Key Manager' },
      `'displayName' must not be that of a role of the vendor, got "Key Manager": it would stand in for it`,
    ],
    [{ description: '' }, `'description' must be 1 to 250 characters on one line, got ""`],
    [{ actions: [] }, `${LIST}, got []`],
    [{ actions: undefined }, `${LIST}, got undefined`],
    [{ actions: 'cloud-object-storage.object.get' }, `${LIST}, got "cloud-object-storage.object.get"`],
    [{ actions: ['object.get'] }, `${ACTION}, got "object.get", did you mean "cloud-object-storage.object.get"?`],
    [
      { actions: ['cloud-object-storage.object.gets'] },
      `${ACTION}, got "cloud-object-storage.object.gets", did you mean "cloud-object-storage.object.get"?`,
    ],
    [
      { actions: ['is.volume.volume.read'] },
      `${ACTION}, got "is.volume.volume.read": this is an action of service "is"`,
    ],
    [{ actions: ['*'] }, `${ACTION}, got "*"`],
    [{ actions: [undefined] }, `${ACTION}, got undefined`],
    [
      { actions: ['cloud-object-storage.object.get', 'cloud-object-storage.object.get'] },
      `'actions[1]' must be another one than 'actions[0]', got "cloud-object-storage.object.get" again`,
    ],
  ])('on %j', (props, message) => {
    expect(messageOf(() => custom(ibmStack(), props))).toBe(`${message} (at 'test/role')`);
  });

  test('on a list of actions that is known only later', () => {
    const stack = ibmStack();
    const actions = new TerraformVariable(stack, 'actions', { type: 'list(string)' }).listValue;
    expect(messageOf(() => custom(stack, { actions }))).toMatch(
      /^'actions' must be a list of ids of actions, known at synthesis and not empty, got a list that Terraform knows only later/,
    );
  });

  test.each([
    ['the name "ObjectAuditor"', 'give one of them another name', { roleName: 'ObjectAuditor' }],
    ['the display name "Object Auditor"', 'give one of them another display name', { displayName: 'Object Auditor' }],
    ['the same actions', 'use one of them in both places', { actions: [...PROPS.actions].reverse() }],
  ])('on two roles of an app with %s', (what, cure, props) => {
    const stack = ibmStack();
    custom(stack);
    const another = { roleName: 'Other', displayName: 'Other', actions: ['cloud-object-storage.object.get'] };
    new CosCustomRole(stack, 'other', { ...another, ...props });

    expect(messageOf(() => synth(stack))).toContain(
      `'test/role/Resource' is already a custom role with ${what}, and the cloud refuses a second: ${cure}`,
    );
  });
});

test('several roles, one with the name of another for its display name', () => {
  const stack = ibmStack();
  custom(stack);
  new CosCustomRole(stack, 'other', {
    roleName: 'Other',
    displayName: 'ObjectAuditor',
    actions: ['cloud-object-storage.object.get'],
  });
  expect(() => synth(stack)).not.toThrow();
});

function custom(stack: TerraformStack, props: object = {}): CosCustomRole {
  return new CosCustomRole(stack, 'role', { ...PROPS, ...props });
}
