import { TerraformVariable } from 'cdktf';
import {
  ImsCustomPolicy,
  ImsGroupAccess,
  ImsOperation,
  ImsPermission,
  ImsReadyPolicy,
  ImsScope,
  type ImsGroupAccessProps,
} from '../../lib/huaweicloud';
import { huaweicloudStack } from '../support/huaweicloud';
import { messageOf } from '../support/synth';

const GROUP = '0123456789abcdef0123456789abcdef';
const PROJECT = 'fedcba9876543210fedcba9876543210';
const ENTERPRISE_PROJECT = '4f1c8a7e-90b2-4d3c-8e5f-6a7b8c9d0e1f';
const VALID: ImsGroupAccessProps = {
  groupId: GROUP,
  permissions: [ImsPermission.FULL_ACCESS],
  scope: ImsScope.projects([PROJECT]),
};

const PERMISSIONS_EXPECTED = 'members of ImsPermission';
const OPERATIONS_EXPECTED = 'members of ImsOperation';
const PROJECTS_EXPECTED = 'ids of IAM projects (32 hexadecimal digits)';
const NAMES_EXPECTED = 'names of IAM projects (such as "eu-west-101" or "eu-west-101_images")';
const ENTERPRISE_EXPECTED = 'the id of an enterprise project (a UUID, or "0" for the default one)';
const GROUP_EXPECTED = 'the id of a user group (32 hexadecimal digits), not its name';

/** What JavaScript and other languages can pass. */
type Untyped = Record<string, unknown>;

test.each<[string, Untyped, string]>([
  ['an empty group id', { groupId: '' }, `'groupId' must be ${GROUP_EXPECTED}, got ""`],
  ['a group name', { groupId: 'developers' }, `'groupId' must be ${GROUP_EXPECTED}, got "developers"`],
  ['no group id', { groupId: undefined }, `'groupId' must be ${GROUP_EXPECTED}, got undefined`],
  ['a group id with a newline', { groupId: `${GROUP}\n` }, `'groupId' must be ${GROUP_EXPECTED}, got "${GROUP}\\n"`],
  ['no scope', { scope: undefined }, "'scope' must be made by a factory of ImsScope, got undefined"],
  [
    'a scope of another kind',
    { scope: { _kind: 'all' } },
    '\'scope\' must be made by a factory of ImsScope, got {"_kind":"all"}',
  ],
  [
    'no project',
    { scope: ImsScope.projects([]) },
    `'scope' must be a list of ids of IAM projects, known at synthesis and not empty, got []`,
  ],
  [
    'null for projects',
    { scope: ImsScope.projects(null as unknown as string[]) },
    `'scope' must be a list of ids of IAM projects, known at synthesis and not empty, got null`,
  ],
  ['an empty project', { scope: ImsScope.projects(['']) }, `'scope' must be ${PROJECTS_EXPECTED}, got ""`],
  [
    'all as a project',
    { scope: ImsScope.projects(['all']) },
    `'scope' must be ${PROJECTS_EXPECTED}, got "all": use ImsScope.allResources()`,
  ],
  [
    'a project name for an id',
    { scope: ImsScope.projects(['eu-west-101']) },
    `'scope' must be ${PROJECTS_EXPECTED}, got "eu-west-101": use ImsScope.projectNames()`,
  ],
  [
    'no project name',
    { scope: ImsScope.projectNames([]) },
    `'scope' must be a list of names of IAM projects, known at synthesis and not empty, got []`,
  ],
  [
    'all as a project name',
    { scope: ImsScope.projectNames(['ALL']) },
    `'scope' must be ${NAMES_EXPECTED}, got "ALL": name every project`,
  ],
  [
    'a project id for a name',
    { scope: ImsScope.projectNames([PROJECT]) },
    `'scope' must be ${NAMES_EXPECTED}, got "${PROJECT}": this is an id`,
  ],
  [
    "Object Storage's project",
    { scope: ImsScope.projectNames(['MOS']) },
    `'scope' must be ${NAMES_EXPECTED}, got "MOS"`,
  ],
  [
    'all enterprise projects',
    { scope: ImsScope.enterpriseProject('all_granted_eps') },
    `'scope' must be ${ENTERPRISE_EXPECTED}, got "all_granted_eps": use ImsScope.allResources()`,
  ],
  [
    'an empty enterprise project',
    { scope: ImsScope.enterpriseProject('') },
    `'scope' must be ${ENTERPRISE_EXPECTED}, got ""`,
  ],
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
    'no policy',
    { policies: [] },
    "'policies' must be a list of instances of ImsCustomPolicy, known at synthesis and not empty, or be left out, got []",
  ],
  [
    'policies that are none',
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
    `'denied[0]' must be a member of ImsOperation, got "DELETE_IMAGES", did you mean "DELETE_IMAGE"?`,
  ],
  [
    'an object without prototype',
    { denied: [Object.create(null)] },
    `'denied[0]' must be a member of ImsOperation, got {}`,
  ],
  ['an action', { denied: ['ims:*:*'] }, `'denied[0]' must be a member of ImsOperation, got "ims:*:*"`],
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
    'Tenant Administrator accepted by something that is not true',
    { permissions: [ImsPermission.IMS_ADMINISTRATOR], acceptTenantAdministrator: 'false' },
    '\'acceptTenantAdministrator\' must be true or false, known at synthesis, got "false"',
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

test('fails with the marker of a list for an enterprise project, which is no list', () => {
  const stack = huaweicloudStack();
  const [marker] = new TerraformVariable(stack, 'projects', { type: 'list(string)' }).listValue;

  expect(messageOf(() => access({ ...VALID, scope: ImsScope.enterpriseProject(marker!) }, stack))).toBe(
    `'scope' must be ${ENTERPRISE_EXPECTED}, got a value that Terraform knows only later (at 'test/access')`,
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
