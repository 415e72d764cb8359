import type { Grant } from '../grant';
import { grantOf, type Entry } from './entry';
import { groupsBy } from './layout';
import { areDisjoint, includes, type Symbols } from './pattern';
import type { Rule } from './rule';
import {
  ACCOUNT,
  reasonIn,
  REPETITION,
  Seen,
  type Compiled,
  type CompiledAction,
  type CompiledAlternative,
  type CompiledConstraint,
  type Side,
} from './seen';

/** One action on one resource in one case. */
interface Atom {
  readonly action: CompiledAction;
  readonly resource: CompiledAlternative;
  /** What a request must have: who, on what, when. */
  readonly constraints: readonly CompiledConstraint[];
  /** Why nothing was found that it could be a part of. */
  readonly incomparable: string | undefined;
}

/** A grant that a comparison lists. */
interface Finding {
  readonly grant: Grant;
  /** The parts of roles and policies that it shows. */
  readonly sources: readonly string[];
  /** Not listed where others show all of these. */
  readonly unless: readonly string[] | undefined;
}

/**
 * What `after` gives and `before` did not. What is not listed is proven: it is part of something that `before` allowed,
 * and whatever `before` denied of it is denied still.
 */
export function newAccess(after: Side, before: Side, noLongerDenied: string): Grant[] {
  const [now, then] = [Seen.of(after, before), Seen.of(before, after)];
  const given = uncovered(now, then, 'allow').flatMap(([one, atoms]) => listed(one, atoms));
  const freed = uncovered(then, now, 'deny').flatMap(([one, atoms]) => {
    const lost = atoms.filter((atom) => now.withEffect('allow').some((other) => mayConcern(atom, now.compiled(other))));
    return listed(one, lost, noLongerDenied);
  });
  const findings = [...given, ...freed];
  const seen = new Set(findings.flatMap(({ sources }) => sources));
  return findings.filter(({ unless }) => !unless?.every((source) => seen.has(source))).map(({ grant }) => grant);
}

/**
 * The rules of one side that may be part of nothing on the other, and which parts of them. Those that are the same object
 * on both sides are equal, and so are those with the same fingerprint.
 */
function uncovered(side: Seen, others: Seen, effect: Rule['effect']): [one: Compiled, atoms: Atom[]][] {
  const own = side.withEffect(effect).filter((entry) => !others.shares(entry));
  if (own.length === 0) {
    return [];
  }
  const known = new Set(
    others
      .withEffect(effect)
      .filter((entry) => !side.shares(entry))
      .map((entry) => others.fingerprint(entry)),
  );
  const changed = own.filter((entry) => !known.has(side.fingerprint(entry)));
  const offered = new Set(changed.flatMap((entry) => side.offers(entry)));
  // Rules that demand something else include nothing of these.
  const including = others.withEffect(effect).filter((entry) => others.mayApply(entry, offered));
  const index = new Index(
    including.map((entry) => ({ compiled: others.compiled(entry), demands: others.demands(entry) })),
  );
  return changed.map((entry) => [side.compiled(entry), atomsOf(side.compiled(entry), side.offers(entry), index)]);
}

/** The parts of a rule that nothing on the other side includes. */
function atomsOf(one: Compiled, offers: readonly string[], others: Index): Atom[] {
  return one.resources.flatMap((resource) =>
    one.cases.flatMap((kase) => {
      const constraints = [...one.who, ...resource.constraints, ...kase.constraints];
      const gives = others
        .including(constraints, offers)
        .flatMap(({ actions }) => actions.flatMap((action) => action.gives));
      const parts = [one.entry.rule.principal, resource.alternative, kase.alternative];
      const reason =
        parts.find(({ incomparable }) => incomparable)?.incomparable ??
        constraints.find((asked) => asked.reason)?.reason;
      return one.actions
        .filter(({ needs }) => !needs.every((need) => gives.some((given) => includes(given, need))))
        .map((action) => ({
          action,
          resource,
          constraints,
          incomparable: action.action.incomparable ?? reasonIn(action.action.needs) ?? reason,
        }));
    }),
  );
}

interface Indexed {
  readonly compiled: Compiled;
  readonly demands: readonly string[];
}

/** Rules by the rarest of what they demand of a request: they include nothing that does not have it. */
class Index {
  private readonly byDemand: ReadonlyMap<string | undefined, readonly Indexed[]>;

  constructor(all: readonly Indexed[]) {
    const counts = new Map<string, number>();
    for (const demand of all.flatMap(({ demands }) => demands)) {
      counts.set(demand, (counts.get(demand) ?? 0) + 1);
    }
    const rarest = ({ demands }: Indexed) =>
      [...demands].sort((left, right) => counts.get(left)! - counts.get(right)!)[0];
    this.byDemand = groupsBy(all, rarest);
  }

  /** The rules that apply to every request with these constraints. */
  public including(constraints: readonly CompiledConstraint[], offers: readonly string[]): Compiled[] {
    return [undefined, ...new Set(offers)]
      .flatMap((demand) => this.byDemand.get(demand) ?? [])
      .map(({ compiled }) => compiled)
      .filter(
        ({ who, resources, cases }) =>
          implies(constraints, who) &&
          resources.some((resource) => implies(constraints, resource.constraints)) &&
          cases.some((kase) => implies(constraints, kase.constraints)),
      );
  }
}

/** Whether all that is asked on the one side is asked on the other. */
function implies(constraints: readonly CompiledConstraint[], demanded: readonly CompiledConstraint[]): boolean {
  return demanded.every(({ attribute, anyOf, orAbsent, orUnsaid }) => {
    const said = constraints.filter((constraint) => constraint.attribute === attribute);
    return (
      (orUnsaid && said.length === 0) ||
      said.some(
        (constraint) =>
          (orAbsent || !constraint.orAbsent) &&
          constraint.anyOf.every((narrower) => anyOf.some((wider) => includes(wider, narrower))),
      )
    );
  });
}

/** Whether what is no longer denied may be something that is allowed. */
function mayConcern({ action, constraints }: Atom, allowing: Compiled): boolean {
  return (
    allowing.actions.some((allowed) => action.needs.some((denied) => mayBe(allowed, denied))) &&
    allowing.resources.some((resource) => !areApart(constraints, [...allowing.who, ...resource.constraints]))
  );
}

function mayBe({ needs, excludes }: CompiledAction, denied: Symbols): boolean {
  return needs.some((need) => !areDisjoint(need, denied)) && !excludes.some((excluded) => includes(excluded, denied));
}

/** Whether no request can have both. Accounts and counts of two sides are never known to differ. */
function areApart(some: readonly CompiledConstraint[], others: readonly CompiledConstraint[]): boolean {
  return some.some((one) =>
    others.some(
      (other) =>
        one.attribute === other.attribute &&
        ![ACCOUNT, REPETITION].includes(one.attribute) &&
        !(one.combines && other.combines) &&
        !one.orAbsent &&
        !other.orAbsent &&
        one.anyOf.every((left) => other.anyOf.every((right) => areDisjoint(left, right))),
    ),
  );
}

/** One grant per set of actions, on all the resources where these are listed. */
function listed({ entry }: Compiled, atoms: readonly Atom[], note?: string): Finding[] {
  const byResource = groupsBy(atoms, ({ resource }) => resource.alternative.label);
  const groups = groupsBy([...byResource.values()], (some) =>
    JSON.stringify(some.map(({ action }) => action.action.label)),
  );
  const reason = atoms.find(({ incomparable }) => incomparable)?.incomparable;
  const why = note ?? (reason === undefined ? undefined : `cannot be compared: ${reason}`);
  return [...groups.values()].map((group) => {
    const some = group.flat();
    const actions = some.map(({ action }) => action.action.label);
    const resources = some.map(({ resource }) => resource.alternative.label);
    const { latent = false } = entry.rule;
    return {
      grant: grantOf(entry, { actions, resources, note: why }),
      sources: latent ? [] : some.flatMap((atom) => [sourceOf(atom, entry), sourceOf(atom, entry, true)]),
      // A role does not say on what it will be given.
      unless: latent ? some.map((atom) => sourceOf(atom, entry, atom.resource.constraints.length > 0)) : undefined,
    };
  });
}

/** A part of a role or policy, wherever it is given or on this resource. */
function sourceOf({ action: { action }, resource }: Atom, { rule, resource: from }: Entry, here = false): string {
  const source = action.from ?? `${from.stack}/${from.address}`;
  return JSON.stringify([rule.effect, source, action.label, ...(here ? [resource.alternative.label] : [])]);
}
