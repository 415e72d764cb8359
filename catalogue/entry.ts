import type { TerraformStack } from 'cdktf';
import { callbackTexts, constantsOf } from './source-text';

/** Something that the library refuses or warns of. */
export interface ErrorEntry {
  /** Code that causes it. It is run for its message, and shown as it stands. */
  readonly cause: (stack: TerraformStack) => unknown;
  /** Which of the warnings that the code causes, if it is about a warning. */
  readonly code?: string;
  /** What to do about it. */
  readonly fix: string;
}

/** What is refused of one construct, or of a value that several constructs take. */
export interface ErrorSection {
  readonly of: string;
  readonly entries: readonly ErrorEntry[];
}

export interface CatalogueEntry extends ErrorEntry {
  readonly of: string;
  /** The source text of `cause`. */
  readonly snippet: string;
}

/** The entries of one file. */
export interface Catalogue {
  /** Source text of the constants that the snippets use. */
  readonly constants: readonly string[];
  readonly entries: readonly CatalogueEntry[];
}

/** The section of a file, each entry with the source text of its code. */
export function catalogueOf(file: string, { of, entries }: ErrorSection): Catalogue {
  const snippets = callbackTexts(file, 'cause');
  if (snippets.length !== entries.length) {
    throw new Error(`${file} has ${snippets.length} causes for ${entries.length} entries`);
  }
  return {
    constants: constantsOf(file),
    entries: entries.map((entry, at) => ({ ...entry, of, snippet: snippets[at]! })),
  };
}
