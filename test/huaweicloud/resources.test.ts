import { Aspects, type IAspect, TerraformResource, TerraformStack, TerraformVariable } from 'cdktf';
import type { IConstruct } from 'constructs';
import {
  ImsCustomPolicy,
  ImsGroupAccess,
  ImsOperation,
  ImsPermission,
  ImsReplicationAgency,
  ImsScope,
} from '../../lib/huaweicloud';
import { huaweicloudStack } from '../support/huaweicloud';
import { messageOf, newStack, resourcesOf, synth } from '../support/synth';

const GROUP = '0123456789abcdef0123456789abcdef';

function everyConstruct(stack: TerraformStack, value = (literal: string) => literal) {
  const policy = new ImsCustomPolicy(stack, 'policy', {
    policyName: value('images'),
    description: 'For tests',
    allowed: [ImsOperation.EXPORT_IMAGE],
    obsBuckets: [value('disks')],
  });
  const access = new ImsGroupAccess(stack, 'access', {
    groupId: value(GROUP),
    permissions: [ImsPermission.FULL_ACCESS],
    policies: [policy],
    denied: [ImsOperation.DELETE_IMAGE],
    scope: ImsScope.projectNames([value('eu-west-101')]),
  });
  const agency = new ImsReplicationAgency(stack, 'agency', {
    agencyName: value('copies'),
    destinationProjects: ['eu-west-101'],
  });
  return { policy, access, agency };
}

test('resources are all that a construct makes, in order', () => {
  const { policy, access, agency } = everyConstruct(huaweicloudStack());
  const paths = ({ resources }: { resources: TerraformResource[] }) =>
    resources.map(({ node, terraformResourceType }) => [terraformResourceType, node.path.replace('test/', '')]);
  expect(paths(policy)).toEqual([
    ['huaweicloud_identity_role', 'policy/Resource'],
    ['huaweicloud_identity_role', 'policy/ObsGlobal'],
    ['huaweicloud_identity_role', 'policy/ObsProject'],
  ]);
  expect(paths(access)).toEqual([
    ['huaweicloud_identity_role', 'access/Denial-ProjectNamed-eu-west-101/Resource'],
    ...[
      'Denied-ProjectNamed-eu-west-101',
      'IMSFullAccess-ProjectNamed-eu-west-101',
      'Policy-policy-ObsGlobal-Account',
      'Policy-policy-ObsProject-ProjectNamed-MOS',
      'Policy-policy-ProjectNamed-eu-west-101',
    ].map((id) => ['huaweicloud_identity_group_role_assignment', `access/${id}`]),
  ]);
  expect(paths(agency)).toEqual([['huaweicloud_identity_agency', 'agency/Resource']]);
});

test('resources and dependables are copies: what is done to them changes nothing', () => {
  const stack = huaweicloudStack();
  for (const construct of Object.values(everyConstruct(stack))) {
    const before = [construct.fqn, construct.resources.length, construct.dependables.length];
    construct.resources.length = 0;
    construct.dependables.push(new TerraformVariable(stack, `of-${construct.node.id}`, {}));
    expect([construct.fqn, construct.resources.length, construct.dependables.length]).toEqual(before);
  }
});

test('each resource can be imported', () => {
  const stack = huaweicloudStack();
  const { policy, access, agency } = everyConstruct(stack);
  const all = [policy, access, agency].flatMap(({ resources }) => resources);
  all.forEach((resource, index) => resource.importFrom(`id-${index}`));
  expect(synth(stack).import).toHaveLength(10);
});

/** What teams do to all resources of an app. */
class PreventDestroy implements IAspect {
  public visit(node: IConstruct): void {
    if (TerraformResource.isTerraformResource(node)) {
      node.lifecycle = { preventDestroy: true };
    }
  }
}

test('conditions stay when an Aspect assigns a lifecycle', () => {
  const conditions = (aspect: boolean) => {
    const stack = huaweicloudStack();
    everyConstruct(stack, (literal) => new TerraformVariable(stack, `of-${literal}`, { type: 'string' }).stringValue);
    if (aspect) {
      Aspects.of(stack).add(new PreventDestroy());
    }
    return Object.values(synth(stack).resource!).flatMap((byId) =>
      Object.entries(byId).map(([id, { lifecycle }]) => ({ id, lifecycle: lifecycle as { precondition?: object[] } })),
    );
  };
  const [before, after] = [conditions(false), conditions(true)];
  expect(before.map(({ lifecycle }) => lifecycle?.precondition?.length ?? 0)).toEqual(
    // Agency, six assignments of the access and its denial, three parts of the policy.
    expect.arrayContaining([1, 2]),
  );
  expect(after).toEqual(
    before.map(({ id, lifecycle }) => ({ id, lifecycle: { ...lifecycle, prevent_destroy: true } })),
  );
});

test('the condition of a lookup stays when an Aspect assigns a lifecycle', () => {
  const stack = huaweicloudStack();
  everyConstruct(stack);
  for (const node of stack.node.findAll()) {
    if (node.node.id === 'Project-eu-west-101') {
      (node as unknown as TerraformResource).lifecycle = { precondition: [] };
    }
  }
  const lookups = Object.entries(synth(stack).data!.huaweicloud_identity_projects!);
  expect(lookups.map(([, { lifecycle }]) => (lifecycle as { postcondition: object[] }).postcondition.length)).toEqual([
    1, 1,
  ]);
});

test('fails without a provider, and names its class', () => {
  const stack = newStack();
  everyConstruct(stack);
  expect(messageOf(() => synth(stack))).toContain(
    'the stack needs a provider of "huaweicloud": add new HuaweicloudProvider(stack, \'huaweicloud\', …) from ' +
      'cdktf-service-access/huaweicloud/bindings',
  );
});

test('late-bound names get their condition in every part of a policy', () => {
  const stack = huaweicloudStack();
  everyConstruct(stack, (literal) => new TerraformVariable(stack, `of-${literal}`, { type: 'string' }).stringValue);
  const roles = Object.entries(resourcesOf(synth(stack), 'huaweicloud_identity_role'));
  expect(roles.map(([id, { lifecycle }]) => [id.replace(/_[0-9A-F]{8}$/, ''), lifecycle !== undefined])).toEqual([
    ['access_Denial-ProjectNamed-varof-eu-west-101', false],
    ['policy', true],
    ['policy_ObsGlobal', true],
    ['policy_ObsProject', true],
  ]);
});
