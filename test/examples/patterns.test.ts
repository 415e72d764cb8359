import { Testing } from 'cdktf';
import { environments } from '../../examples/patterns/environments';
import { EscapeHatchesStack } from '../../examples/patterns/escape-hatches';
import { BeforeStack, MovedStack } from '../../examples/patterns/moving';
import { RepeatingStack } from '../../examples/patterns/repeating';
import { SharedImagesStack } from '../../examples/patterns/warnings';
import { planOver } from '../support/existing';
import { onlyResource, synth, warningsOf } from '../support/synth';
import { describeTerraform, plan } from '../support/terraform';

test("environments whose accounts are named do not get into each other's way", () => {
  const app = Testing.app();
  const stacks = environments(app);
  expect(stacks.map((stack) => Object.keys(synth(stack).resource ?? {}))).toEqual([
    ['aws_iam_role', 'aws_iam_role_policy'],
    ['aws_iam_role', 'aws_iam_role_policy'],
  ]);
  expect(warningsOf(app)).toEqual([]);
});

test('escape hatches reach the resources, and conditions stay', () => {
  const stack = new EscapeHatchesStack(Testing.app(), 'images');
  const json = synth(stack);
  expect(onlyResource(json, 'aws_iam_role')).toMatchObject({
    max_session_duration: 7200,
    force_detach_policies: true,
    lifecycle: { prevent_destroy: true },
  });
  expect(json.terraform).toMatchObject({ required_providers: { aws: { version: '6.25.0' } } });
});

test('what is acknowledged does not fail a strict stack', () => {
  const stack = new SharedImagesStack(Testing.app(), 'images');
  expect(() => synth(stack)).not.toThrow();
  expect(warningsOf(stack)).toEqual([]);
});

describe('the test that the README shows', () => {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  require('../../examples/patterns/testing');
});

describeTerraform('a construct that moved', () => {
  test('keeps its grant', async () => {
    const before = new BeforeStack(Testing.app(), 'images');
    const after = new MovedStack(Testing.app(), 'images');
    const { errors, changes } = await planOver(synth(before), synth(after));
    expect(errors).toEqual([]);
    expect(changes).toEqual([expect.stringMatching(/^move ibm_iam_authorization_policy\.\S+ to \S+$/)]);
  });
});

describeTerraform('a grant per entry', () => {
  const COS = 'crn:v1:bluemix:public:cloud-object-storage:global:a/0123456789abcdef0123456789abcdef';
  const crnOf = (bucket: string) => `${COS}:d6ae5c0f-2a0c-4a4f-9b1e-6f4a2a5f3c11:bucket:${bucket}`;

  test.each([
    [{ data: crnOf('data-images'), web: crnOf('web-images') }, ['["data"]', '["web"]']],
    [{}, []],
  ])('%j', async (buckets, entries) => {
    const stack = synth(new RepeatingStack(Testing.app(), 'images'));
    const { errors, changes } = await plan(stack, { variables: { buckets } });
    expect(errors).toEqual([]);
    expect(changes.map((change) => change.slice(change.indexOf('[')))).toEqual(entries);
  });
});
