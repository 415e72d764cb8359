import { documentIn } from '../../../grants/private/document';
import type { Resource } from '../../../grants/private/resource';
import {
  actionOf,
  exactly,
  inCase,
  opaque,
  partsOf,
  type Action,
  type Alternative,
  type Constraint,
  type Pattern,
  type Rule,
  type Wildcard,
} from '../../../grants/private/rule';
import type { Part, Text } from '../../../grants/private/text';
import { Unreadable, type Block } from '../../../grants/private/value';
import { ACTIONS_PAGE } from '../../facts/pages';

/** The principal that is given a policy, and its scope. */
export interface Assignment {
  readonly principal: Alternative;
  readonly scope: Alternative;
  /** For how long, where there is an end. */
  readonly limits: readonly Constraint[];
  readonly conditions: readonly string[];
}

/** What a policy of the account's own allows and denies. */
export function policyRules(policy: Resource, assignment: Assignment): Rule[] {
  const document = policy.block.required('policy');
  // The same document has effect on projects, or on global services.
  const limits = [...assignment.limits, { attribute: 'level', anyOf: [exactly(policy.block.required('type'))] }];
  try {
    return statementsOf(policy, document).map((statement) => statementRule(statement, { ...assignment, limits }));
  } catch (error) {
    if (error instanceof Unreadable) {
      return unreadRules(document, error.message, { ...assignment, limits });
    }
    throw error;
  }
}

/** What a policy says, whoever is given it. */
interface Statement {
  readonly effect: Rule['effect'];
  readonly actions: readonly Action[];
  /** Absent where the policy does not say on what it is. */
  readonly resources: readonly Text[] | undefined;
  readonly asked: readonly Condition[];
}

/** One policy is given to many. */
const READ = new WeakMap<Resource, readonly Statement[]>();

function statementsOf(policy: Resource, document: Text): readonly Statement[] {
  const from = `${policy.stack}/${policy.address}`;
  const statements =
    READ.get(policy) ??
    documentIn(document, 'its policy')
      .blocks('Statement')
      .map((block) => ({
        asked: conditionsOf(block),
        effect: effectOf(block),
        actions: actionsOf(block).map((action) => ({ ...action, from })),
        resources: block.has('Resource') ? block.texts('Resource') : undefined,
      }));
  READ.set(policy, statements);
  return statements;
}

function statementRule({ effect, actions, resources, asked }: Statement, assignment: Assignment): Rule {
  const { principal, scope, limits, conditions } = assignment;
  return {
    effect,
    principal,
    actions,
    resources: resources ? resources.map((resource) => resourceOf(resource, scope)) : [scope],
    cases: inCase(...limits, ...asked.map(constraintOf)),
    conditions: [...conditions, ...asked.map(phraseOf)],
    page: ACTIONS_PAGE,
  };
}

/** A policy that cannot be read may allow and deny anything to those who are known, where it is given. */
function unreadRules(policy: Text, reason: string, { principal, scope, limits, conditions }: Assignment): Rule[] {
  const all = opaque('all', (sight) => JSON.stringify(['policy', policy.key(sight)]));
  const rule: Rule = {
    effect: 'allow',
    principal,
    actions: [actionOf('whatever its policy allows', all)],
    resources: [scope],
    cases: inCase(...limits),
    conditions,
    page: ACTIONS_PAGE,
    remark: `cannot be read: ${reason}`,
  };
  return [rule, { ...rule, effect: 'deny', actions: [actionOf('whatever its policy denies', all)], latent: true }];
}

function effectOf(statement: Block): Rule['effect'] {
  const { literal } = statement.required('Effect');
  if (literal !== 'Allow' && literal !== 'Deny') {
    throw new Unreadable('the effect of a statement is not known');
  }
  return literal === 'Allow' ? 'allow' : 'deny';
}

function actionsOf(statement: Block): Action[] {
  if (!statement.has('Action')) {
    // The provider does not send NotAction.
    throw new Unreadable('a statement has no actions');
  }
  return statement.texts('Action').map((action) => actionOf(action.label, wildcardsOf(action.lowerCase())));
}

function resourceOf(resource: Text, { label, constraints }: Alternative): Alternative {
  return {
    label: `${label}: ${resource.label}`,
    constraints: [...constraints, { attribute: 'resource', anyOf: [wildcardsOf(resource)] }],
  };
}

/** `*` is any text between two colons. */
export function wildcardsOf({ parts }: Text): Pattern {
  return { parts: partsOf(parts, piecesOf), segmented: true };
}

function piecesOf(text: string): (Part | Wildcard)[] {
  return Array.from(text.matchAll(/[*]|[^*]+/g), ([piece]) => (piece === '*' ? { wildcard: piece } : piece));
}

interface Condition {
  readonly operator: string;
  readonly key: string;
  readonly values: readonly Text[];
}

function conditionsOf(statement: Block): Condition[] {
  return statement
    .blocks('Condition')
    .flatMap((operators) =>
      operators.names.flatMap((operator) =>
        operators
          .blocks(operator)
          .flatMap((keys) => keys.names.map((key) => ({ operator, key, values: keys.texts(key) }))),
      ),
    );
}

/** Values that are named are compared; whatever else is asked is compared as a whole. */
function constraintOf({ operator, key, values }: Condition): Constraint {
  const attribute = `condition ${key.toLowerCase()}`;
  if (operator === 'StringEquals') {
    return { attribute, anyOf: values.map(exactly) };
  }
  const whole = opaque(operator, (sight) => JSON.stringify(values.map((value) => value.key(sight)).sort()));
  return { attribute: `${attribute} ${operator}`, anyOf: [whole] };
}

function phraseOf({ operator, key, values }: Condition): string {
  return `${key} ${operator} ${values.map(({ label }) => label).join(' or ')}`;
}
