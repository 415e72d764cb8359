import { resolve } from 'node:path';
import type { IConstruct } from 'constructs';

/**
 * Thrown by the constructors of this library when props would not grant what they say. Its message holds all problems
 * of the construct, one per line, and ends with the path of the construct.
 *
 * @jsii ignore
 */
export class ValidationError extends Error {
  /** The single problems, without the path. */
  public readonly problems!: readonly string[];

  constructor(problems: readonly string[], construct: IConstruct) {
    super(`${problems.join('\n')} (at '${construct.node.path}')`);
    this.name = 'ValidationError';
    // Node prints enumerable properties of an error below its message, which says the same.
    Object.defineProperty(this, 'problems', { value: [...problems], enumerable: false });
    this.stack = withoutFramesOf(LIBRARY, this.stack);
  }
}

/** The folder of the library, in a checkout and in the package. */
const LIBRARY = resolve(__dirname, '..');

/** The first line of a stack that a user looks at should be the user's own. A bundle has all in one file: it keeps its frames. */
function withoutFramesOf(folder: string, stack = ''): string {
  const lines = stack.split('\n');
  const others = lines.filter((line) => !line.includes(`${folder}/`) && !line.includes(`${folder}\\`));
  return others.some((line) => line.startsWith('    at ')) ? others.join('\n') : stack;
}
