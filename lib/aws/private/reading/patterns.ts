import {
  ANYTHING,
  exactly,
  opaque,
  partsOf,
  type Constraint,
  type Pattern,
  type Wildcard,
} from '../../../grants/private/rule';
import type { Part, Text } from '../../../grants/private/text';
import type { Condition } from './statement';

/**
 * `*` and `?` are wildcards; `${*}` and `${?}` are not; other variables are known only when a request is made.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
export function patternOf({ parts }: Text, segmented = false): Pattern {
  return { parts: partsOf(parts, piecesOf), segmented };
}

function piecesOf(text: string): (Part | Wildcard)[] {
  return Array.from(text.matchAll(/\$\{([^}]*)\}|[*?]|[^*?$]+|\$/g), ([piece, variable]) => {
    if (piece === '*' || piece === '?') {
      return { wildcard: piece };
    }
    if (variable === undefined || ['*', '?', '$'].includes(variable)) {
      return variable ?? piece;
    }
    // Its name is compared without regard to case, the value that it has by default is not.
    const name = variable.replace(/[^,]*/, (key) => key.toLowerCase());
    return opaque(variable, () => JSON.stringify(['variable', name])).parts[0] as Part;
  });
}

/** Without its variables. */
function literalOf(value: Text): Pattern {
  const { parts } = patternOf(value);
  return { parts: parts.map((part) => (typeof part === 'object' && 'wildcard' in part ? part.wildcard : part)) };
}

const OPERATOR = /^(?:(?<set>ForAnyValue|ForAllValues):)?(?<base>\w+?)(?<ifExists>IfExists)?$/;

/** Operators that name values of which one must be there; keys that are compared in other ways are not comparable. */
const COMPARISONS: ReadonlyMap<string | undefined, { kind: string; pattern: (value: Text) => Pattern }> = new Map(
  Object.entries({
    StringEquals: { kind: '', pattern: literalOf },
    StringLike: { kind: '', pattern: (value: Text) => patternOf(value) },
    StringEqualsIgnoreCase: { kind: 'lower case ', pattern: (value: Text) => literalOf(value.lowerCase()) },
    ArnEquals: { kind: 'arn ', pattern: (value: Text) => patternOf(value, true) },
    ArnLike: { kind: 'arn ', pattern: (value: Text) => patternOf(value, true) },
    Bool: { kind: 'bool ', pattern: (value: Text) => literalOf(value.lowerCase()) },
  }),
);

/** Keys of conditions are compared without regard to case. */
export function constraintOf({ operator, key, values }: Condition): Constraint {
  const { set = '', base, ifExists } = OPERATOR.exec(operator)?.groups ?? {};
  const comparison = COMPARISONS.get(base);
  const name = key.toLowerCase();
  if (!comparison) {
    const whole = opaque(operator, (sight) => JSON.stringify(values.map((value) => value.key(sight)).sort()));
    return { attribute: `condition ${operator} ${name}`, anyOf: [whole] };
  }
  return {
    attribute: `condition ${comparison.kind}${set} ${name}`,
    anyOf: values.map(comparison.pattern),
    // All values of a key that is not there are whatever is asked.
    ...(ifExists !== undefined || set === 'ForAllValues' ? { orAbsent: true } : {}),
  };
}

export function conditionPhrase({ operator, key, values }: Condition): string {
  return `${key} ${operator} ${values.map((value) => value.label).join(' or ')}`;
}

/** Kinds of principals of which one request may have several, or one within the other. */
const COMBINED = ['AWS', 'CanonicalUser', 'Federated', 'group'];

/** The caller of a request. Principals of different kinds may be the same: a role is also an ARN. */
export function principalConstraint(kind: string, id: Text, isAny = false): Constraint {
  return {
    attribute: `principal ${kind}`,
    anyOf: [isAny ? ANYTHING : exactly(id)],
    ...(COMBINED.includes(kind) ? { combines: true } : {}),
  };
}
