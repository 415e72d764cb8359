import type { Alive } from './report';

/** Mutants that no test kills, and why none should. */
export interface Survivor {
  /** Path below `lib`. */
  readonly file: string;
  /** The line of code that Stryker changed; of several, a line break and its indentation are one space. */
  readonly code: string;
  /** What it was changed to, written likewise. */
  readonly replacements: readonly string[];
  /** Why the mutants do what the code does, or why the difference does not matter. */
  readonly why: string;
}

export function explains({ file, code, replacements }: Survivor, alive: Alive): boolean {
  return file === alive.file && code === alive.code && replacements.includes(alive.replacement);
}
