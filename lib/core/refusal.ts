import type { IConstruct } from 'constructs';
import { ValidationError } from './validation-error';

/** Throws one error with all problems, if there are any. */
export function refuseIf(problems: readonly string[], construct: IConstruct): void {
  if (problems.length > 0) {
    throw new ValidationError([...new Set(problems)], construct);
  }
}
