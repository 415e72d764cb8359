import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';
import type { Inputs, ListInput } from './inputs';
import { callbackTexts, constantsOf, usedIn, type Constant } from './source-text';

/** Something that the library refuses or warns about. */
export interface Refusal {
  /** Code that causes it. It is run for its message, and shown as it stands. */
  readonly cause: (stack: TerraformStack) => unknown;
  /** Which of the warnings that the code causes, if it is about a warning. */
  readonly code?: string;
  /** What to do about it. */
  readonly fix: string;
}

/** One permission that is granted, as a row of docs/permissions.md. */
export interface Permission {
  /** Instead of the name of the entry, where a factory or a prop is to be named. */
  readonly construct?: string;
  readonly who: string;
  readonly may: string;
  readonly on: string;
  /** The vendor's page that asks for it. */
  readonly source: string;
}

/** A table at the end of docs/permissions.md. */
export interface Appendix {
  readonly title: string;
  readonly text: readonly string[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Makes a construct of one shape, which says what it narrows by. The values say to what. */
export type Shape<V> = (stack: TerraformStack, id: string, values: V) => unknown;

/** What callers without types can get wrong in the props of a construct. */
export interface PropsOfConstruct {
  readonly create: new (scope: Construct, id: string, props: never) => Construct;
  /** Right props, as few as possible. */
  readonly minimal: object;
  /** All props, as a message lists them. */
  readonly known: string;
  /** A misspelt prop without which the grant would be another one, and what was meant. */
  readonly misspelt: readonly [given: string, meant: string];
}

/** Every way to make one public construct or part: its documentation and many of its tests are made from it. */
export interface EntryProps<V> {
  /** The public name that the file is about. */
  readonly of: string;
  readonly refusals: readonly Refusal[];
  readonly permissions?: readonly Permission[];
  readonly appendix?: Appendix;
  /** Every shape that the construct can have, by what it narrows by. */
  readonly shapes?: Readonly<Record<string, Shape<V>>>;
  /** Every value that can be given to it, by its path below the name of the entry: `importBuckets[].prefix`. */
  readonly inputs?: Inputs;
  /** Every prop and argument that is a list, by its path up to the entries. */
  readonly lists?: Readonly<Record<string, ListInput>>;
  /** For constructs that are made with `new`. */
  readonly props?: PropsOfConstruct;
}

export interface ShownRefusal extends Refusal {
  /** The source text of `cause`. */
  readonly snippet: string;
}

export interface Entry extends EntryProps<any> {
  readonly refusals: readonly ShownRefusal[];
  /** The constants that the snippets use. */
  readonly constants: readonly Constant[];
}

/** The entry of a file, with the source text of what is shown of it. */
export function entryOf<V>(file: string, props: EntryProps<V>): Entry {
  const snippets = callbackTexts(file, 'cause');
  if (snippets.length !== props.refusals.length) {
    throw new Error(`${file} has ${snippets.length} causes for ${props.refusals.length} refusals`);
  }
  const files = [join(dirname(file), 'shared.ts'), file].filter(existsSync);
  const constants = files.flatMap(constantsOf);
  return {
    ...props,
    refusals: props.refusals.map((refusal, index) => ({ ...refusal, snippet: snippets[index]! })),
    constants: usedIn(snippets, constants),
  };
}
