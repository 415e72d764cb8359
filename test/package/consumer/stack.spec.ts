import { Testing } from 'cdktf';
import { VolumeStack } from './stack';

test('the stack is what it was', () => {
  expect(JSON.parse(Testing.synth(new VolumeStack(Testing.app(), 'volume'), true))).toMatchSnapshot();
});
