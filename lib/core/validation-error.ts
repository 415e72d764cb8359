import type { IConstruct } from 'constructs';

/**
 * Thrown by the constructors of this library when props would not grant what they say. Its message holds all problems
 * of the construct, one a line, and ends with the path of the construct.
 *
 * @jsii ignore
 */
export class ValidationError extends Error {
  /** The single problems, without the path. */
  public readonly problems: readonly string[];

  constructor(problems: readonly string[], construct: IConstruct) {
    super(`${problems.join('\n')} (at '${construct.node.path}')`);
    this.name = 'ValidationError';
    this.problems = [...problems];
  }
}

/** Throws one error with all problems, if there are any. */
export function refuseIf(problems: readonly string[], construct: IConstruct): void {
  if (problems.length > 0) {
    throw new ValidationError([...new Set(problems)], construct);
  }
}
