import { Aspects, TerraformResource, TerraformVariable, type IAspect } from 'cdktf';
import type { IConstruct } from 'constructs';
import { everyConstruct, huaweicloudStack } from '../support/huaweicloud';
import { resourcesOf, synth } from '../support/synth';

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
