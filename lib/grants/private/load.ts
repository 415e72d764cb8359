import { CLOUDS } from './clouds';
import { GrantList } from './grant-list';
import { InputError, isFile, readPlan, readSynthesis } from './input';
import { plannedConfigurations } from './plan';
import { configurationOf, type StackJson } from './synthesis';

/** What a synthesis grants, or a plan will. */
export function grantsIn(path: string): GrantList {
  return isFile(path) ? readPlanned(path).after : readSynthesized(path);
}

/** What the stacks in a folder grant. */
export function readSynthesized(folder: string): GrantList {
  return understood(folder, 'stacks as cdktf synth writes them', () => grantsOf(readSynthesis(folder)));
}

export function grantsOf(stacks: Readonly<Record<string, StackJson>>): GrantList {
  return GrantList.of(configurationOf(stacks, CLOUDS), CLOUDS);
}

/** What is granted now, and what will be once a plan is applied. */
export function readPlanned(file: string): { before: GrantList; after: GrantList } {
  return understood(file, 'a plan as terraform show -json prints it', () => {
    const { before, after } = plannedConfigurations(readPlan(file), CLOUDS);
    return { before: GrantList.of(before, CLOUDS), after: GrantList.of(after, CLOUDS) };
  });
}

/** JSON of another shape shows as some error of ours, which says nothing to a reader. */
function understood<T>(path: string, expected: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof InputError ? error : new InputError(`${path}: expected ${expected}, got something else`);
  }
}
