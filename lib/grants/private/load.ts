import { CLOUDS } from './clouds';
import { GrantList } from './grant-list';
import { InputError, isFile, readPlan, readSynthesis } from './input';
import { plannedConfigurations, type PlanJson } from './plan';
import { SharedReading } from './shared-reading';
import type { StackJson } from './stack-code';
import { configurationOf } from './synthesis';

/** What a synthesis grants, or a plan will. */
export function grantsIn(path: string, shared?: SharedReading): GrantList {
  return isFile(path) ? readPlanned(path).after : readSynthesized(path, shared);
}

/** What the stacks in a folder grant. */
export function readSynthesized(folder: string, shared?: SharedReading): GrantList {
  return understood(folder, 'stacks as cdktf synth writes them', () => grantsOf(readSynthesis(folder), shared));
}

export function grantsOf(stacks: Readonly<Record<string, StackJson>>, shared?: SharedReading): GrantList {
  return GrantList.of(configurationOf(stacks, CLOUDS), CLOUDS, shared);
}

/** What is granted now, and what will be once a plan is applied. */
export interface Sides {
  readonly before: GrantList;
  readonly after: GrantList;
}

export function readPlanned(file: string): Sides {
  return understood(file, 'a plan as terraform show -json prints it', () => planned(readPlan(file)));
}

export function planned(plan: PlanJson): Sides {
  const { before, after } = plannedConfigurations(plan, CLOUDS);
  const shared = new SharedReading();
  return { before: GrantList.of(before, CLOUDS, shared), after: GrantList.of(after, CLOUDS, shared) };
}

/** JSON of another shape shows as some error of ours, which says nothing to a reader. */
function understood<T>(path: string, expected: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof InputError ? error : new InputError(`${path}: expected ${expected}, got something else`);
  }
}
