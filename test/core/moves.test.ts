import { TerraformStack } from 'cdktf';
import { Construct } from 'constructs';
import { moveFrom } from '../../lib/core/moves';
import { bindings } from '../../lib/ibm';
import { messageOf, newStack, synth } from '../support/synth';

test('each resource comes from the address that it had at the other path', () => {
  const { stack, construct, groups } = grouped(newStack());
  const before = newStack();
  const { groups: old } = grouped(before, 'team', 'images');
  moveFrom(construct, groups, 'team/images');
  const from = old.map((group) => `ibm_resource_group.${before.getLogicalId(group)}`);
  const to = groups.map((group) => `ibm_resource_group.${stack.getLogicalId(group)}`);
  expect(synth(stack).moved).toEqual(from.map((address, index) => ({ from: address, to: to[index] })));
  expect(new Set([...from, ...to]).size).toBe(4);
});

test('addresses of a stack of its own naming are asked of it', () => {
  class Plain extends TerraformStack {
    protected override allocateLogicalId(element: Parameters<TerraformStack['getLogicalId']>[0]): string {
      const { scopes } = 'node' in element ? element.node : element;
      return scopes
        .slice(2)
        .map(({ node }) => node.id)
        .join('_');
    }
  }
  const { construct, groups, stack } = grouped(new Plain(newStack().node.root, 'plain'));
  moveFrom(construct, groups, 'old');
  expect(synth(stack).moved).toEqual([
    { from: 'ibm_resource_group.old_One', to: 'ibm_resource_group.it_One' },
    { from: 'ibm_resource_group.old_Other', to: 'ibm_resource_group.it_Other' },
  ]);
});

test.each([
  ['', '""'],
  ['/team', '"/team"'],
  ['team/', '"team/"'],
  [undefined, 'undefined'],
  ['it', 'the path that it has now, "it"'],
])('refuses the path %p', (path, got) => {
  const { construct, groups } = grouped(newStack());
  expect(messageOf(() => moveFrom(construct, groups, path as string))).toBe(
    `'path' must be the path that the construct had in this stack, such as "team/images", got ${got} (at 'test/it')`,
  );
});

function grouped(stack: TerraformStack, ...path: string[]) {
  new bindings.IbmProvider(stack, 'ibm', {});
  const ids = path.length > 0 ? path : ['it'];
  const construct = ids.reduce((scope: Construct, id) => new Construct(scope, id), stack);
  const groups = ['One', 'Other'].map((id) => new bindings.ResourceGroup(construct, id, { name: id }));
  return { stack, construct, groups };
}
