import type { Entry } from './entry';
import { groupsBy } from './layout';
import { Configuration, contentKey, type Resource } from './resource';
import { keyOfPattern } from './pattern';
import { ALWAYS, type Alternative, type CloudReader, type Rule } from './rule';
import type { SharedReading } from './shared-reading';
import type { Sight, Unknown } from './text';
import { Unreadable } from './value';

/** All that the resources of a configuration grant and deny. Sides that will be compared share what is the same on both. */
export function entriesOf(
  configuration: Configuration,
  clouds: readonly CloudReader[],
  shared: SharedReading,
): readonly Entry[] {
  const entries = ownEntries(configuration, clouds, shared);
  // What was looked up for other resources since.
  configuration.resources.forEach(({ block }) => block.forget());
  const inherited = inheritedDenials(entries);
  return inherited.length === 0 ? entries : [...entries, ...inherited];
}

/** What members may not do because their groups may not: a user who leaves a group is free of it. */
function inheritedDenials(entries: readonly Entry[]): Entry[] {
  const denials = entries.filter(({ rule }) => rule.effect === 'deny');
  const byPrincipal = groupsBy(denials, ({ rule }) => principalKey(rule.principal));
  const uncertain = denials.filter(({ rule }) => !isCertain(rule.principal));
  const memberships = denials.length === 0 ? [] : entries.filter(({ rule }) => rule.joins);
  return memberships.flatMap((membership) => {
    const joins = membership.rule.joins!;
    const certain = byPrincipal.get(principalKey(joins)) ?? [];
    const others = (isCertain(joins) ? uncertain : denials).filter(
      (denial) => denial.cloud === membership.cloud && mayBeSame(denial.rule.principal, joins),
    );
    return [
      ...certain.map((denial) => inherited(membership, denial)),
      ...others.map((denial) => inherited(membership, denial, joins)),
    ];
  });
}

function inherited(membership: Entry, { rule, resource: { stack, address } }: Entry, joins?: Alternative): Entry {
  const { principal } = membership.rule;
  const actions = rule.actions.map((action) => ({ from: `${stack}/${address}`, ...action }));
  return {
    ...membership,
    rule: { ...rule, ...(joins ? onlyIfSame(joins, rule) : {}), principal, actions, latent: true },
  };
}

/** Only Terraform knows whether the group is the one that is denied something: the denial has that as a condition. */
function onlyIfSame(joins: Alternative, { cases, conditions, principal }: Rule): Pick<Rule, 'cases' | 'conditions'> {
  const same = { attribute: 'joined', anyOf: joins.constraints.flatMap(({ anyOf }) => anyOf) };
  return {
    cases: cases.map((one) => ({ ...one, constraints: [...one.constraints, same] })),
    conditions: [...conditions, `${joins.label} is ${principal.label}`],
  };
}

function isCertain({ constraints }: Alternative): boolean {
  const patterns = constraints.flatMap(({ anyOf }) => anyOf);
  return patterns.flatMap(({ parts }) => parts).every((part) => typeof part === 'string');
}

/** Of one kind, and not known to be equal. */
function mayBeSame(one: Alternative, other: Alternative): boolean {
  const kindOf = ({ constraints }: Alternative) => constraints.map(({ attribute }) => attribute).join();
  return kindOf(one) === kindOf(other) && principalKey(one) !== principalKey(other);
}

function principalKey({ constraints }: Alternative): string {
  return JSON.stringify(
    constraints.map(({ attribute, anyOf }) => [attribute, anyOf.map((pattern) => keyOfPattern(pattern))]),
  );
}

function ownEntries(configuration: Configuration, clouds: readonly CloudReader[], shared: SharedReading): Entry[] {
  return configuration.resources.flatMap((resource) => {
    const reader = clouds.find(({ provider }) => resource.type.startsWith(`${provider}_`));
    return reader ? shared.entriesOf(resource, configuration, () => entriesFrom(resource, configuration, reader)) : [];
  });
}

function entriesFrom(resource: Resource, configuration: Configuration, reader: CloudReader): Entry[] {
  const entries = rulesOf(resource, configuration, reader).map((rule) => ({ rule, cloud: reader.cloud, resource }));
  // The rules have what they need; the rest would be most of what a side holds.
  resource.block.forget();
  return entries;
}

function rulesOf(resource: Resource, configuration: Configuration, reader: CloudReader): readonly Rule[] {
  const { type, block } = resource;
  const read = Object.hasOwn(reader.readers, type) ? reader.readers[type] : undefined;
  if (!read) {
    return reader.unread.test(type) ? unreadable(resource, reader, 'this type of resource is not read') : [];
  }
  if (block.has('dynamic')) {
    return unreadable(resource, reader, 'it has dynamic blocks');
  }
  try {
    return read(resource, configuration);
  } catch (error) {
    if (error instanceof Unreadable) {
      return unreadable(resource, reader, error.message);
    }
    throw error;
  }
}

/** A resource that may grant anything, and perhaps deny something: equal only to one with the same arguments. */
function unreadable(resource: Resource, { page, denying }: CloudReader, reason: string): Rule[] {
  const content: Unknown = {
    label: resource.type,
    name: resource.type,
    key: (sight?: Sight) => contentKey(resource, sight),
  };
  const whole = { parts: [content] };
  const name = resource.attribute('name');
  const rule: Rule = {
    effect: 'allow',
    principal: { label: 'unknown', constraints: [] },
    actions: [{ label: 'unknown', needs: [whole], gives: [whole] }],
    resources: [{ label: name.literal === undefined ? resource.type : name.label, constraints: [] }],
    cases: ALWAYS,
    conditions: [],
    page,
    remark: `${resource.type} cannot be read: ${reason}`,
  };
  return denying.test(resource.type) ? [rule, { ...rule, effect: 'deny', latent: true }] : [rule];
}
