import { wirePolicyOf, type WireAttribute } from './ibm-wire';

/** A request: its subject, its resource and its role, with the attributes of both. */
export interface Request {
  readonly subject: Readonly<Record<string, string>>;
  readonly resource: Readonly<Record<string, string>>;
  readonly role: string;
}

/** Whether one of the policies of an account allows a request, as IAM decides: every attribute of a policy must hold. */
export function allows(policies: readonly Record<string, any>[], account: string, request: Request): boolean {
  return policies.some((policy) => {
    const { subject, resource } = wirePolicyOf(policy, account);
    return (
      policy.roles.includes(request.role) &&
      subject.attributes.every((attribute) => holds(attribute, request.subject)) &&
      resource.attributes.every((attribute) => holds(attribute, request.resource))
    );
  });
}

function holds({ key, operator, value }: WireAttribute, attributes: Readonly<Record<string, string>>): boolean {
  const actual = attributes[key];
  switch (operator) {
    case 'stringEquals':
      return actual === value;
    case 'stringExists':
      return (actual !== undefined) === value;
    case 'stringMatch':
      return actual !== undefined && wildcard(String(value)).test(actual);
    default:
      throw new Error(`unknown operator ${operator}`);
  }
}

function wildcard(pattern: string): RegExp {
  const escaped = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/\?/g, '.');
  return new RegExp(`^${escaped}$`, 's');
}

/** The request itself and all that differ from it in one attribute: another value, or none. */
export function neighbours(request: Request, others: Readonly<Record<string, string>>): Request[] {
  const sides = (['subject', 'resource'] as const).flatMap((side) =>
    Object.keys({ ...request[side], ...others }).flatMap((key) => {
      const { [key]: _, ...without } = request[side];
      const other = others[key] ?? 'other';
      return [
        { ...request, [side]: without },
        { ...request, [side]: { ...request[side], [key]: other } },
      ];
    }),
  );
  const roles = ['Reader', 'Writer', 'Manager', 'Operator', 'Editor', 'Administrator', 'Authorization Delegator'];
  return [request, ...sides, ...roles.map((role) => ({ ...request, role }))];
}
