import { TerraformIterator, type TerraformProvider, TerraformStack, TerraformVariable, Testing } from 'cdktf';
import { type Claim, type KeptClaim, UniqueClaims } from '../../lib/core/unique-claims';
import { Warnings } from '../../lib/core/warnings';
import { bindings } from '../../lib/ibm';
import { messageOf, newStack, synth, warningsOf } from '../support/synth';

test('the second construct that claims a thing is told of the first', () => {
  const stack = ibmStack();
  claim(stack, 'a', { name: 'x' });
  claim(stack, 'b', { name: 'x' });
  claim(stack, 'c', { name: 'y' });
  claim(stack, 'd', { name: 'x' });
  expect(messageOf(() => synth(stack))).toContain(
    'Validation failed with the following errors:\n  [test/b] taken by test/a\n  [test/d] taken by test/a\n',
  );
});

test('claims that are made between two validations are seen', () => {
  const stack = ibmStack();
  claim(stack, 'a', 'x');
  expect(() => synth(stack)).not.toThrow();
  claim(stack, 'b', 'x');
  expect(() => synth(stack)).toThrow('taken by test/a');
});

test('references are compared by what they refer to', () => {
  const stack = ibmStack();
  const [one, other] = ['one', 'other'].map((id) => new TerraformVariable(stack, id, {}).stringValue);
  claim(stack, 'a', [one]);
  claim(stack, 'b', [other]);
  expect(() => synth(stack)).not.toThrow();
  claim(stack, 'c', [one]);
  expect(() => synth(stack)).toThrow('[test/c] taken by test/a');
});

test('references that are not strings are compared too', () => {
  const stack = ibmStack();
  const [one, other] = ['one', 'other'].map((id): unknown => new TerraformVariable(stack, id, {}).value);
  claim(stack, 'a', [one]);
  claim(stack, 'b', [other]);
  expect(() => synth(stack)).not.toThrow();
  claim(stack, 'c', [one]);
  expect(() => synth(stack)).toThrow('[test/c] taken by test/a');
});

test('claims of different kinds are of different things', () => {
  const stack = ibmStack();
  claim(stack, 'a', 'x');
  claim(stack, 'b', 'x', {}, new UniqueClaims(CLAIM));
  expect(() => synth(stack)).not.toThrow();
});

test('a claim follows what is assigned to the resource', () => {
  const [one, other] = twoStacks({}, {});
  const names = new UniqueClaims<bindings.ResourceGroup>({
    providerName: 'ibm',
    subjectOf: ({ nameInput }) => nameInput,
    explain: takenBy,
  });
  const groups = [one, other, other].map((stack, index) => {
    return new bindings.ResourceGroup(stack, `group${index}`, { name: `name${index}` });
  });
  groups.forEach((group) => names.add(group));
  expect(() => synth(other)).not.toThrow();
  groups[1]!.name = 'name2';
  expect(() => synth(other)).toThrow('[other/group2] taken by other/group1');
  groups[2]!.name = 'name3';
  expect(() => synth(other)).not.toThrow();
});

test('a resource without a subject claims nothing', () => {
  const stack = ibmStack();
  ['a', 'b'].forEach((id) => claim(stack, id, undefined));
  expect(() => synth(stack)).not.toThrow();
});

describe('the account', () => {
  test('of one stack is that of its provider, whether or not a claim names it', () => {
    const stack = ibmStack();
    claim(stack, 'a', 'x', { account: 'one' });
    claim(stack, 'b', 'x');
    expect(() => synth(stack)).toThrow('[test/b] taken by test/a');
  });

  test('is another one where the names differ', () => {
    const stack = ibmStack();
    claim(stack, 'a', 'x', { account: 'one' });
    claim(stack, 'b', 'x', { account: 'other' });
    claim(stack, 'c', 'x', { account: new TerraformVariable(stack, 'account', {}).stringValue });
    expect(() => synth(stack)).not.toThrow();
  });

  test('is the same where it is named, though the providers differ', () => {
    const [one, other] = twoStacks({ region: 'eu-de', ibmcloudApiKey: 'a' }, { region: 'eu-de', ibmcloudApiKey: 'b' });
    claim(one, 'a', 'x', { account: 'one' });
    claim(other, 'a', 'x', { account: 'one' });
    claim(other, 'b', 'y', { account: 'other' });
    expect(messageOf(() => synth(other))).toContain('\n  [other/a] taken by one/a\n');
  });

  test('is named by a setting of the provider too', () => {
    const [one, other] = twoStacks(
      { ibmcloudApiKey: 'a', resourceGroup: 'g' },
      { ibmcloudApiKey: 'b', resourceGroup: 'g' },
    );
    const claims = new UniqueClaims({ ...CLAIM, accountSetting: 'resource_group' });
    claim(one, 'a', 'x', {}, claims);
    claim(other, 'a', 'x', {}, claims);
    expect(() => synth(other)).toThrow('[other/a] taken by one/a');
  });

  test('of providers of one stack that are configured otherwise is another one', () => {
    const stack = ibmStack();
    const provider = new bindings.IbmProvider(stack, 'second', { alias: 'second', ibmcloudApiKey: 'b' });
    claim(stack, 'a', 'x');
    claim(stack, 'b', 'x', { provider });
    expect(() => synth(stack)).not.toThrow();
  });

  test('of two stacks may be the same: a warning, which can be acknowledged or be a failure', () => {
    const [one, other] = twoStacks({}, {});
    claim(one, 'a', 'x');
    claim(other, 'a', 'x');
    claim(other, 'b', new TerraformVariable(other, 'x', {}).stringValue);
    expect(() => synth(other)).not.toThrow();
    expect(() => synth(other)).not.toThrow();
    const text =
      'service-access:duplicate-in-another-stack taken by one/a; if the two stacks are deployed into different accounts, all is well';
    expect(warningsOf(other)).toEqual([text]);

    const strict = twoStacks({}, {});
    strict.forEach((stack) => claim(stack, 'a', 'x'));
    Warnings.of(strict[1]).treatAsErrors();
    expect(() => synth(strict[1])).toThrow(`[other/a] ${text}`);
    Warnings.of(strict[1].node.findChild('a')).acknowledge('duplicate-in-another-stack', 'dev and prod');
    expect(() => synth(strict[1])).not.toThrow();
  });
});

test('removed constructs claim nothing', () => {
  const stack = ibmStack();
  ['a', 'b', 'c'].forEach((id) => claim(stack, id, 'x'));
  expect(() => synth(stack)).toThrow('[test/b] taken by test/a');
  stack.node.tryRemoveChild('a');
  expect(messageOf(() => synth(stack))).toContain('\n  [test/c] taken by test/b\n');
  stack.node.tryRemoveChild('c');
  expect(() => synth(stack)).not.toThrow();
});

test('entries of an iterator are known to Terraform only', () => {
  const stack = ibmStack();
  const iterator = TerraformIterator.fromList(['a', 'b']);
  claim(stack, 'a', iterator.value);
  claim(stack, 'b', TerraformIterator.fromList(['c']).value);
  expect(() => synth(stack)).not.toThrow();
});

test('a resource that moved to another one claims nothing', () => {
  const stack = ibmStack();
  const [old, now] = ['old', 'now'].map((id) => claim(stack, id, 'x'));
  expect(() => synth(stack)).toThrow('[test/now] taken by test/old');
  old!.moveTo('new');
  now!.addMoveTarget('new');
  expect(() => synth(stack)).not.toThrow();
});

function twoStacks(
  one: bindings.IbmProviderConfig,
  other: bindings.IbmProviderConfig,
): [TerraformStack, TerraformStack] {
  const app = Testing.app();
  const stacks = [new TerraformStack(app, 'one'), new TerraformStack(app, 'other')] as const;
  new bindings.IbmProvider(stacks[0], 'ibm', one);
  new bindings.IbmProvider(stacks[1], 'ibm', other);
  return [...stacks];
}

function ibmStack(): TerraformStack {
  const stack = newStack();
  new bindings.IbmProvider(stack, 'ibm', {});
  return stack;
}

interface ClaimedThing extends KeptClaim {
  readonly subject: unknown;
}

const CLAIM: Claim<ClaimedThing> = {
  providerName: 'ibm',
  subjectOf: ({ subject }) => subject,
  explain: takenBy,
};

function takenBy(other: string): string {
  return `taken by ${other}`;
}

const THINGS = new UniqueClaims(CLAIM);

function claim(
  stack: TerraformStack,
  id: string,
  subject: unknown,
  { account, provider }: { readonly account?: string; readonly provider?: TerraformProvider } = {},
  claims = THINGS,
): bindings.ResourceGroup {
  const resource = new bindings.ResourceGroup(stack, id, { name: id, provider });
  claims.add({ resource, account, subject });
  return resource;
}
