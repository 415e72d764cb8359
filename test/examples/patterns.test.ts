import { TerraformStack, Testing, type App } from 'cdktf';
import { environments } from '../../examples/patterns/environments';
import { EscapeHatchesStack } from '../../examples/patterns/escape-hatches';
import { BeforeStack, MovedStack } from '../../examples/patterns/moving';
import { RepeatingStack } from '../../examples/patterns/repeating';
import { SharedImagesStack } from '../../examples/patterns/warnings';
import { aws, huaweicloud, ibm } from '../../lib';
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

describe('the duplicate guard sees what the README says of environments', () => {
  const awsStack = (app: App, id: string, config: object, pass = false) => {
    const stack = new TerraformStack(app, id);
    const provider = new aws.bindings.AwsProvider(stack, 'aws', { region: 'eu-central-1', ...config });
    new aws.VmImportRole(stack, 'vmimport', pass ? { provider } : {});
  };
  const ibmStack = (app: App, id: string, config: object, pass = false) => {
    const stack = new TerraformStack(app, id);
    const provider = new ibm.bindings.IbmProvider(stack, 'ibm', { region: 'us-south', ...config });
    new ibm.ImageServiceCosAuthorization(stack, 'images', {
      access: ibm.ImageAccess.IMPORT,
      target: ibm.CosTarget.instance('d6ae5c0f-2a0c-4a4f-9b1e-6f4a2a5f3c11'),
      ...(pass ? { provider } : {}),
    });
  };
  const huaweicloudStack = (app: App, id: string, config: object, pass = false) => {
    const stack = new TerraformStack(app, id);
    const provider = new huaweicloud.bindings.HuaweicloudProvider(stack, 'it', { region: 'eu-west-101', ...config });
    new huaweicloud.ImsReplicationAgency(stack, 'copies', {
      agencyName: 'copies',
      destinationProjects: ['eu-west-101'],
      ...(pass ? { provider } : {}),
    });
  };
  type Make = (app: App, id: string, config: object, pass?: boolean) => void;

  test.each<[string, Make, object, object, boolean, 'allowed' | 'an error' | 'a warning']>([
    [
      'names that differ, AWS',
      awsStack,
      { allowedAccountIds: ['111122223333'] },
      { allowedAccountIds: ['444455556666'] },
      false,
      'allowed',
    ],
    [
      'the same name, AWS',
      awsStack,
      { allowedAccountIds: ['111122223333'] },
      { allowedAccountIds: ['111122223333'] },
      false,
      'an error',
    ],
    [
      'names that differ, IBM Cloud',
      ibmStack,
      { ibmcloudAccountId: 'a'.repeat(32) },
      { ibmcloudAccountId: 'b'.repeat(32) },
      false,
      'allowed',
    ],
    [
      'the same name, IBM Cloud',
      ibmStack,
      { ibmcloudAccountId: 'a'.repeat(32) },
      { ibmcloudAccountId: 'a'.repeat(32) },
      false,
      'an error',
    ],
    [
      'names that differ, Huawei Cloud',
      huaweicloudStack,
      { domainName: 'dev' },
      { domainName: 'prod' },
      false,
      'allowed',
    ],
    ['the same name, Huawei Cloud', huaweicloudStack, { domainName: 'dev' }, { domainName: 'dev' }, false, 'an error'],
    ['profiles, AWS', awsStack, { profile: 'dev' }, { profile: 'prod' }, false, 'allowed'],
    ['keys, IBM Cloud', ibmStack, { ibmcloudApiKey: 'a' }, { ibmcloudApiKey: 'b' }, false, 'allowed'],
    ['keys, Huawei Cloud', huaweicloudStack, { accessKey: 'a' }, { accessKey: 'b' }, false, 'allowed'],
    ['an alias, AWS', awsStack, {}, { alias: 'prod' }, true, 'a warning'],
    ['an alias, IBM Cloud', ibmStack, {}, { alias: 'prod' }, true, 'allowed'],
    ['an alias, Huawei Cloud', huaweicloudStack, {}, { alias: 'prod' }, true, 'a warning'],
    ['the environment, AWS', awsStack, {}, {}, false, 'a warning'],
    ['the environment, IBM Cloud', ibmStack, {}, {}, false, 'a warning'],
    ['the environment, Huawei Cloud', huaweicloudStack, {}, {}, false, 'a warning'],
  ])('%s', (_, make, dev, prod, pass, expected) => {
    const app = Testing.app();
    make(app, 'dev', dev, pass);
    make(app, 'prod', prod, pass);
    const outcome = () => {
      const stacks = app.node.children.filter((child) => TerraformStack.isStack(child));
      try {
        stacks.forEach((stack) => synth(stack));
      } catch (error) {
        expect((error as Error).message).toMatch(/ (is already|already authorizes) /);
        return 'an error';
      }
      return warningsOf(app).some((text) => text.includes('duplicate-in-another-stack')) ? 'a warning' : 'allowed';
    };
    expect(outcome()).toBe(expected);
  });
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
