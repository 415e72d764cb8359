import type { Framework } from '../frameworks';

/** What `run` returns is printed beside the title. */
export interface Check {
  readonly title: string;
  readonly run: () => string | void;
}

export interface Checks {
  /** Each builds on those before: after one that fails, the rest is skipped. */
  readonly steps: readonly Check[];
  /** What the last step made is as it must be. */
  readonly findings?: readonly Check[];
}

export interface Language {
  readonly title: string;
  /** What must be on PATH: without one of them the language is skipped. */
  readonly tools: readonly string[];
  /** `project` is an empty folder outside the repository. */
  readonly checks: (framework: Framework, project: string) => Checks;
}

/** Thrown by a step that cannot be done here: it and those after it are skipped for this reason. */
export class NotHere extends Error {}
