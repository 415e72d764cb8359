import { Aspects, TerraformResource, type TerraformResourceLifecycle, TerraformVariable } from 'cdktf';
import { guard } from '../../lib/core/lifecycle';
import { bindings } from '../../lib/ibm';
import { messageOf, newStack, onlyResource, synth } from '../support/synth';

const OURS = { condition: '${true}', errorMessage: 'ours' };
const THEIRS = { condition: '${false}', errorMessage: 'theirs' };
const written = ({ condition, errorMessage }: typeof OURS) => ({ condition, error_message: errorMessage });

test('is what users have, and ours before it', () => {
  const { stack, group } = guarded({ precondition: [OURS], ignoreChanges: ['description'] });
  group.lifecycle = { precondition: [THEIRS], preventDestroy: true, ignoreChanges: ['name', 'description'] };
  expect(lifecycleIn(stack)).toEqual({
    precondition: [OURS, THEIRS].map(written),
    prevent_destroy: true,
    ignore_changes: ['description', 'name'],
  });
});

test('stays when an Aspect assigns another one', () => {
  const { stack } = guarded({ precondition: [OURS], postcondition: [OURS] });
  Aspects.of(stack).add({
    visit: (node) => {
      if (TerraformResource.isTerraformResource(node)) {
        node.lifecycle = { preventDestroy: true };
      }
    },
  });
  expect(lifecycleIn(stack)).toEqual({
    precondition: [written(OURS)],
    postcondition: [written(OURS)],
    prevent_destroy: true,
  });
});

test('does not have ours twice when users build on what they read', () => {
  const { stack, group } = guarded({ precondition: [OURS], createBeforeDestroy: true });
  group.lifecycle = { ...group.lifecycle, precondition: [...group.lifecycle!.precondition!, THEIRS] };
  expect(lifecycleIn(stack)).toEqual({
    precondition: [OURS, THEIRS].map(written),
    create_before_destroy: true,
  });
});

test('does not turn a resource into a hash table, as a property of its own would', () => {
  const { group } = guarded({ precondition: [OURS] });
  expect(Object.hasOwn(group, 'lifecycle')).toBe(false);
  expect('lifecycle' in group).toBe(true);
});

test('keeps the lifecycle of classes that are not prepared for it', () => {
  const stack = newStack();
  const plain = new TerraformResource(stack, 'it', { terraformResourceType: 'x', lifecycle: { preventDestroy: true } });
  guard(plain, { precondition: [OURS] });
  plain.lifecycle = { ...plain.lifecycle, createBeforeDestroy: true };
  expect(plain.lifecycle).toEqual({ preventDestroy: true, createBeforeDestroy: true, precondition: [OURS] });
});

test('reports an override once, however often ours were given', () => {
  const { stack, group } = guarded({ precondition: [OURS] });
  guard(group, { precondition: [OURS] });
  group.addOverride('lifecycle.precondition', []);
  expect(messageOf(() => synth(stack)).match(/got an override/g)).toHaveLength(1);
});

test('leaves booleans and ignoring everything to users', () => {
  const { stack, group } = guarded({ createBeforeDestroy: true, ignoreChanges: ['description'] });
  group.lifecycle = { createBeforeDestroy: false, ignoreChanges: 'all' };
  expect(lifecycleIn(stack)).toEqual({ create_before_destroy: false, ignore_changes: 'all' });
});

test('follows ours', () => {
  const stack = newStack();
  new bindings.IbmProvider(stack, 'ibm', {});
  const group = new bindings.ResourceGroup(stack, 'it', { name: 'x', lifecycle: { preventDestroy: true } });
  guard(group, undefined);
  expect(lifecycleIn(stack)).toEqual({ prevent_destroy: true });
  guard(group, { precondition: [OURS] });
  expect(lifecycleIn(stack)).toEqual({ prevent_destroy: true, precondition: [written(OURS)] });
  group.lifecycle = undefined;
  expect(lifecycleIn(stack)).toEqual({ precondition: [written(OURS)] });
});

test.each([
  ['lifecycle.precondition', []],
  ['lifecycle.postcondition', []],
  ['lifecycle', null],
])('fails when %s is overridden, which would drop conditions', (path, value) => {
  const { stack, group } = guarded({ precondition: [OURS], postcondition: [OURS] });
  group.addOverride(path, value);
  expect(messageOf(() => synth(stack))).toContain(
    "[test] 'lifecycle' of 'test/it' must keep the conditions that stop a plan when a value is malformed, " +
      "got an override of them: assign to 'lifecycle' of the resource, which adds to them\n",
  );
});

test('overrides of anything else pass', () => {
  const { stack, group } = guarded({ precondition: [OURS] });
  group.addOverride('lifecycle.prevent_destroy', new TerraformVariable(stack, 'x', {}).value);
  group.addOverride('name', 'y');
  expect(lifecycleIn(stack)).toEqual({ precondition: [written(OURS)], prevent_destroy: '${var.x}' });
});

function guarded(ours: TerraformResourceLifecycle) {
  const stack = newStack();
  new bindings.IbmProvider(stack, 'ibm', {});
  const group = new bindings.ResourceGroup(stack, 'it', { name: 'x' });
  guard(group, ours);
  return { stack, group };
}

function lifecycleIn(stack: ReturnType<typeof newStack>): unknown {
  return onlyResource(synth(stack), 'ibm_resource_group').lifecycle;
}
