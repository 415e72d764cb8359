import type { Document, Statement } from './aws';

/** What somebody wants to do. Context keys are not case-sensitive, their values are. */
export interface Request {
  readonly action: string;
  readonly resource?: string;
  /** The principal of a request that a resource policy decides: `{ Service: 'vmie.amazonaws.com' }`. */
  readonly principal?: Record<string, string>;
  readonly context?: Record<string, string>;
}

/**
 * Whether a policy allows a request: the part of IAM's evaluation logic that our documents use. Everything else (Deny,
 * NotAction, other condition operators) is an error, so that no document passes unread.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function allows(policy: Document, request: Request): boolean {
  return policy.Statement.some((statement) => {
    const { Effect, Action, Resource, Principal, Condition, ...unknown } = statement;
    if (Effect !== 'Allow' || Object.keys(unknown).some((key) => key !== 'Sid')) {
      throw new Error(`cannot evaluate ${JSON.stringify(statement)}`);
    }
    return (
      listOf(Action).some((action) => matchesPattern(action.toLowerCase(), request.action.toLowerCase())) &&
      (Resource === undefined ||
        listOf(Resource).some((resource) => matchesPattern(resource, request.resource ?? ''))) &&
      matchesPrincipal(Principal, request.principal) &&
      Object.entries(Condition ?? {}).every(([operator, block]) => holds(operator, block, request.context ?? {}))
    );
  });
}

/** An identity policy within a permissions boundary: both must allow. */
export function allowsWithin(policy: Document, boundary: Document, request: Request): boolean {
  return allows(policy, request) && allows(boundary, request);
}

function matchesPrincipal(principal: Statement['Principal'], of: Record<string, string> | undefined): boolean {
  if (principal === undefined) {
    return true;
  }
  return Object.entries(principal).some(
    ([kind, values]) => of !== undefined && listOf(values).includes(of[kind] ?? ''),
  );
}

const OPERATORS: Record<string, (wanted: string, actual: string) => boolean> = {
  StringEquals: (wanted, actual) => wanted === actual,
  StringLike: matchesPattern,
  ArnLike: matchesArn,
  Bool: (wanted, actual) => wanted.toLowerCase() === actual.toLowerCase(),
};

function holds(operator: string, block: Record<string, string>, context: Record<string, string>): boolean {
  const compare = OPERATORS[operator];
  if (!compare) {
    throw new Error(`cannot evaluate the condition operator ${operator}`);
  }
  const actual = new Map(Object.entries(context).map(([key, value]) => [key.toLowerCase(), value]));
  return Object.entries(block).every(([key, wanted]) => {
    const value = actual.get(key.toLowerCase());
    return value !== undefined && compare(wanted, value);
  });
}

/** Each of the six parts for itself: a wildcard does not reach over a colon, except in the last. */
function matchesArn(wanted: string, actual: string): boolean {
  const [left, right] = [partsOf(wanted), partsOf(actual)];
  return left.length === 6 && right.length === 6 && left.every((part, index) => matchesPattern(part, right[index]!));
}

function partsOf(arn: string): string[] {
  const parts = arn.split(':');
  return parts.length < 6 ? parts : [...parts.slice(0, 5), parts.slice(5).join(':')];
}

export function matchesPattern(pattern: string, value: string): boolean {
  const escaped = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/\?/g, '.');
  return new RegExp(`^${escaped}$`, 's').test(value);
}

export function listOf(value: string | string[]): string[] {
  return Array.isArray(value) ? value : [value];
}
