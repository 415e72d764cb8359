/** A test of grants, as users write it. Jest's functions are global. */
// docs:start testing
import { Testing } from 'cdktf';
import { SharedImagesStack } from './warnings';

test('the grants are what they were', () => {
  // With `true`, validations run: duplicates, warnings that count as errors. `Testing.synth(stack)` runs none of them.
  const terraform = Testing.synth(new SharedImagesStack(Testing.app(), 'images'), true);
  expect(JSON.parse(terraform)).toMatchSnapshot();
});
// docs:end testing
