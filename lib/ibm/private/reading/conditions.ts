import { exactly, inCase, type Alternative, type Constraint } from '../../../grants/private/rule';
import { Text } from '../../../grants/private/text';
import { keyOf, Unreadable, type Block } from '../../../grants/private/value';
import { existence, wildcardsOf } from './attributes';

/** One condition: what it asks of a request, and how people say that. */
interface Condition {
  readonly phrase: string;
  readonly constraint: Constraint;
}

/** Several conditions of which each group is enough. */
type Groups = readonly (readonly Condition[])[];

/** When the rule of a policy lets a request through. */
export function casesOf(block: Block): Alternative[] {
  return groupsOf(block).flatMap((group) => inCase(...group.map(({ constraint }) => constraint)));
}

/** The rule for people: every string must hold. */
export function conditionsOf(block: Block): string[] {
  const groups = groupsOf(block).map((group) => group.map(({ phrase }) => phrase));
  return groups.length > 1 ? [groups.map((group) => group.join(' and ')).join('; or ')] : groups.flat();
}

function groupsOf(block: Block): Groups {
  return combined(block.text('rule_operator'), block.blocks('rule_conditions').map(conditionGroups));
}

/** At most two levels deep. */
function conditionGroups(condition: Block): Groups {
  const nested = condition.blocks('conditions');
  return nested.length === 0
    ? [[conditionOf(condition)]]
    : combined(
        condition.required('operator'),
        nested.map((inner) => [[conditionOf(inner)]]),
      );
}

function combined(operator: Text | undefined, all: readonly Groups[]): Groups {
  switch (all.length > 1 ? operator?.literal : 'and') {
    case 'or':
      return all.flat();
    case 'and':
      return all.reduce<Groups>(
        (groups, more) => groups.flatMap((group) => more.map((other) => [...group, ...other])),
        [[]],
      );
    default:
      throw new Unreadable('the operator of its conditions is not known');
  }
}

function conditionOf(condition: Block): Condition {
  const key = condition.required('key').label.replace(/^\{\{(resource\.attributes\.)?(.*)\}\}$/, '$2');
  const operator = condition.required('operator');
  const values = condition.texts('value');
  const attribute = `condition ${key}`;
  const list = values.map((value) => (value.isEmpty ? '""' : value.label)).join(' or ');
  switch (operator.literal) {
    case 'stringEquals':
    case 'stringEqualsAnyOf':
      return { phrase: `${key} is ${list}`, constraint: { attribute, anyOf: values.map(exactly) } };
    case 'stringMatch':
    case 'stringMatchAnyOf':
      return { phrase: `${key} matches ${list}`, constraint: { attribute, anyOf: values.map(wildcardsOf) } };
    case 'stringExists': {
      const value = Text.join(values);
      return { phrase: `${value.literal === 'true' ? 'any' : 'no'} ${key}`, constraint: existence(attribute, value) };
    }
    default:
      return {
        phrase: `${key} ${operator.label} ${list}`,
        constraint: { attribute: `${attribute} ${operator.key()}`, anyOf: [exactly(Text.of(keyOf(values)))] },
      };
  }
}
