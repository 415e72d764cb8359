import { CLOUDS } from './clouds';
import { GrantList } from './grant-list';
import { isFile, readPlan, readSynthesis } from './input';
import { plannedConfigurations } from './plan';
import { configurationOf, type StackJson } from './synthesis';

/** What a synthesis grants, or a plan will. */
export function grantsIn(path: string): GrantList {
  return isFile(path) ? readPlanned(path).after : grantsOf(readSynthesis(path));
}

export function grantsOf(stacks: Readonly<Record<string, StackJson>>): GrantList {
  return GrantList.of(configurationOf(stacks, CLOUDS), CLOUDS);
}

/** What is granted now, and what will be once a plan is applied. */
export function readPlanned(file: string): { before: GrantList; after: GrantList } {
  const { before, after } = plannedConfigurations(readPlan(file), CLOUDS);
  return { before: GrantList.of(before, CLOUDS), after: GrantList.of(after, CLOUDS) };
}
