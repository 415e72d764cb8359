import type { Framework } from '../frameworks';

/** One step; steps of a language build on those before. What `run` returns is printed beside the title. */
export interface Check {
  readonly title: string;
  readonly run: () => string | void;
}

export interface Language {
  readonly title: string;
  /** What must be on PATH: without one of them the language is skipped. */
  readonly tools: readonly string[];
  /** `project` is an empty folder outside the repository. */
  readonly checks: (framework: Framework, project: string) => Check[];
}

/** Thrown by a check that cannot be done here: it and those after it are skipped for this reason. */
export class NotHere extends Error {}
