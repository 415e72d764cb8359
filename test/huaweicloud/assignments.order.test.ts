import { Aspects, TerraformStack, type IAspect } from 'cdktf';
import type { IConstruct } from 'constructs';
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
import { ASSIGNMENT, GROUP, PROJECT, ROLE, huaweicloudStack } from '../support/huaweicloud';
import { resourcesOf, synth, type Synthesized } from '../support/synth';

const OTHER_GROUP = 'ffffffffffffffffffffffffffffffff';
const OTHER_PROJECT = '00112233445566778899aabbccddeeff';

const custom = (
  stack: TerraformStack,
  policyName: string,
  props: Partial<Record<'allowed' | 'denied', ImsOperation[]>>,
) => new ImsCustomPolicy(stack, policyName, { policyName, description: 'For tests', ...props });

const access = (stack: TerraformStack, id: string, props: Partial<ImsGroupAccessProps>) =>
  new ImsGroupAccess(stack, id, {
    groupId: GROUP,
    denied: [ImsOperation.DELETE_IMAGE],
    scope: ImsScope.projects([PROJECT]),
    ...props,
  });

describe('a policy per denial', () => {
  const both = ImsScope.projects([PROJECT, OTHER_PROJECT]);

  test('each project has its own, which is granted there alone', () => {
    const stack = huaweicloudStack();
    access(stack, 'access', { permissions: [ImsPermission.FULL_ACCESS], scope: both });

    const json = synth(stack);
    const roles = resourcesOf(json, ROLE);
    expect(Object.values(roles).map(({ policy, type, description }) => [policy, type, description])).toEqual(
      Array.from({ length: 2 }, () => [
        '{"Version":"1.1","Statement":[{"Effect":"Deny","Action":["ims:images:delete"]}]}',
        'XA',
        'Denies to delete images',
      ]),
    );
    expect(new Set(Object.values(roles).map(({ name }) => name)).size).toBe(2);
    expect(Object.keys(roles)).toEqual([
      expect.stringMatching(`^access_Denial-Project-${OTHER_PROJECT}_`),
      expect.stringMatching(`^access_Denial-Project-${PROJECT}_`),
    ]);
    expect(denials(json)).toEqual([
      [OTHER_PROJECT, Object.keys(roles)[0]],
      [PROJECT, Object.keys(roles)[1]],
    ]);
  });

  test.each<[string, Partial<ImsGroupAccessProps>, string]>([
    ['another spelling of the project', { scope: ImsScope.projectNames(['eu-west-101']) }, 'access'],
    ['another scope', { scope: ImsScope.allResources() }, 'access'],
    ['another id of the access', {}, 'images'],
  ])('%s is another policy, of another name', (_, props, id) => {
    const policiesOf = (other: Partial<ImsGroupAccessProps>, name: string) => {
      const stack = huaweicloudStack();
      access(stack, name, { permissions: [ImsPermission.FULL_ACCESS], ...other });
      return Object.entries(resourcesOf(synth(stack), ROLE)).map(([address, role]) => [address, role.name]);
    };
    const [before, after] = [policiesOf({}, 'access'), policiesOf(props, id)];
    expect([before.length, after.length]).toEqual([1, 1]);
    expect(after[0]![0]).not.toBe(before[0]![0]);
    expect(after[0]![1]).not.toBe(before[0]![1]);
  });

  test('a project that is added leaves the denial of the others alone', () => {
    const rolesOf = (scope: ImsScope) => {
      const stack = huaweicloudStack();
      access(stack, 'access', { permissions: [ImsPermission.FULL_ACCESS], scope });
      return resourcesOf(synth(stack), ROLE);
    };
    expect(rolesOf(both)).toEqual(expect.objectContaining(rolesOf(ImsScope.projects([PROJECT]))));
  });

  test('takes the name of one that exists', () => {
    const stack = huaweicloudStack();
    access(stack, 'access', { permissions: [ImsPermission.FULL_ACCESS], denialPolicyName: 'no deletion' });
    expect(Object.values(resourcesOf(synth(stack), ROLE)).map(({ name }) => name)).toEqual(['no deletion']);
  });
});

describe('what a policy allows newly waits for the denials of the same access', () => {
  test('policies that only allow wait for all denials, those that do both for pure denials', () => {
    const stack = huaweicloudStack();
    const mixed = custom(stack, 'mixed', {
      allowed: [ImsOperation.SHARE_IMAGE],
      denied: [ImsOperation.COPY_IN_REGION],
    });
    const denial = custom(stack, 'denial', { denied: [ImsOperation.UPDATE_IMAGE] });
    const reader = ImsReadyPolicy.reader(stack, 'reader', { policyName: 'reader' });
    access(stack, 'access', { policies: [reader, mixed, denial] });

    const json = synth(stack);
    const [lastDenial] = addresses(json, 'Policy-denial-');
    const [mixedAssignment] = addresses(json, 'Policy-mixed-');
    expect(waits(json)).toEqual({
      [idOf(json, 'access_Denial')]: undefined,
      [idOf(json, 'denial')]: undefined,
      [idOf(json, 'mixed')]: [lastDenial],
      [idOf(json, 'reader')]: [mixedAssignment],
    });
  });

  test('a policy in several documents waits with the first, and the others with it', () => {
    const stack = huaweicloudStack();
    const exporter = new ImsCustomPolicy(stack, 'exporter', {
      policyName: 'exporter',
      description: 'For tests',
      allowed: [ImsOperation.EXPORT_IMAGE],
      obsBuckets: ['disks'],
    });
    access(stack, 'access', { policies: [exporter] });

    const json = synth(stack);
    const [denied] = addresses(json, '_Denied-');
    const [first, global, project] = ['exporter_', 'exporter_ObsGlobal', 'exporter_ObsProject'].map((id) =>
      idOf(json, id),
    );
    expect(first).not.toBe(global);
    expect(resourcesOf(json, ROLE)[global!]!.depends_on).toEqual([`${ROLE}.${first}`, denied]);
    expect(resourcesOf(json, ROLE)[project!]!.depends_on).toEqual([`${ROLE}.${global}`, denied]);
    expect(resourcesOf(json, ROLE)[first!]!.depends_on).toEqual([denied]);
  });

  test('a policy of two accesses waits for the denials of both', () => {
    const stack = huaweicloudStack();
    const reader = ImsReadyPolicy.reader(stack, 'reader', { policyName: 'reader' });
    access(stack, 'one', { policies: [reader] });
    access(stack, 'other', { policies: [reader], groupId: OTHER_GROUP });
    access(stack, 'free', { policies: [reader], scope: ImsScope.allResources() });

    const json = synth(stack);
    expect(resourcesOf(json, ROLE)[idOf(json, 'reader')]!.depends_on).toEqual(
      ['one', 'other', 'free'].flatMap((id) => addresses(json, `${id}_Denied-`)),
    );
  });

  test('without denials nothing waits', () => {
    const stack = huaweicloudStack();
    const reader = ImsReadyPolicy.reader(stack, 'reader', { policyName: 'reader' });
    new ImsGroupAccess(stack, 'access', { groupId: GROUP, policies: [reader], scope: ImsScope.allResources() });
    expect(waits(synth(stack))).toEqual({ [idOf(synth(stack), 'reader')]: undefined });
  });

  test('a policy of another stack cannot wait: its stack is deployed first', () => {
    const stack = huaweicloudStack('policies');
    const other = new TerraformStack(stack.node.root, 'other');
    new bindings.HuaweicloudProvider(other, 'huaweicloud', { region: 'eu-west-101' });
    const reader = ImsReadyPolicy.reader(stack, 'reader', { policyName: 'reader' });
    access(other, 'access', { policies: [reader] });

    expect(Object.values(waits(synth(stack)))).toEqual([undefined]);
    expect(Object.values(waits(synth(other)))).toEqual([undefined]);
  });
});

test('what users assign to dependsOn is added, and does not open a moment without the denial', () => {
  const stack = huaweicloudStack();
  const group = new bindings.IdentityGroup(stack, 'group', { name: 'group' });
  const reader = ImsReadyPolicy.reader(stack, 'reader', { policyName: 'reader' });
  const { resources } = access(stack, 'access', { permissions: [ImsPermission.FULL_ACCESS], policies: [reader] });
  class WaitForGroup implements IAspect {
    public visit(node: IConstruct): void {
      if ([...resources, reader.resource].some((resource) => resource === node)) {
        (node as bindings.IdentityRole).dependsOn = [group.fqn];
      }
    }
  }
  Aspects.of(stack).add(new WaitForGroup());

  const json = synth(stack);
  const [denied, fullAccess] = ['_Denied-', '_IMSFullAccess-'].flatMap((part) => addresses(json, part));
  const after = '${huaweicloud_identity_group.group}';
  const assignments = resourcesOf(json, ASSIGNMENT);
  expect(assignments[denied!.split('.')[1]!]!.depends_on).toEqual([after]);
  expect(assignments[fullAccess!.split('.')[1]!]!.depends_on).toEqual([denied, after]);
  expect(resourcesOf(json, ROLE)[idOf(json, 'reader')]!.depends_on).toEqual([denied, after]);
});

/** Project and policy of the denials. */
function denials(json: Synthesized): unknown[] {
  return Object.entries(resourcesOf(json, ASSIGNMENT))
    .filter(([id]) => id.includes('_Denied-'))
    .map(([, { project_id, role_id }]) => [project_id, /[.](.+)[.]id/.exec(String(role_id))![1]]);
}

function addresses(json: Synthesized, part: string): string[] {
  return Object.keys(resourcesOf(json, ASSIGNMENT))
    .filter((id) => id.includes(part))
    .map((id) => `${ASSIGNMENT}.${id}`);
}

function idOf(json: Synthesized, start: string): string {
  const [id] = Object.keys(resourcesOf(json, ROLE)).filter((one) =>
    new RegExp(`^${start}_?[0-9A-F]{8}$|^${start}-.*`).test(one),
  );
  return id!;
}

function waits(json: Synthesized): Record<string, unknown> {
  const roles = Object.entries(resourcesOf(json, ROLE));
  return Object.fromEntries(roles.map(([id, { depends_on: dependsOn }]) => [id, dependsOn]));
}
