import { retypedActionsOf } from './cos-actions-table';

/** Synthesized attributes of an access policy. */
export type Policy = Record<string, any>;

/** A request as Object Storage puts it to IAM: absent attributes are not the same as empty ones. */
export interface Request {
  /** Without the service: `object.get`. */
  readonly action: string;
  readonly prefix?: string;
  readonly delimiter?: string;
  readonly path?: string;
}

interface Condition {
  readonly key?: string;
  readonly operator: string;
  readonly value?: string[];
  readonly conditions?: Condition[];
}

/**
 * IAM's decision on a bucket, from the documented semantics of rules: a policy without a rule grants what its roles
 * bring; the conditions of a group are combined by its operator; an attribute that a request lacks matches nothing except
 * `stringExists false`.
 * @see https://cloud.ibm.com/docs/account?topic=account-iam-condition-properties#resource-based-conditions
 */
export function allows(policy: Policy, request: Request, customRoles: Record<string, string[]> = {}): boolean {
  const id = `cloud-object-storage.${request.action}`;
  const granted = (policy.roles as string[]).some((role) => (customRoles[role] ?? retypedActionsOf(role)).includes(id));
  return granted && ruleHolds(policy, request);
}

function ruleHolds({ rule_conditions: conditions, rule_operator: operator }: Policy, request: Request): boolean {
  if (conditions === undefined) {
    return true;
  }
  return combine(operator, conditions as Condition[], request);
}

function combine(operator: string | undefined, conditions: Condition[], request: Request): boolean {
  if (conditions.length > 1 && operator !== 'and' && operator !== 'or') {
    throw new Error(`no operator for ${conditions.length} conditions`);
  }
  const holds = (condition: Condition) => holdsFor(condition, request);
  return operator === 'or' ? conditions.some(holds) : conditions.every(holds);
}

function holdsFor({ key, operator, value = [], conditions }: Condition, request: Request): boolean {
  if (conditions !== undefined) {
    return combine(operator, conditions, request);
  }
  const attribute = /^\{\{resource\.attributes\.(prefix|delimiter|path)\}\}$/.exec(key!)![1] as keyof Request;
  const actual = request[attribute];
  switch (operator) {
    case 'stringExists':
      return (actual !== undefined) === (value[0] === 'true');
    case 'stringEquals':
    case 'stringEqualsAnyOf':
      return actual !== undefined && value.includes(actual);
    case 'stringMatch':
    case 'stringMatchAnyOf':
      return actual !== undefined && value.some((pattern) => matchesPattern(pattern, actual));
    default:
      throw new Error(`unknown operator ${operator}`);
  }
}

/** `*` any characters, `?` one; both literal in two pairs of curly brackets. */
export function matchesPattern(pattern: string, text: string): boolean {
  const expression = pattern.replace(/\{\{[*]\}\}|\{\{[?]\}\}|[^]/gu, (part) => {
    if (part === '*') {
      return '[^]*';
    }
    if (part === '?') {
      return '[^]';
    }
    const literal = part.length > 2 ? part.slice(2, -2) : part;
    return literal.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  });
  return new RegExp(`^${expression}$`, 'u').test(text);
}
