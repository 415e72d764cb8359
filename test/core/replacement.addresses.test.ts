import { BareAddress } from '../../lib/core/replacement';
import { bindings } from '../../lib/ibm';
import { newStack } from '../support/synth';

test('is not a template, and has the id that the resource is given later', () => {
  const group = new bindings.ResourceGroup(newStack(), 'group', { name: 'images' });
  const [whole, attribute] = [new BareAddress(group), new BareAddress(group, 'id')];

  group.overrideLogicalId('renamed');
  expect(whole.fqn).toBe('ibm_resource_group.renamed');
  expect(attribute.fqn).toBe('ibm_resource_group.renamed.id');
});
