import type { TerraformStack } from 'cdktf';
import { Construct } from 'constructs';
import {
  ImsCustomPolicy,
  ImsGroupAccess,
  ImsOperation,
  ImsPermission,
  ImsReplicationAgency,
  ImsScope,
} from '../../lib/huaweicloud';
import { GROUP, huaweicloudStack } from '../support/huaweicloud';
import { messageOf, resourcesOf, synth } from '../support/synth';
import { planOver } from '../support/existing';
import { describeTerraform } from '../support/terraform';

const PROJECTS = ['fedcba9876543210fedcba9876543210', '00112233445566778899aabbccddeeff'];

const policy = (scope: Construct, id: string) =>
  new ImsCustomPolicy(scope, id, {
    policyName: 'exporter',
    description: 'For tests',
    allowed: [ImsOperation.EXPORT_IMAGE],
    obsBuckets: ['disks'],
  });

const access = (scope: Construct, id: string, policies?: ImsCustomPolicy[]) =>
  new ImsGroupAccess(scope, id, {
    groupId: GROUP,
    permissions: [ImsPermission.FULL_ACCESS],
    policies,
    denied: [ImsOperation.DELETE_IMAGE],
    scope: ImsScope.projects(PROJECTS),
  });

const agency = (scope: Construct, id: string) =>
  new ImsReplicationAgency(scope, id, { agencyName: 'replication', destinationProjects: ['eu-west-101'] });

type Build = (stack: TerraformStack) => void;

const MOVES: [string, before: Build, after: Build, resources: number][] = [
  [
    'an access with denials',
    (stack) => access(stack, 'images'),
    (stack) => access(new Construct(stack, 'team'), 'images').movedFrom('images'),
    6,
  ],
  [
    'a policy, and its assignments',
    (stack) => access(stack, 'images', [policy(stack, 'exporter')]),
    (stack) => {
      const moved = policy(stack, 'export');
      access(stack, 'images', [moved]);
      moved.movedFrom('exporter');
    },
    3 + 4,
  ],
  [
    'all that a construct holds',
    (stack) => {
      const team = new Construct(stack, 'team');
      access(team, 'images', [policy(team, 'exporter')]);
    },
    (stack) => {
      const squad = new Construct(stack, 'squad');
      const exporter = policy(squad, 'exporter');
      exporter.movedFrom('team/exporter');
      access(squad, 'images', [exporter]).movedFrom('team/images');
    },
    13,
  ],
  [
    'an agency',
    (stack) => agency(stack, 'replication'),
    (stack) => agency(new Construct(stack, 'team'), 'copies').movedFrom('replication'),
    1,
  ],
];

describeTerraform('movedFrom', () => {
  test.each(MOVES)('%s: moved, and nothing else', async (_, before, after, count) => {
    const { errors, changes } = await planOver(synthesized(before), synthesized(after));
    expect(errors).toEqual([]);
    expect(changes.filter((change) => !change.startsWith('move '))).toEqual([]);
    expect(changes).toHaveLength(count);
  });

  test('from 0.1: the policy of a denial is moved and renamed, and nothing else', async () => {
    const build = (stack: TerraformStack) =>
      new ImsGroupAccess(stack, 'access', {
        groupId: GROUP,
        permissions: [ImsPermission.FULL_ACCESS],
        denied: [ImsOperation.DELETE_IMAGE],
        scope: ImsScope.projects([PROJECTS[0]!]),
      });
    const stack = huaweicloudStack();
    build(stack).resources[0]!.moveFromId('huaweicloud_identity_role.access_Denied_B337A739');
    const after = synth(stack);

    const text = JSON.stringify(synthesized(build));
    const [id] = /access_Denial-Project-[0-9a-f]+_[0-9A-F]+/.exec(text)!;
    const old = text
      .replaceAll(id, 'access_Denied_B337A739')
      .replace(/ims-denied-access-[0-9a-f]+/, 'ims-denied-access-cb237f15');
    const { errors, changes } = await planOver(JSON.parse(old) as object, after);
    expect(errors).toEqual([]);
    expect(changes).toEqual([
      `move huaweicloud_identity_role.access_Denied_B337A739 to huaweicloud_identity_role.${id}`,
      `update huaweicloud_identity_role.${id}`,
    ]);
  });

  test('from 0.1, with a second target: its denial is assigned anew', async () => {
    const after = huaweicloudStack();
    access(after, 'access').resources[0]!.moveFromId('huaweicloud_identity_role.access_Denied_B337A739');

    const text = JSON.stringify(synthesized((stack) => access(stack, 'access')));
    const ids = [...new Set(text.match(/access_Denial-Project-[0-9a-f]+_[0-9A-F]+/g))];
    const old = ids.reduce((one, id) => one.replaceAll(id, 'access_Denied_B337A739'), text);
    const { errors, changes } = await planOver(JSON.parse(old) as object, synth(after));
    expect(errors).toEqual([]);
    expect(changes.map((change) => change.replace(/_[0-9A-F]{8}\b/g, ''))).toEqual([
      `delete/create huaweicloud_identity_group_role_assignment.access_Denied-Project-${PROJECTS[1]}`,
      `create huaweicloud_identity_role.access_Denial-Project-${PROJECTS[1]}`,
      'move huaweicloud_identity_role.access_Denied to ' +
        `huaweicloud_identity_role.access_Denial-Project-${PROJECTS[0]}`,
    ]);
  });

  test('without it everything is made anew', async () => {
    const { changes } = await planOver(
      synthesized((stack) => access(stack, 'images')),
      synthesized((stack) => access(stack, 'pictures')),
    );
    const actions = changes.map((change) => change.split(' ')[0]);
    expect(actions.sort()).toEqual([...Array<string>(6).fill('create'), ...Array<string>(6).fill('delete')]);
  });
});

test('the name of a denial is that of the former place, and taken by no other', () => {
  const stack = huaweicloudStack();
  access(stack, 'pictures').movedFrom('images');
  const names = Object.values(resourcesOf(synth(stack), 'huaweicloud_identity_role')).map(({ name }) => name);
  const before = resourcesOf(
    synthesized((one) => access(one, 'images')),
    'huaweicloud_identity_role',
  );
  expect(names.sort()).toEqual(
    Object.values(before)
      .map(({ name }) => name)
      .sort(),
  );

  new ImsGroupAccess(stack, 'images', {
    groupId: PROJECTS[0]!,
    permissions: [ImsPermission.FULL_ACCESS],
    denied: [ImsOperation.DELETE_IMAGE],
    scope: ImsScope.projects(PROJECTS),
  });
  expect(messageOf(() => synth(stack))).toContain('is already a custom policy of the same name');
});

test('a name of the user stays', () => {
  const stack = huaweicloudStack();
  new ImsGroupAccess(stack, 'pictures', {
    groupId: GROUP,
    permissions: [ImsPermission.FULL_ACCESS],
    denied: [ImsOperation.DELETE_IMAGE],
    denialPolicyName: 'no deletion',
    scope: ImsScope.allResources(),
  }).movedFrom('images');
  const [{ name }] = Object.values(resourcesOf(synth(stack), 'huaweicloud_identity_role')) as [{ name: string }];
  expect(name).toBe('no deletion');
});

test.each([
  ['an access', (stack: TerraformStack, path: string) => access(stack, 'it').movedFrom(path)],
  ['a policy', (stack: TerraformStack, path: string) => policy(stack, 'it').movedFrom(path)],
  ['an agency', (stack: TerraformStack, path: string) => agency(stack, 'it').movedFrom(path)],
])('%s refuses paths that it cannot have had', (_, move) => {
  expect(messageOf(() => move(huaweicloudStack(), '/images'))).toBe(
    '\'path\' must be the path that the construct had in this stack, such as "team/images", got "/images" (at \'test/it\')',
  );
  expect(messageOf(() => move(huaweicloudStack(), 'it'))).toContain('got the path that it has now, "it"');
});

function synthesized(build: Build) {
  const stack = huaweicloudStack();
  build(stack);
  return synth(stack);
}
