import { TerraformVariable } from 'cdktf';
import { Construct } from 'constructs';
import {
  bindings,
  ImsCustomPolicy,
  ImsGroupAccess,
  ImsOperation,
  ImsPermission,
  ImsReadyPolicy,
  ImsScope,
  type ImsGroupAccessProps,
} from '../../lib/huaweicloud';
import { ENTERPRISE_PROJECT, GROUP, PROJECT, huaweicloudStack } from '../support/huaweicloud';
import { messageOf } from '../support/synth';

const VALID: ImsGroupAccessProps = {
  groupId: GROUP,
  permissions: [ImsPermission.FULL_ACCESS],
  scope: ImsScope.projects([PROJECT]),
};

const PERMISSIONS_EXPECTED = 'members of ImsPermission';
const OPERATIONS_EXPECTED = 'members of ImsOperation';
const PROJECTS_EXPECTED = 'ids of IAM projects (32 hexadecimal digits)';
const ENTERPRISE_EXPECTED = 'the id of an enterprise project (a UUID, or "0" for the default one)';
const GROUP_EXPECTED = 'the id of a user group (32 hexadecimal digits), not its name';

/** What JavaScript and other languages can pass. */
type Untyped = Record<string, unknown>;

test.each<[string, Untyped, string]>([
  ['an empty group id', { groupId: '' }, `'groupId' must be ${GROUP_EXPECTED}, got ""`],
  ['a group name', { groupId: 'developers' }, `'groupId' must be ${GROUP_EXPECTED}, got "developers"`],
  ['no group id', { groupId: undefined }, `'groupId' must be ${GROUP_EXPECTED}, got undefined`],
  ['a group id with a newline', { groupId: `${GROUP}\n` }, `'groupId' must be ${GROUP_EXPECTED}, got "${GROUP}\\n"`],
  [
    'nothing',
    { permissions: undefined },
    "'permissions' or 'policies' must be given, got neither: the group would get no access",
  ],
  [
    'no permission',
    { permissions: [] },
    `'permissions' must be a list of ${PERMISSIONS_EXPECTED}, known at synthesis and not empty, or be left out, got []`,
  ],
  [
    'null',
    { permissions: null },
    `'permissions' must be a list of ${PERMISSIONS_EXPECTED}, known at synthesis and not empty, or be left out, got null`,
  ],
  [
    'no policy',
    { policies: [] },
    "'policies' must be a list of instances of ImsCustomPolicy, known at synthesis and not empty, or be left out, got []",
  ],
  [
    'policies that are not constructs',
    { policies: [undefined, 'images'] },
    "'policies[0]' must be an instance of ImsCustomPolicy, got undefined\n" +
      '\'policies[1]\' must be an instance of ImsCustomPolicy, got "images"',
  ],
  [
    'the name of an alias for a provider',
    { provider: 'huaweicloud.other' },
    '\'provider\' must be a provider of "huaweicloud", got "huaweicloud.other"',
  ],
  [
    'no denied operation',
    { denied: [] },
    `'denied' must be a list of ${OPERATIONS_EXPECTED}, known at synthesis and not empty, or be left out, got []`,
  ],
  [
    'an unknown operation',
    { denied: ['DELETE_IMAGES'] },
    `'denied[0]' must be a member of ImsOperation, got "DELETE_IMAGES", did you mean ImsOperation.DELETE_IMAGE?`,
  ],
  [
    'an object without prototype',
    { denied: [Object.create(null)] },
    `'denied[0]' must be a member of ImsOperation, got {}`,
  ],
  ['any action', { denied: ['ims:*:*'] }, `'denied[0]' must be a member of ImsOperation, got "ims:*:*"`],
  [
    'an action',
    { denied: ['ims:images:delete'] },
    `'denied[0]' must be a member of ImsOperation, got "ims:images:delete", did you mean ImsOperation.DELETE_IMAGE?`,
  ],
  [
    'an action of two operations',
    { denied: ['ims:images:update'] },
    `'denied[0]' must be a member of ImsOperation, got "ims:images:update", did you mean ImsOperation.UPDATE_IMAGE or ` +
      'ImsOperation.TAG_IMAGE?',
  ],
  [
    'an operation in words',
    { denied: ['delete images'] },
    `'denied[0]' must be a member of ImsOperation, got "delete images", did you mean ImsOperation.DELETE_IMAGE?`,
  ],
  ['an operation as an object', { denied: [{}] }, `'denied[0]' must be a member of ImsOperation, got {}`],
  [
    'a denial that got lost',
    { denied: undefined },
    "'denied' must have a value, got undefined: leave it out to deny nothing",
  ],
  [
    'a sparse list of denials',
    { denied: [ImsOperation.DELETE_IMAGE, , ImsOperation.SHARE_IMAGE] },
    "'denied' must have a value at every place, got none at 1",
  ],
  ['a group id as an object', { groupId: {} }, `'groupId' must be ${GROUP_EXPECTED}, got {}`],
  [
    'the name of a denial policy without a denial',
    { denialPolicyName: 'no-deletion' },
    `'denialPolicyName' must be left out without 'denied', got "no-deletion"`,
  ],
  [
    'one name for the denial policies of two projects',
    {
      denied: [ImsOperation.DELETE_IMAGE],
      denialPolicyName: 'no-deletion',
      scope: ImsScope.projects([PROJECT, GROUP]),
    },
    `'denialPolicyName' must be left out for more than one project: each has a denial policy of its own, got "no-deletion"`,
  ],
  ...['', 'a/b', {}].map((denialPolicyName): [string, Untyped, string] => [
    `${JSON.stringify(denialPolicyName)} as the name of a denial policy`,
    { denied: [ImsOperation.DELETE_IMAGE], denialPolicyName },
    `'denialPolicyName' must be a name of 1 to 64 of A-Z, a-z, 0-9, space, "-", "_", "." and ",", ` +
      `got ${JSON.stringify(denialPolicyName)}`,
  ]),
  [
    'only a denial',
    { permissions: undefined, denied: [ImsOperation.DELETE_IMAGE] },
    "'permissions' or 'policies' must allow something, got denials alone: they give no access, and only limit this grant",
  ],
  [
    'Tenant Administrator unaccepted',
    { permissions: [ImsPermission.SERVER_ADMINISTRATOR, ImsPermission.IMS_ADMINISTRATOR] },
    "'acceptTenantAdministrator' must be true for Server Administrator, IMS Administrator, got undefined: the role has no " +
      'effect without Tenant Administrator, which may do nearly everything in every service except IAM; ' +
      'ImsPermission.FULL_ACCESS stands alone',
  ],
  [
    'a denial without effect in an enterprise project',
    {
      scope: ImsScope.enterpriseProject(ENTERPRISE_PROJECT),
      denied: [ImsOperation.SHARE_IMAGE, ImsOperation.DELETE_IMAGE, ImsOperation.COPY_ACROSS_REGIONS],
    },
    "'scope' must be IAM projects or all resources for SHARE_IMAGE, COPY_ACROSS_REGIONS: in an enterprise project " +
      'these can be neither allowed nor denied',
  ],
])('fails with %s', (_, props, message) => {
  expect(messageOf(() => access({ ...VALID, ...props }))).toBe(`${message} (at 'test/access')`);
});

test('fails with a policy without effect in an enterprise project', () => {
  const stack = huaweicloudStack();
  const policies = [ImsReadyPolicy.sharer(stack, 'sharer', { policyName: 'sharer' })];
  const scope = ImsScope.enterpriseProject('0');

  expect(messageOf(() => access({ groupId: GROUP, policies, scope }, stack))).toBe(
    "'scope' must be IAM projects or all resources for SHARE_IMAGE: in an enterprise project these can be neither " +
      "allowed nor denied (at 'test/access')",
  );
});

test.each([
  ['forEach', 'make one construct per entry, in a loop'],
  ['count', 'make as many constructs as are needed, in a loop'],
  ['dependsOn', "set 'dependsOn' of each of .resources"],
  ['lifecycle', "set 'lifecycle' of each of .resources"],
])('fails with the argument %s of a resource, and says what to write instead', (name, instead) => {
  expect(messageOf(() => access({ ...VALID, [name]: {} }))).toBe(
    `'props' must have no "${name}", only 'groupId', 'permissions', 'policies', 'denied', 'denialPolicyName', 'scope', ` +
      `'acceptTenantAdministrator' or 'provider': ${instead} (at 'test/access')`,
  );
});

test('fails with a construct where an id belongs, and names the attribute', () => {
  const stack = huaweicloudStack();
  const group = new bindings.IdentityGroup(stack, 'developers', { name: 'developers' });
  const project = new TerraformVariable(stack, 'project', { type: 'string' });

  expect(
    messageOf(() => access({ ...VALID, groupId: group, scope: ImsScope.projects([project as never]) }, stack)),
  ).toBe(
    `'groupId' must be ${GROUP_EXPECTED}, got the construct 'test/developers': pass its .id\n` +
      `'scope' must be ${PROJECTS_EXPECTED}, got the construct 'test/project': pass its .stringValue (at 'test/access')`,
  );
});

test('fails with policies whose addresses would be the same', () => {
  const stack = huaweicloudStack();
  const policies = [
    ImsReadyPolicy.reader(new Construct(stack, 'a'), 'b', { policyName: 'one' }),
    ImsReadyPolicy.reader(stack, 'a--b', { policyName: 'other' }),
  ];
  expect(messageOf(() => access({ groupId: GROUP, policies, scope: VALID.scope }, stack))).toBe(
    "'policies' must have paths that differ in Terraform addresses, got 'test/a/b' and 'test/a--b': give one of them " +
      "another id (at 'test/access')",
  );
});

test('fails with policies whose addresses would be the same in an enterprise project, where all is granted in one place', () => {
  const stack = huaweicloudStack();
  const policies = [
    ImsReadyPolicy.importer(stack, 'files', { policyName: 'files', obsBuckets: ['disks'] }),
    ImsReadyPolicy.reader(stack, 'files-ObsGlobal', { policyName: 'reader' }),
  ];
  expect(() => access({ groupId: GROUP, policies, scope: VALID.scope }, stack)).not.toThrow();
  const scope = ImsScope.enterpriseProject('0');
  expect(messageOf(() => new ImsGroupAccess(stack, 'there', { groupId: GROUP, policies, scope }))).toBe(
    "'policies' must have paths that differ in Terraform addresses, got 'test/files' and 'test/files-ObsGlobal': give one " +
      "of them another id (at 'test/there')",
  );
});

test('fails with policies that only deny', () => {
  const stack = huaweicloudStack();
  const denied = [ImsOperation.DELETE_IMAGE];
  const policies = [new ImsCustomPolicy(stack, 'deny', { policyName: 'deny', description: 'No deletion', denied })];

  expect(messageOf(() => access({ groupId: GROUP, policies, scope: VALID.scope }, stack))).toBe(
    "'permissions' or 'policies' must allow something, got denials alone: they give no access, and only limit this grant " +
      "(at 'test/access')",
  );
});

test('fails with all problems at once', () => {
  expect(messageOf(() => access({ groupId: '', permissions: [], scope: ImsScope.projects([]) }))).toBe(
    `'groupId' must be ${GROUP_EXPECTED}, got ""\n` +
      `'scope' must be a list of ids of IAM projects, known at synthesis and not empty, got []\n` +
      `'permissions' must be a list of ${PERMISSIONS_EXPECTED}, known at synthesis and not empty, or be left out, got [] (at 'test/access')`,
  );
});

test('fails with the marker of a list for an enterprise project, which is not a list', () => {
  const stack = huaweicloudStack();
  const [marker] = new TerraformVariable(stack, 'projects', { type: 'list(string)' }).listValue;

  expect(messageOf(() => access({ ...VALID, scope: ImsScope.enterpriseProject(marker!) }, stack))).toBe(
    `'scope' must be ${ENTERPRISE_EXPECTED}, got a value that Terraform knows only later: take an entry of a list that ` +
      "Terraform knows only later with Fn.element (at 'test/access')",
  );
});

test('fails with a reference to a whole list', () => {
  const stack = huaweicloudStack();
  const projects = new TerraformVariable(stack, 'projects', { type: 'list(string)' });

  expect(messageOf(() => access({ ...VALID, scope: ImsScope.projects(projects.listValue) }, stack))).toBe(
    `'scope' must be a list of ids of IAM projects, known at synthesis and not empty, got a list that Terraform knows only later: write its entries one by one ` +
      "(at 'test/access')",
  );
});

function access(props: Untyped, stack = huaweicloudStack()): ImsGroupAccess {
  return new ImsGroupAccess(stack, 'access', props as unknown as ImsGroupAccessProps);
}
