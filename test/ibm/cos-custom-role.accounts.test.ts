import { TerraformStack, TerraformVariable, Testing, type App, type TerraformProvider } from 'cdktf';
import { AccessSubject, CosAccessPolicy, CosCustomRole, CosRole, CosTarget, bindings } from '../../lib/ibm';
import { messageOf, synth, warningsOf } from '../support/synth';
import { GUID } from '../support/ibm';

const GROUP = 'AccessGroupId-5391772e-1207-45e8-b032-2a21941c11ab';
const ACTIONS = ['cloud-object-storage.object.put_tagging'];

function stackOf(app: App, id: string, config: bindings.IbmProviderConfig = {}): TerraformStack {
  const stack = new TerraformStack(app, id);
  new bindings.IbmProvider(stack, 'ibm', { region: 'us-south', ...config });
  return stack;
}

function role(stack: TerraformStack, id: string, props: { provider?: TerraformProvider; actions?: string[] } = {}) {
  return new CosCustomRole(stack, id, { roleName: 'Tagger', displayName: 'Tagger', actions: ACTIONS, ...props });
}

function policy(stack: TerraformStack, custom: CosCustomRole, provider?: TerraformProvider): CosAccessPolicy {
  return new CosAccessPolicy(stack, 'policy', {
    subject: AccessSubject.accessGroup(GROUP),
    roles: [CosRole.custom(custom)],
    target: CosTarget.instance(GUID),
    provider,
  });
}

describe('two roles of one name and the same actions', () => {
  test('are fine in two accounts of one stack', () => {
    const stack = stackOf(Testing.app(), 'one');
    const provider = new bindings.IbmProvider(stack, 'other', { alias: 'other', ibmcloudApiKey: 'x' });
    role(stack, 'here');
    role(stack, 'there', { provider });
    expect(() => synth(stack)).not.toThrow();
    expect(warningsOf(stack)).toEqual([]);
  });

  test('fail in one account', () => {
    const stack = stackOf(Testing.app(), 'one');
    role(stack, 'here');
    role(stack, 'again');
    const message = messageOf(() => synth(stack));
    for (const what of ['the name "Tagger"', 'the display name "Tagger"', 'the same actions']) {
      expect(message).toContain(
        `'one/here/Resource' is already a custom role with ${what}, and the cloud refuses a second`,
      );
    }
  });

  test('are warned of in two stacks, which may be of two accounts', () => {
    const app = Testing.app();
    role(stackOf(app, 'dev'), 'role');
    const prod = stackOf(app, 'prod');
    role(prod, 'role');
    synth(prod);
    const warnings = warningsOf(prod);
    expect(warnings).toHaveLength(3);
    for (const warning of warnings) {
      expect(warning).toMatch(
        /^service-access:duplicate-in-another-stack 'dev\/role\/Resource' is already .* different accounts, all is well$/,
      );
    }
  });

  test.each([
    ['fail', 'a', 'a', true],
    ['are fine', 'a', 'b', false],
  ])('%s in two stacks whose providers name accounts %s and %s', (_, one, other, fails) => {
    const app = Testing.app();
    role(stackOf(app, 'one', { ibmcloudAccountId: one }), 'role');
    const stack = stackOf(app, 'other', { ibmcloudAccountId: other });
    role(stack, 'role');
    if (fails) {
      expect(messageOf(() => synth(stack))).toContain('is already a custom role with the name "Tagger"');
    } else {
      expect(() => synth(stack)).not.toThrow();
      expect(warningsOf(stack)).toEqual([]);
    }
  });
});

describe('a role in the policy of another account', () => {
  const refusal =
    "[one/policy] 'roles' must be of the account of the policy, but the provider of 'one/role' signs in differently: " +
    "pass the same 'provider' to both";

  test.each<[string, (stack: TerraformStack) => [role?: TerraformProvider, policy?: TerraformProvider]]>([
    ['the role', (stack) => [other(stack, { ibmcloudApiKey: 'x' }), undefined]],
    ['the policy', (stack) => [undefined, other(stack, { ibmcloudApiKey: 'x' })]],
    [
      'the policy, with the key of a variable',
      (stack) => [
        undefined,
        other(stack, { ibmcloudApiKey: new TerraformVariable(stack, 'key', { type: 'string' }).stringValue }),
      ],
    ],
    ['the role, by a profile', (stack) => [other(stack, { iamProfileId: 'Profile-1' }), undefined]],
    ['the role, by its account', (stack) => [other(stack, { ibmcloudAccountId: '1' }), undefined]],
  ])('fails where another provider is that of %s', (_, providers) => {
    const stack = stackOf(Testing.app(), 'one');
    const [ofRole, ofPolicy] = providers(stack);
    policy(stack, role(stack, 'role', { provider: ofRole }), ofPolicy);
    expect(messageOf(() => synth(stack))).toContain(refusal);
  });

  test.each<[string, (stack: TerraformStack) => [role?: TerraformProvider, policy?: TerraformProvider]]>([
    ['none', () => [undefined, undefined]],
    [
      'the same one',
      (stack) => {
        const one = other(stack, { ibmcloudApiKey: 'x' });
        return [one, one];
      },
    ],
    ['one that differs in the region', (stack) => [other(stack, { region: 'eu-de' }), undefined]],
  ])('passes with %s', (_, providers) => {
    const stack = stackOf(Testing.app(), 'one');
    const [ofRole, ofPolicy] = providers(stack);
    policy(stack, role(stack, 'role', { provider: ofRole }), ofPolicy);
    expect(() => synth(stack)).not.toThrow();
  });

  test('is not judged across stacks', () => {
    const app = Testing.app();
    const shared = role(stackOf(app, 'one', { ibmcloudApiKey: 'x' }), 'role');
    const stack = stackOf(app, 'two', { ibmcloudApiKey: 'y' });
    policy(stack, shared);
    expect(() => app.synth()).not.toThrow();
  });
});

test('a custom role itself is not a role of a policy', () => {
  const stack = stackOf(Testing.app(), 'one');
  const custom = role(stack, 'role');
  expect(
    messageOf(
      () =>
        new CosAccessPolicy(stack, 'policy', {
          subject: AccessSubject.accessGroup(GROUP),
          roles: [custom as never],
          target: CosTarget.instance(GUID),
        }),
    ),
  ).toBe(
    "'roles[0]' must be made by a factory of CosRole, got CosCustomRole: write CosRole.custom(role) (at 'one/policy')",
  );
});

function other(stack: TerraformStack, config: bindings.IbmProviderConfig): TerraformProvider {
  return new bindings.IbmProvider(stack, 'other', { alias: 'other', ...config });
}
