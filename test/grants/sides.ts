import type { GrantList } from '../../lib/grants/private/grant-list';
import { grantsOf, planned as bothSides, type Sides } from '../../lib/grants/private/load';
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
export function planned(plan: object): Sides {
  return bothSides({ planned_values: {}, ...plan });
}
