import type { Configuration, Resource } from './resource';
import type { Part, Sight, Text } from './text';
import type { Words } from './vocabulary';

/** `*` stands for any text, `?` for any character. */
export interface Wildcard {
  readonly wildcard: '*' | '?';
}

/** What a value must look like. */
export interface Pattern {
  readonly parts: readonly (Part | Wildcard)[];
  /**
   * Wildcards stay between the colons that they stand between, except behind the fifth: each part of an ARN is compared
   * for itself.
   */
  readonly segmented?: boolean;
}

/** A request must have a value of this name that one of the patterns matches. */
export interface Constraint {
  readonly attribute: string;
  readonly anyOf: readonly Pattern[];
  /** A request without such a value passes as well. */
  readonly orAbsent?: boolean;
  /** A rule that does not say anything about it means the same value. */
  readonly orUnsaid?: boolean;
  /** One request may have several values of this name: a user has groups, an account has users. */
  readonly combines?: boolean;
}

/** One of several possibilities. All of its constraints must hold. */
export interface Alternative {
  readonly label: string;
  readonly constraints: readonly Constraint[];
  /** Why it equals nothing but itself. */
  readonly incomparable?: string;
}

/** Something that may be done, in the vendor's words: an action, or a role that stands for several. */
export interface Action {
  readonly label: string;
  /** All of these make up at least what the action is. */
  readonly needs: readonly Pattern[];
  /** All of these are part of the action. */
  readonly gives: readonly Pattern[];
  /** None of these is part of the action, although its words may include anything. */
  readonly excludes?: readonly Pattern[];
  /** Identifies the role or policy of these stacks that it is from. */
  readonly from?: string;
  /** Why it equals nothing but itself. */
  readonly incomparable?: string;
}

/** What one statement of a resource allows or denies: one of its actions on one of its resources in one of its cases. */
export interface Rule {
  readonly effect: 'allow' | 'deny';
  readonly principal: Alternative;
  readonly actions: readonly Action[];
  readonly resources: readonly Alternative[];
  readonly cases: readonly Alternative[];
  /** For people, each of them necessary. */
  readonly conditions: readonly string[];
  /** The vendor's page. */
  readonly page: string;
  /** Whose rules the principal has besides: a member has those of the group. */
  readonly joins?: Alternative;
  /** Why it is not fully known what it grants. */
  readonly remark?: string;
  /**
   * For whoever has a role or policy that is not given here alone. Only listed where it changes and nothing else that is
   * from the same role or policy does.
   */
  readonly latent?: boolean;
}

/** Reads the resource types of one cloud. */
export interface CloudReader extends Words {
  /** The cloud's name. */
  readonly cloud: string;
  /** What the resources of a type grant. Throws `Unreadable` for what it does not understand. */
  readonly readers: Readonly<Record<string, (resource: Resource, configuration: Configuration) => readonly Rule[]>>;
  /** Types of this provider that grant something and have no reader. */
  readonly unread: RegExp;
  /** Those of all types that may deny something. */
  readonly denying: RegExp;
  /** The vendor's page about access. */
  readonly page: string;
}

/** Exactly this value. */
export function exactly({ parts }: Text): Pattern {
  return { parts };
}

/** The characters that mean more than themselves somewhere. */
const SPECIAL = /[*?{$]/;

/** The parts of a value, and the wildcards in its literal ones. A copy, because a list that has grown keeps room for more. */
export function partsOf(
  parts: readonly Part[],
  read: (literal: string) => (Part | Wildcard)[],
): readonly (Part | Wildcard)[] {
  if (parts.every((part) => typeof part === 'string' && !SPECIAL.test(part))) {
    return parts;
  }
  return parts.flatMap((part) => (typeof part === 'string' ? read(part) : part)).slice();
}

export const ANYTHING: Pattern = { parts: [{ wildcard: '*' }] };

/** A word that stands for more than it says: it is part of nothing but itself, and may include anything. */
export function word(kind: string, name: string): Pattern {
  return opaque(name, () => JSON.stringify([kind, name]));
}

/** What is not looked into: part of nothing but itself and of everything, and may include anything. */
export function opaque(label: string, key: (sight?: Sight) => string): Pattern {
  return { parts: [{ label, name: label, key }] };
}

/** An action that is one word or pattern. */
export function actionOf(label: string, pattern: Pattern, incomparable?: string): Action {
  return { label, needs: [pattern], gives: [pattern], ...(incomparable === undefined ? {} : { incomparable }) };
}

/** Where nothing more is asked of a request. */
export const ALWAYS: readonly Alternative[] = [{ label: '', constraints: [] }];

/** The only case of a rule: all of this is asked of a request. */
export function inCase(...constraints: readonly Constraint[]): readonly Alternative[] {
  return constraints.length === 0 ? ALWAYS : [{ label: '', constraints }];
}
