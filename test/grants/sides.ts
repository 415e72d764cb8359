import { CLOUDS } from '../../lib/grants/private/clouds';
import { GrantList } from '../../lib/grants/private/grant-list';
import { grantsOf } from '../../lib/grants/private/load';
import { plannedConfigurations } from '../../lib/grants/private/plan';
import type { StackJson } from '../../lib/grants/private/stack-code';

type Resources = Record<string, Record<string, Record<string, unknown>>>;

/** What one synthesized stack grants, from its resources and whatever else is in it. */
export function side(resource: Resources, rest: Omit<StackJson, 'resource'> = {}, stack = 'team'): GrantList {
  return grantsOf({ [stack]: { resource, ...rest } });
}

/** New access in short: who, which actions, on what. */
export function gained(before: GrantList, after: GrantList): string[] {
  return after.newSince(before).map(inShort);
}

export function lost(before: GrantList, after: GrantList): string[] {
  return after.lostSince(before).map(inShort);
}

export function inShort(grant: GrantList['all'][number]): string {
  const { effect, principal, actions, resource, conditions, note } = grant;
  return [
    principal,
    effect === 'deny' ? 'may not' : 'may',
    actions.join(', '),
    'on',
    resource,
    ...conditions.map((condition) => `if ${condition}`),
    ...(note === undefined ? [] : [`(${note})`]),
  ].join(' ');
}

/** Both sides of a plan, from the parts of its JSON. */
export function planned(plan: object): { before: GrantList; after: GrantList } {
  const { before, after } = plannedConfigurations({ planned_values: {}, ...plan }, CLOUDS);
  return { before: GrantList.of(before, CLOUDS), after: GrantList.of(after, CLOUDS) };
}
