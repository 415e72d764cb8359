import type { TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';
import { messageOf } from './synth';

/** A construct, all of its props as a message lists them, a misspelt one, and the one that was meant. */
export type UntypedCase = [
  name: string,
  construct: new (scope: Construct, id: string, props: never) => Construct,
  known: string,
  misspelt: string,
  meant: string,
];

/** What each construct of a cloud says of props that only callers without types can pass. */
export function describeUntypedProps(newStack: () => TerraformStack, constructs: UntypedCase[]): void {
  describe.each(constructs)('%s', (_, construct, known, misspelt, meant) => {
    const messageFor = (props: unknown) => messageOf(() => new construct(newStack(), 'it', props as never));

    test.each([
      ['null', null],
      ['a list', []],
      ['a text', 'it'],
    ])('fails for %s as props', (__, props) => {
      expect(messageFor(props)).toBe(`'props' must be an object, got ${JSON.stringify(props)} (at 'test/it')`);
    });

    test(`fails for '${misspelt}', without which it would grant something else`, () => {
      expect(messageFor({ [misspelt]: [] })).toBe(
        `'props' must have no "${misspelt}", only ${known}, did you mean "${meant}"? (at 'test/it')`,
      );
    });

    test('fails for an argument of resources of CDKTF', () => {
      expect(messageFor({ dependsOn: [] })).toBe(`'props' must have no "dependsOn", only ${known} (at 'test/it')`);
    });
  });
}

/** Of those that need props: what they say of none. */
export function describeMissingProps(newStack: () => TerraformStack, constructs: UntypedCase[]): void {
  test.each(constructs)('%s fails for nothing as props', (_, construct) => {
    expect(messageOf(() => new construct(newStack(), 'it', undefined as never))).toBe(
      "'props' must be an object, got undefined (at 'test/it')",
    );
  });
}
