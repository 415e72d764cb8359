import type { Grant } from '../grant';
import { grantOf, type Entry } from './entry';
import { groupsBy } from './layout';
import { areDisjoint, includes, isWildcard, symbolsOf, type Symbols } from './pattern';
import type { Action, Alternative, Constraint, Pattern } from './rule';
import type { Sight } from './text';

const ACCOUNT = 'account';
const REPETITION = 'repetition';

/** All that one side grants and denies, and the addresses that it has. */
export interface Side {
  readonly entries: readonly Entry[];
  readonly addresses: ReadonlySet<string>;
}

interface CompiledConstraint {
  readonly attribute: string;
  /** Why a value equals nothing but itself. */
  readonly reason?: string;
  readonly anyOf: readonly Symbols[];
  readonly orAbsent?: boolean;
  readonly orUnsaid?: boolean;
  readonly combines?: boolean;
}

interface CompiledAction {
  readonly action: Action;
  readonly needs: readonly Symbols[];
  readonly gives: readonly Symbols[];
  readonly excludes: readonly Symbols[];
}

interface CompiledAlternative {
  readonly alternative: Alternative;
  readonly constraints: readonly CompiledConstraint[];
}

interface Compiled {
  readonly entry: Entry;
  /** Who, and in which account. */
  readonly who: readonly CompiledConstraint[];
  readonly actions: readonly CompiledAction[];
  readonly resources: readonly CompiledAlternative[];
  readonly cases: readonly CompiledAlternative[];
  /** Equal fingerprints mean equal rules. */
  readonly fingerprint: string;
}

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
  const now = compileSide(after, before);
  const then = compileSide(before, after);
  const given = now.allowing.flatMap((one) => listed(one, uncovered(one, then.allowances)));
  const freed = then.denying.flatMap((one) => {
    const lost = uncovered(one, now.denials).filter((atom) => now.allowing.some((other) => mayConcern(atom, other)));
    return listed(one, lost, noLongerDenied);
  });
  const findings = [...given, ...freed];
  const seen = new Set(findings.flatMap(({ sources }) => sources));
  return findings.filter(({ unless }) => !unless?.every((source) => seen.has(source))).map(({ grant }) => grant);
}

function compileSide({ entries }: Side, { addresses }: Side) {
  const compiled = entries.map((entry) => compile(entry, addresses));
  const allowing = compiled.filter(({ entry }) => entry.rule.effect === 'allow');
  const denying = compiled.filter(({ entry }) => entry.rule.effect === 'deny');
  return { allowing, denying, allowances: new Index(allowing), denials: new Index(denying) };
}

function compile(entry: Entry, sight: Sight): Compiled {
  const { rule, resource } = entry;
  const constraint = ({ anyOf, ...rest }: Constraint): CompiledConstraint => ({
    ...rest,
    reason: reasonIn(anyOf),
    anyOf: anyOf.map((pattern) => symbolsOf(pattern, sight)),
  });
  const alternatives = (all: readonly Alternative[]) =>
    all.map((alternative) => ({ alternative, constraints: alternative.constraints.map(constraint) }));
  const who = [
    { attribute: ACCOUNT, anyOf: [[`\${${resource.account.key(sight)}}`]] },
    ...(resource.repetition
      ? [{ attribute: REPETITION, anyOf: [symbolsOf({ parts: resource.repetition.parts }, sight)] }]
      : []),
    ...rule.principal.constraints.map(constraint),
  ];
  const actions = rule.actions.map((action) => ({
    action,
    needs: action.needs.map((pattern) => symbolsOf(pattern, sight)),
    gives: action.gives.map((pattern) => symbolsOf(pattern, sight)),
    excludes: (action.excludes ?? []).map((pattern) => symbolsOf(pattern, sight)),
  }));
  const [resources, cases] = [alternatives(rule.resources), alternatives(rule.cases)];
  const fingerprint = JSON.stringify([
    inOrder(who),
    // What an action gives follows from what it is.
    inOrder(actions.map(({ needs }) => inOrder(needs))),
    inOrder(resources.map(({ constraints }) => inOrder(constraints))),
    inOrder(cases.map(({ constraints }) => inOrder(constraints))),
  ]);
  return { entry, who, actions, resources, cases, fingerprint };
}

/** What makes a pattern equal to nothing but itself. */
function reasonIn(patterns: readonly Pattern[]): string | undefined {
  for (const part of patterns.flatMap(({ parts }) => parts)) {
    if (typeof part === 'object' && 'reason' in part && part.reason !== undefined) {
      return `${part.label} is ${part.reason}`;
    }
  }
  return undefined;
}

function inOrder(values: readonly unknown[]): string[] {
  return values.map((value) => JSON.stringify(value)).sort();
}

/** The parts of a rule that nothing on the other side includes. */
function uncovered(one: Compiled, others: Index): Atom[] {
  if (others.has(one)) {
    return [];
  }
  return one.resources.flatMap((resource) =>
    one.cases.flatMap((kase) => {
      const constraints = [...one.who, ...resource.constraints, ...kase.constraints];
      const gives = others.including(constraints).flatMap(({ actions }) => actions.flatMap((action) => action.gives));
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

/** Rules by the rarest of what they ask of a request: they include nothing that does not have it. */
class Index {
  private readonly fingerprints: ReadonlySet<string>;
  private readonly byDemand = new Map<string, Compiled[]>();
  private readonly undemanding: Compiled[] = [];

  constructor(all: readonly Compiled[]) {
    this.fingerprints = new Set(all.map(({ fingerprint }) => fingerprint));
    const demands = all.map((one) => demandsOf(demandedBy(one)));
    const counts = new Map<string, number>();
    for (const demand of demands.flat()) {
      counts.set(demand, (counts.get(demand) ?? 0) + 1);
    }
    all.forEach((one, index) => {
      const [rarest] = demands[index]!.sort((left, right) => counts.get(left)! - counts.get(right)!);
      this.bucket(rarest).push(one);
    });
  }

  private bucket(demand: string | undefined): Compiled[] {
    if (demand === undefined) {
      return this.undemanding;
    }
    const bucket = this.byDemand.get(demand) ?? [];
    this.byDemand.set(demand, bucket);
    return bucket;
  }

  public has({ fingerprint }: Compiled): boolean {
    return this.fingerprints.has(fingerprint);
  }

  /** The rules that apply to every request with these constraints. */
  public including(constraints: readonly CompiledConstraint[]): Compiled[] {
    const found = demandsOf(constraints).flatMap((demand) => this.byDemand.get(demand) ?? []);
    return [...found, ...this.undemanding].filter(
      ({ who, resources, cases }) =>
        implies(constraints, who) &&
        resources.some((resource) => implies(constraints, resource.constraints)) &&
        cases.some((kase) => implies(constraints, kase.constraints)),
    );
  }
}

/** What every request that a rule applies to must have. */
function demandedBy({ who, resources, cases }: Compiled): CompiledConstraint[] {
  const sole = (alternatives: readonly CompiledAlternative[]) =>
    alternatives.length === 1 ? alternatives[0]!.constraints : [];
  return [...who, ...sole(resources), ...sole(cases)].filter(({ orAbsent, orUnsaid }) => !orAbsent && !orUnsaid);
}

/** Single values without wildcards. */
function demandsOf(constraints: readonly CompiledConstraint[]): string[] {
  return constraints.flatMap(({ attribute, anyOf: [only, ...others] }) =>
    only === undefined || others.length > 0 || only.some(isWildcard) ? [] : [JSON.stringify([attribute, only])],
  );
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
