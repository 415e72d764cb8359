import type { TerraformStack } from 'cdktf';
import {
  ImsCustomPolicy,
  ImsGroupAccess,
  ImsOperation,
  ImsPermission,
  ImsReplicationAgency,
  ImsScope,
} from '../../lib/huaweicloud';
import { AdoptionPage, describeFirstPlan, type Claim } from '../support/adoption';
import { importPlan, planOver } from '../support/existing';
import {
  ASSIGNMENT,
  ENTERPRISE_PROJECT,
  GROUP,
  PROJECT,
  ROLE,
  everyConstruct,
  huaweicloudStack,
} from '../support/huaweicloud';
import { resourcesOf, synth, type Synthesized } from '../support/synth';
import { describeTerraform } from '../support/terraform';

const PAGE = new AdoptionPage('huaweicloud');
const AGENCY = 'huaweicloud_identity_agency';
const POLICY_ID = '5f3c1b7e90b24d3c8e5f6a7b8c9d0e1f';

function takeOverDenial(stack: TerraformStack): ImsGroupAccess {
  // docs:start
  const access = new ImsGroupAccess(stack, 'image-access', {
    groupId: '0123456789abcdef0123456789abcdef',
    permissions: [ImsPermission.FULL_ACCESS],
    denied: [ImsOperation.DELETE_IMAGE],
    denialPolicyName: 'no image deletion',
    scope: ImsScope.projects(['fedcba9876543210fedcba9876543210']),
  });
  const [policy, denial] = access.resources;
  policy!.importFrom('5f3c1b7e90b24d3c8e5f6a7b8c9d0e1f');
  denial!.importFrom(
    '0123456789abcdef0123456789abcdef/5f3c1b7e90b24d3c8e5f6a7b8c9d0e1f/fedcba9876543210fedcba9876543210:project',
  );
  // docs:end
  return access;
}

test('the page has the code of this file, and every type of resource with what makes it', () => {
  expect(PAGE.shows(__filename)).toBe(true);
  const made = Object.values(everyConstruct(huaweicloudStack())).flatMap((construct) =>
    construct.resources.map(({ terraformResourceType: type }) => ({ type, by: construct.constructor.name })),
  );
  expect([...PAGE.types].sort()).toEqual([...new Set(made.map(({ type }) => type))].sort());
  expect(made.filter(({ type, by }) => !PAGE.madeBy(type).includes(`\`${by}`))).toEqual([]);
});

test.each([
  [ROLE, POLICY_ID],
  [AGENCY, POLICY_ID],
  [ASSIGNMENT, `${GROUP}/${POLICY_ID}/${PROJECT}:project`],
  [ASSIGNMENT, `${GROUP}/${POLICY_ID}/all:project`],
  [ASSIGNMENT, `${GROUP}/${POLICY_ID}/${ENTERPRISE_PROJECT}:enterprise_project`],
  [ASSIGNMENT, `${GROUP}/${POLICY_ID}/${GROUP}:domain`],
])('the page has the form of the id of a %s: %s', (type, id) => {
  expect(PAGE.hasForm(type, id)).toBe(true);
  expect(PAGE.hasForm(type, `${id}/x`)).toBe(false);
});

const policy = (scope: TerraformStack, id: string) =>
  new ImsCustomPolicy(scope, id, {
    policyName: id,
    description: 'For tests',
    allowed: [ImsOperation.LIST_IMAGES, ImsOperation.UPDATE_IMAGE],
  });
const agency = (scope: TerraformStack, id: string) =>
  new ImsReplicationAgency(scope, id, { agencyName: id, destinationProjects: ['eu-west-101'] });
const access = (scope: TerraformStack, id: string) =>
  new ImsGroupAccess(scope, id, {
    groupId: GROUP,
    permissions: [ImsPermission.FULL_ACCESS],
    scope: ImsScope.projects([PROJECT]),
  });

const CLAIMS: [string, Claim['make'], type: string, differs: Record<string, unknown>, ...does: string[]][] = [
  ['another description of a policy changes in place', policy, ROLE, { description: 'by hand' }, 'update'],
  ['another name of a policy changes in place', policy, ROLE, { name: 'by hand' }, 'update'],
  ['another type of a policy changes in place', policy, ROLE, { type: 'AX' }, 'update'],
  [
    'the order of actions is a difference',
    policy,
    ROLE,
    { policy: '{"Version":"1.1","Statement":[{"Effect":"Allow","Action":["ims:images:update","ims:images:list"]}]}' },
    'update',
  ],
  ['the setting of the provider changes in place', access, ASSIGNMENT, { enable_force_new: null }, 'update'],
  ['another description of an agency changes in place', agency, AGENCY, { description: 'by hand' }, 'update'],
  ['other projects of an agency change in place', agency, AGENCY, { project_role: [] }, 'update'],
  ['an agency with another name is replaced', agency, AGENCY, { name: 'by-hand' }, 'delete/create'],
];

describeFirstPlan(
  huaweicloudStack,
  CLAIMS.map(([says, make, type, differs, ...does]) => ({ says, make, type, differs, does })),
);

describeTerraform('adopting', () => {
  test('a denial that exists: the policy and its assignment are imported, the permission is granted', async () => {
    const stack = huaweicloudStack();
    takeOverDenial(stack);
    const json = synth(stack);
    const { errors, changes } = await importPlan(json, { differs: grantedAlready(json) });
    expect(errors).toEqual([]);
    expect(changes).toEqual([
      expect.stringContaining(`import ${ASSIGNMENT}.image-access_Denied-Project-`) as string,
      expect.stringContaining(`create ${ASSIGNMENT}.image-access_IMSFullAccess-Project-`) as string,
      expect.stringContaining(`import ${ROLE}.image-access_Denial-Project-`) as string,
    ]);
  });

  test('after the deployment the imports do nothing, and can be removed', async () => {
    const stack = huaweicloudStack();
    takeOverDenial(stack);
    const { import: imports, ...without } = synth(stack);
    expect(await planOver(without, { ...without, import: imports })).toMatchObject({ errors: [], changes: [] });
  });

  test('every construct, whole: imported, and nothing else', async () => {
    const stack = huaweicloudStack();
    everything(stack).forEach((resource, index) => resource.importFrom(`id-${index}`));
    const json = synth(stack);
    const { errors, changes } = await importPlan(json, { differs: grantedAlready(json) });
    expect(errors).toEqual([]);
    expect(changes).toHaveLength(10);
    expect(changes.filter((change) => !change.startsWith('import '))).toEqual([]);
  });
});

/** The assignments of the policies that are imported, as the cloud has them. */
function grantedAlready(json: Synthesized): Record<string, Record<string, unknown>> {
  const ids = new Map((json.import as { to: string; id: string }[]).map(({ to, id }) => [to, id]));
  const assignments = Object.entries(resourcesOf(json, ASSIGNMENT)).flatMap(([id, { role_id: roleId }]) => {
    const role = ids.get(String(roleId).replace(/^\$\{|[.]id\}$/g, ''));
    return role === undefined ? [] : [[`${ASSIGNMENT}.${id}`, { role_id: role }] as const];
  });
  return Object.fromEntries(assignments);
}

/** All resources of one of each construct. */
function everything(stack: TerraformStack) {
  return Object.values(everyConstruct(stack)).flatMap(({ resources }) => resources);
}
