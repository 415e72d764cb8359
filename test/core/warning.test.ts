import { Annotations, App, TerraformStack, Testing } from 'cdktf';
import { Construct } from 'constructs';
import { ValidationError } from '../../lib/core/validation-error';
import { warn, warnInValidation } from '../../lib/core/warning';
import { Warnings } from '../../lib/core/warnings';
import { messageOf, newStack, synth, warningsOf } from '../support/synth';

const TEXT = 'service-access:some-code what is risky';

test('starts with a code to search for', () => {
  const { construct } = risky();
  expect(warningsOf(construct)).toEqual([TEXT]);
});

test('is there once per stack where it says the same thing, however often the stack is synthesized', () => {
  const { stack } = risky();
  warn(new Construct(stack, 'also'), 'some-code', 'what is risky');
  warn(new Construct(stack, 'other'), 'some-code', 'what else is risky');
  Testing.synth(stack);
  expect(warningsOf(stack)).toEqual([TEXT, 'service-access:some-code what else is risky']);
});

test('is there again for another stack', () => {
  const app = Testing.app();
  for (const id of ['one', 'other']) {
    warn(new Construct(new TerraformStack(app, id), 'it'), 'some-code', 'what is risky');
  }
  expect(warningsOf(app)).toEqual([TEXT, TEXT]);
});

test('is not there for a construct that was removed', () => {
  const { stack } = risky();
  stack.node.tryRemoveChild('it');
  expect(warningsOf(stack)).toEqual([]);
});

describe('acknowledge', () => {
  test.each(['some-code', 'service-access:some-code'])('silences %s below a scope, and nothing else', (code) => {
    const { stack, construct } = risky();
    warn(construct, 'other-code', 'x');
    const elsewhere = new Construct(stack, 'elsewhere');
    warn(elsewhere, 'some-code', 'and elsewhere');
    Warnings.of(construct).acknowledge(code, 'accepted by the security team');
    expect(warningsOf(stack)).toEqual(['service-access:other-code x', 'service-access:some-code and elsewhere']);
  });

  test('leaves the warning to the next construct that says the same', () => {
    const { stack, construct } = risky();
    const next = new Construct(stack, 'next');
    warn(next, 'some-code', 'what is risky');
    Warnings.of(construct).acknowledge('some-code', 'accepted');
    expect(warningsOf(next)).toEqual([TEXT]);
  });

  test('can stand in the context of an app', () => {
    const stack = new TerraformStack(new App({ context: { 'serviceAccess:acknowledge': ['some-code'] } }), 'test');
    warn(new Construct(stack, 'it'), 'some-code', 'what is risky');
    expect(warningsOf(stack)).toEqual([]);
  });

  test.each([
    ['', 'x', '\'code\' must be the code of a warning, such as "all-keys", got ""'],
    ['all keys', 'x', '\'code\' must be the code of a warning, such as "all-keys", got "all keys"'],
    [undefined, 'x', '\'code\' must be the code of a warning, such as "all-keys", got undefined'],
    ['some-code', ' ', '\'reason\' must say why the risk is accepted, got " "'],
    ['some-code', undefined, "'reason' must say why the risk is accepted, got undefined"],
  ])('refuses %p with reason %p', (code, reason, problem) => {
    const { stack } = risky();
    const acknowledge = () => Warnings.of(stack).acknowledge(code as string, reason as string);
    expect(acknowledge).toThrow(ValidationError);
    expect(messageOf(acknowledge)).toBe(`${problem} (at 'test')`);
    expect(warningsOf(stack)).toEqual([TEXT]);
  });
});

describe('treatAsErrors', () => {
  test('fails the synthesis until the risk is acknowledged', () => {
    const { stack, construct } = risky();
    Warnings.of(stack).treatAsErrors();
    expect(() => synth(stack)).toThrow(
      `[test] ${TEXT} (at 'test/it'): fix it, or call Warnings.of(scope).acknowledge('some-code', reason)`,
    );
    Warnings.of(construct).acknowledge('some-code', 'accepted');
    expect(() => synth(stack)).not.toThrow();
  });

  test('can stand in the context of an app', () => {
    const stack = new TerraformStack(new App({ context: { 'serviceAccess:strict': true } }), 'test');
    warn(new Construct(stack, 'it'), 'some-code', 'what is risky');
    expect(() => synth(stack)).toThrow(TEXT);
  });

  test('leaves what is elsewhere a warning', () => {
    const { stack } = risky();
    Warnings.of(new Construct(stack, 'elsewhere')).treatAsErrors();
    expect(() => synth(stack)).not.toThrow();
  });
});

test('a risk that only a validation sees is annotated once', () => {
  const stack = newStack();
  const construct = new Construct(stack, 'it');
  construct.node.addValidation({ validate: () => warnInValidation(construct, 'some-code', 'what is risky') });
  synth(stack);
  synth(stack);
  expect(warningsOf(construct)).toEqual([TEXT]);
  Warnings.of(construct).treatAsErrors();
  expect(() => synth(stack)).toThrow(`[test/it] ${TEXT}`);
});

test('annotations of others stay', () => {
  const { construct } = risky();
  Annotations.of(construct).addWarning('theirs');
  expect(warningsOf(construct)).toEqual(['theirs', TEXT]);
});

function risky() {
  const stack = newStack();
  const construct = new Construct(stack, 'it');
  warn(construct, 'some-code', 'what is risky');
  return { stack, construct };
}
