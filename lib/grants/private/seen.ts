import { createHash } from 'node:crypto';
import type { Entry } from './entry';
import { groupsBy } from './layout';
import { isLiteral, keyOfPattern, symbolsOf, type Symbols } from './pattern';
import { exactly, opaque, type Action, type Alternative, type Constraint, type Pattern, type Rule } from './rule';
import type { Sight } from './text';

export const ACCOUNT = 'account';
export const REPETITION = 'repetition';

/** All that one side grants and denies, and the addresses that it has. */
export interface Side {
  readonly entries: readonly Entry[];
  readonly addresses: ReadonlySet<string>;
}

export interface CompiledConstraint {
  readonly attribute: string;
  /** Why a value equals nothing but itself. */
  readonly reason?: string;
  readonly anyOf: readonly Symbols[];
  readonly orAbsent?: boolean;
  readonly orUnsaid?: boolean;
  readonly combines?: boolean;
}

export interface CompiledAction {
  readonly action: Action;
  readonly needs: readonly Symbols[];
  readonly gives: readonly Symbols[];
  readonly excludes: readonly Symbols[];
}

export interface CompiledAlternative {
  readonly alternative: Alternative;
  readonly constraints: readonly CompiledConstraint[];
}

export interface Compiled {
  readonly entry: Entry;
  /** Who, and in which account. */
  readonly who: readonly CompiledConstraint[];
  readonly actions: readonly CompiledAction[];
  readonly resources: readonly CompiledAlternative[];
  readonly cases: readonly CompiledAlternative[];
}

/** One side as the other one sees it. Most rules are equal on both, and need not be compiled. */
export class Seen {
  /** What is new and what is lost are two questions about the same sides. */
  public static of(side: Side, other: Side): Seen {
    const known = Seen.all.get(side);
    if (known?.other === other) {
      return known;
    }
    const seen = new Seen(side, other);
    Seen.all.set(side, seen);
    return seen;
  }

  private static readonly all = new WeakMap<Side, Seen>();

  private readonly made = new Map<Entry, Compiled>();
  private readonly fingerprints = new Map<Entry, string>();
  private readonly sight: Sight;
  private readonly byEffect: ReadonlyMap<Rule['effect'], readonly Entry[]>;
  private readonly entries: ReadonlySet<Entry>;

  private constructor(
    side: Side,
    private readonly other: Side,
  ) {
    this.sight = other.addresses;
    this.byEffect = groupsBy(side.entries, ({ rule }) => rule.effect);
    this.entries = new Set(side.entries);
  }

  public withEffect(effect: Rule['effect']): readonly Entry[] {
    return this.byEffect.get(effect) ?? [];
  }

  /** Whether an entry of the other side is one of this side too: it was read once for both. */
  public shares(entry: Entry): boolean {
    return this.entries.has(entry);
  }

  public compiled(entry: Entry): Compiled {
    const compiled = this.made.get(entry) ?? compile(entry, this.sight);
    this.made.set(entry, compiled);
    return compiled;
  }

  /** Equal fingerprints mean equal rules. A digest, because there are as many as grants. */
  public fingerprint(entry: Entry): string {
    const fingerprint =
      this.fingerprints.get(entry) ?? createHash('sha256').update(this.content(entry)).digest('base64');
    this.fingerprints.set(entry, fingerprint);
    return fingerprint;
  }

  private content(entry: Entry): string {
    const { actions, resources, cases } = entry.rule;
    const keys = (patterns: readonly Pattern[]) =>
      inOrder(patterns.map((pattern) => keyOfPattern(pattern, this.sight)));
    const constraintKeys = (constraints: readonly Constraint[]) =>
      inOrder(
        constraints.map(({ attribute, anyOf, orAbsent, orUnsaid, combines }) =>
          JSON.stringify([attribute, keys(anyOf), orAbsent, orUnsaid, combines]),
        ),
      );
    const alternatives = (all: readonly Alternative[]) =>
      inOrder(all.map(({ constraints }) => JSON.stringify(constraintKeys(constraints))));
    return JSON.stringify([
      constraintKeys(whoOf(entry)),
      // What an action gives follows from what it is.
      inOrder(actions.map(({ needs }) => JSON.stringify(keys(needs)))),
      alternatives(resources),
      alternatives(cases),
    ]);
  }

  /** What every request that a rule applies to must have: single values without wildcards. */
  public demands(entry: Entry): string[] {
    const { resources, cases } = entry.rule;
    return this.literals([...whoOf(entry), ...soleOf(resources), ...soleOf(cases)].filter(isDemanded));
  }

  /** Whether a rule may apply to requests that have nothing but what is offered: a quick look at most of its demands. */
  public mayApply({ rule }: Entry, offered: ReadonlySet<string>): boolean {
    const isOffered = (constraint: Constraint) => {
      const literal = isDemanded(constraint) ? this.literal(constraint) : undefined;
      return literal === undefined || offered.has(literal);
    };
    return (
      rule.principal.constraints.every(isOffered) &&
      soleOf(rule.resources).every(isOffered) &&
      soleOf(rule.cases).every(isOffered)
    );
  }

  /** What requests that a rule applies to may have. */
  public offers(entry: Entry): string[] {
    const { resources, cases } = entry.rule;
    return this.literals([...whoOf(entry), ...[...resources, ...cases].flatMap(({ constraints }) => constraints)]);
  }

  private literals(constraints: readonly Constraint[]): string[] {
    return constraints.flatMap((constraint) => this.literal(constraint) ?? []);
  }

  private literal({ attribute, anyOf }: Constraint): string | undefined {
    const [only] = anyOf;
    if (!only || anyOf.length > 1 || !isLiteral(only)) {
      return undefined;
    }
    const { parts } = only;
    const isKnown = parts.every((part) => typeof part === 'string');
    return `${attribute} ${isKnown ? parts.join('') : keyOfPattern(only, this.sight)}`;
  }
}

/** What is asked in every case. */
function soleOf(alternatives: readonly Alternative[]): readonly Constraint[] {
  return alternatives.length === 1 ? alternatives[0]!.constraints : [];
}

/** Whether a request must have a value for it. */
function isDemanded({ orAbsent, orUnsaid }: Constraint): boolean {
  return !orAbsent && !orUnsaid;
}

/** Who, and in which account. */
function whoOf({ rule, resource }: Entry): Constraint[] {
  const account = opaque(ACCOUNT, (sight) => resource.account.key(sight));
  return [
    ...rule.principal.constraints,
    ...(resource.repetition ? [{ attribute: REPETITION, anyOf: [exactly(resource.repetition)] }] : []),
    { attribute: ACCOUNT, anyOf: [account] },
  ];
}

function compile(entry: Entry, sight: Sight): Compiled {
  const { actions, resources, cases } = entry.rule;
  const symbols = (patterns: readonly Pattern[]) => patterns.map((pattern) => symbolsOf(pattern, sight));
  const constraint = ({ anyOf, ...rest }: Constraint): CompiledConstraint => ({
    ...rest,
    reason: reasonIn(anyOf),
    anyOf: symbols(anyOf),
  });
  const alternatives = (all: readonly Alternative[]) =>
    all.map((alternative) => ({ alternative, constraints: alternative.constraints.map(constraint) }));
  return {
    entry,
    who: whoOf(entry).map(constraint),
    actions: actions.map((action) => ({
      action,
      needs: symbols(action.needs),
      gives: symbols(action.gives),
      excludes: symbols(action.excludes ?? []),
    })),
    resources: alternatives(resources),
    cases: alternatives(cases),
  };
}

/** What makes a pattern equal to nothing but itself. */
export function reasonIn(patterns: readonly Pattern[]): string | undefined {
  for (const part of patterns.flatMap(({ parts }) => parts)) {
    if (typeof part === 'object' && 'reason' in part && part.reason !== undefined) {
      return `${part.label} is ${part.reason}`;
    }
  }
  return undefined;
}

function inOrder(values: readonly string[]): string[] {
  return [...values].sort();
}
