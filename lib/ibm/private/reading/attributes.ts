import { remember } from '../../../core/remember';
import { ANYTHING, exactly, partsOf, type Constraint, type Pattern, type Wildcard } from '../../../grants/private/rule';
import { Text, type Part } from '../../../grants/private/text';
import { Unreadable } from '../../../grants/private/value';

/** How an attribute of a subject or a target is compared with its value. */
export interface PolicyAttribute {
  readonly name: string;
  readonly operator: string;
  readonly value: Text;
}

/** What a request must have, for the attribute to be as the policy says. */
export function constraintOf(side: string, { name, operator, value }: PolicyAttribute): Constraint {
  const attribute = `${side} ${name}`;
  switch (operator) {
    case 'stringEquals':
      return value.literal === undefined ? { attribute, anyOf: [exactly(value)] } : known([attribute, value.literal]);
    case 'stringMatch':
      return { attribute, anyOf: [wildcardsOf(value)] };
    case 'stringExists':
      return existence(attribute, value);
    default:
      throw new Unreadable(`operator ${operator} is not known`);
  }
}

/** The same object for the same value: most policies are about the same few services. */
const known = remember(
  (words: readonly [attribute: string, value: string]) => JSON.stringify(words),
  ([attribute, value]): Constraint => ({ attribute, anyOf: [exactly(Text.of(value))] }),
);

/** That a request has the attribute at all, or that it has not. */
export function existence(attribute: string, value: Text): Constraint {
  switch (value.literal) {
    case 'true':
      return { attribute, anyOf: [ANYTHING] };
    case 'false':
      return { attribute: `no ${attribute}`, anyOf: [ANYTHING] };
    default:
      throw new Unreadable(`stringExists with value ${value.label}`);
  }
}

/**
 * `*` and `?` are wildcards, and literal in two pairs of curly brackets.
 * @see https://cloud.ibm.com/docs/account?topic=account-iam-condition-properties#resource-based-conditions
 */
export function wildcardsOf({ parts }: Text): Pattern {
  return { parts: partsOf(parts, wildcardsIn) };
}

function wildcardsIn(text: string): (Part | Wildcard)[] {
  return Array.from(text.matchAll(/\{\{([*?])\}\}|[*?]|[^*?{]+|\{/g), ([piece, literal]) =>
    piece === '*' || piece === '?' ? { wildcard: piece } : (literal ?? piece),
  );
}
