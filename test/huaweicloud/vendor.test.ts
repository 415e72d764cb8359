import { STACKS } from '../../examples/stacks';
import { lintPolicy } from '../support/huaweicloud-linter';
import { newStack, resourcesOf, synth } from '../support/synth';

test.each(Object.keys(STACKS).filter((id) => id.startsWith('huaweicloud-')))('%s: IAM accepts every policy', (id) => {
  const json = synth(new STACKS[id]!(newStack('unused').node.root, id));
  expect(Object.values(resourcesOf(json, 'huaweicloud_identity_role')).flatMap(lintPolicy)).toEqual([]);
});
