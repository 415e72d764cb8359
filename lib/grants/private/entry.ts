import type { Grant } from '../grant';
import type { Rule } from './rule';
import type { Resource } from './resource';

/** A rule and where it comes from. */
export interface Entry {
  readonly rule: Rule;
  readonly cloud: string;
  readonly resource: Resource;
}

/** Which of the possibilities of a rule are shown; all where nothing is said. */
export interface Selection {
  readonly actions?: readonly string[];
  readonly resources?: readonly string[];
  readonly note?: string;
}

/** An entry, or a part of it, as people see it. */
export function grantOf({ rule, cloud, resource }: Entry, { actions, resources, note }: Selection = {}): Grant {
  const where = resource.account.label === undefined ? '' : ` (provider ${resource.account.label})`;
  const remark = note ?? rule.remark;
  return {
    cloud,
    effect: rule.effect,
    principal: rule.principal.label,
    actions: unique(actions ?? rule.actions.map(({ label }) => label)),
    resource: `${unique(resources ?? rule.resources.map(({ label }) => label)).join(', ')}${where}`,
    conditions: [...rule.conditions],
    stack: resource.stack,
    address: resource.address,
    path: resource.path,
    rule: rule.page,
    ...(remark === undefined ? {} : { note: remark }),
  };
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

/** In the order in which people look for them, whatever the order of the resources is. */
export function inOrder(grants: readonly Grant[]): Grant[] {
  const keys = new Map(grants.map((grant) => [grant, sortKey(grant)]));
  return [...grants].sort((one, other) => compare(keys.get(one)!, keys.get(other)!));
}

function sortKey({ stack, principal, effect, resource, actions, conditions, address }: Grant): string[] {
  return [stack, principal, effect, resource, actions.join(), conditions.join(), address];
}

/** By code units: the order must not depend on the language of the machine. */
function compare(one: readonly string[], other: readonly string[]): number {
  const at = one.findIndex((text, index) => text !== other[index]);
  return at < 0 ? 0 : one[at]! < other[at]! ? -1 : 1;
}
