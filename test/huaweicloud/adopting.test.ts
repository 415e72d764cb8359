import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { TerraformStack } from 'cdktf';
import { ImsGroupAccess, ImsOperation, ImsPermission, ImsScope } from '../../lib/huaweicloud';
import { importPlan } from '../support/existing';
import { ASSIGNMENT, ROLE, everyConstruct, huaweicloudStack } from '../support/huaweicloud';
import { resourcesOf, synth, type Synthesized } from '../support/synth';
import { describeTerraform } from '../support/terraform';

const PAGE = resolve(__dirname, '..', '..', 'docs', 'adopting', 'huaweicloud.md');

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

test('the page has the code of this file', () => {
  const source = readFileSync(join(__dirname, 'adopting.test.ts'), 'utf8');
  const [, region] = /\/\/ docs:start\n([^]*?)\n *\/\/ docs:end/.exec(source)!;
  expect(readFileSync(PAGE, 'utf8')).toContain(`\`\`\`ts\n${region!.replace(/^ {2}/gm, '')}\n\`\`\``);
});

test('the page names every resource type that a construct makes', () => {
  const page = readFileSync(PAGE, 'utf8');
  const types = everything(huaweicloudStack()).map(({ terraformResourceType }) => terraformResourceType);
  for (const type of new Set(types)) {
    expect(page).toContain(`| \`${type}\` `);
  }
});

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

  test('what differs changes in place, the setting of the provider included', async () => {
    const stack = huaweicloudStack();
    takeOverDenial(stack);
    const json = synth(stack);
    const [role] = Object.keys(json.resource![ROLE]!);
    const denial = Object.keys(json.resource![ASSIGNMENT]!).find((id) => id.includes('_Denied-'))!;
    const differs = {
      [`${ROLE}.${role}`]: { description: 'Made by hand', policy: '{"Version":"1.1","Statement":[]}' },
      [`${ASSIGNMENT}.${denial}`]: { enable_force_new: null },
    };
    const { errors, changes } = await importPlan(json, { differs });
    expect(errors).toEqual([]);
    expect(changes.map((change) => change.split(' ')[0])).toEqual(['import', 'update', 'create', 'import', 'update']);
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
