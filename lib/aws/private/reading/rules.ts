import { remember } from '../../../core/remember';
import {
  actionOf,
  ALWAYS,
  inCase,
  opaque,
  type Action,
  type Alternative,
  type Constraint,
  type Pattern,
  type Rule,
} from '../../../grants/private/rule';
import type { Configuration, Resource } from '../../../grants/private/resource';
import { Text } from '../../../grants/private/text';
import { Unreadable } from '../../../grants/private/value';
import { conditionPhrase, constraintOf, patternOf, principalConstraint } from './patterns';
import { statementsOf, type Element, type Statement } from './statement';

/** What the statements of a policy do not say themselves. */
export interface Context {
  /** The identity that a policy is attached to. */
  readonly principal?: Alternative;
  /** What a policy that belongs to a resource is about. */
  readonly on?: { readonly label: string; readonly constraint: Constraint };
  /** What limits all that is allowed. */
  readonly boundary?: { readonly phrase: string; readonly constraint: Constraint };
  readonly page: string;
  /** Identifies the policy, where others may have it too. */
  readonly from?: string;
  readonly latent?: boolean;
}

/** What a policy allows and denies, one rule per statement and principal. */
export function rulesOf(policy: Text, from: Resource, configuration: Configuration, context: Context): Rule[] {
  try {
    return statementsOf(policy, from, configuration).flatMap((statement) => statementRules(statement, context));
  } catch (error) {
    if (error instanceof Unreadable) {
      return unreadRules(policy, error.message, context);
    }
    throw error;
  }
}

/** A policy that cannot be read may allow and deny anything to those who are known, on what is known. */
function unreadRules(policy: Text, reason: string, context: Context): Rule[] {
  const { principal, on, boundary, page } = context;
  const all = opaque('all', (sight) => JSON.stringify(['policy', policy.key(sight)]));
  const rule: Rule = {
    effect: 'allow',
    principal: principal ?? { label: 'unknown', constraints: [] },
    actions: [actionOf('whatever its policy allows', all)],
    resources: [
      {
        label: on?.label ?? '*',
        constraints: [...(on ? [on.constraint] : []), { attribute: 'resource', anyOf: [all] }],
      },
    ],
    cases: boundary ? inCase(boundary.constraint) : ALWAYS,
    conditions: boundary ? [boundary.phrase] : [],
    page,
    remark: `cannot be read: ${reason}`,
    ...(context.latent ? { latent: true } : {}),
  };
  const denied = [actionOf('whatever its policy denies', all)];
  return [rule, { ...rule, effect: 'deny', actions: denied, cases: ALWAYS, conditions: [], latent: true }];
}

function statementRules(statement: Statement, context: Context): Rule[] {
  const { effect, conditions } = statement;
  const boundary = effect === 'allow' ? context.boundary : undefined;
  const constraints = [...conditions.map(constraintOf), ...(boundary ? [boundary.constraint] : [])];
  return principalsOf(statement, context).map((principal) => ({
    effect,
    principal,
    actions: actionsOf(statement.actions, context.from),
    resources: resourcesOf(statement, context),
    cases: inCase(...constraints),
    conditions: [...conditions.map(conditionPhrase), ...(boundary ? [boundary.phrase] : [])],
    page: context.page,
    ...(context.latent ? { latent: true } : {}),
  }));
}

/** Actions are compared without regard to case. */
function actionsOf({ negated, values }: Element, from: string | undefined): Action[] {
  const source = from === undefined ? {} : { from };
  return negated
    ? [
        {
          ...actionOf(`everything but ${labels(values)}`, whole(values.map((value) => value.lowerCase())), 'NotAction'),
          ...source,
        },
      ]
    : values.map((value) => (from === undefined ? actionNamed(value) : { ...actionNamed(value), ...source }));
}

/** The same object for the same action: most policies allow the same few. */
const knownAction = remember(
  (action: string) => action,
  (action) => actionOf(action, patternOf(Text.of(action.toLowerCase()))),
);

function actionNamed(value: Text): Action {
  return value.literal === undefined || value.isSensitive
    ? actionOf(value.label, patternOf(value.lowerCase()))
    : knownAction(value.literal);
}

function resourcesOf({ resources }: Statement, { on }: Context): Alternative[] {
  const constraints = on ? [on.constraint] : [];
  if (!resources) {
    return [{ label: on?.label ?? '*', constraints }];
  }
  const { negated, values } = resources;
  const attribute = 'resource';
  return negated
    ? [
        {
          label: `everything but ${labels(values)}`,
          constraints: [...constraints, { attribute, anyOf: [whole(values)] }],
          incomparable: 'NotResource',
        },
      ]
    : values.map((value) => ({
        label: value.literal === '*' && on ? on.label : value.label,
        constraints: [...constraints, { attribute, anyOf: [patternOf(value, true)] }],
      }));
}

function principalsOf({ principals }: Statement, { principal }: Context): Alternative[] {
  if (principal) {
    return [principal];
  }
  if (!principals) {
    throw new Unreadable('a statement has no principal');
  }
  const { negated, values } = principals;
  if (negated) {
    const named = values.map(({ kind, id }) => Text.join([Text.of(`${kind} `), id]));
    return [
      {
        label: `everyone but ${labels(values.map(({ id }) => id))}`,
        constraints: [{ attribute: 'principal', anyOf: [whole(named)] }],
        incomparable: 'NotPrincipal',
      },
    ];
  }
  return values.map(({ kind, id }) => principalOf(kind, id));
}

const KINDS = new Map([
  ['AWS', ''],
  ['CanonicalUser', 'canonical user '],
  ['Federated', 'users of '],
  ['Service', 'service '],
]);

/** A principal as policies of resources name it. */
export function principalOf(kind: string, id: Text): Alternative {
  const isAny = kind === 'AWS' && id.literal === '*';
  return {
    label: isAny ? 'anyone' : `${KINDS.get(kind) ?? `${kind} `}${id.name}`,
    constraints: [principalConstraint(kind, id, isAny)],
  };
}

/** A role, group or user of the account. */
export function identityOf(kind: string, name: Text): Alternative {
  return {
    label: `${kind} ${name.name}`,
    constraints: [principalConstraint(kind, name)],
  };
}

function labels(values: readonly Text[]): string {
  return values.map(({ label }) => label).join(', ');
}

/** A list that is compared as a whole. */
function whole(values: readonly Text[]): Pattern {
  return opaque(labels(values), (sight) => JSON.stringify(values.map((value) => value.key(sight)).sort()));
}
