/** Tests of grants, as users write them. Jest's functions are global. */
import { Testing } from 'cdktf';
import { Grants } from 'cdktf-service-access/grants';
import { SharedImagesStack } from './warnings';

// docs:start testing
test('the stack is what it was', () => {
  // With `true`, validations run: duplicates, warnings that count as errors. `Testing.synth(stack)` runs none of them.
  const terraform = Testing.synth(new SharedImagesStack(Testing.app(), 'images'), true);
  expect(JSON.parse(terraform)).toMatchSnapshot();
});
// docs:end testing

// docs:start grants
test('the grants are what they were', () => {
  expect(Grants.of(new SharedImagesStack(Testing.app(), 'images')).toText()).toMatchSnapshot();
});
// docs:end grants
