import { Fn } from 'cdktf';
import { checkFormat, type Format, type Narrowing } from '../core/format';
import { isLateBound } from '../core/late-bound';
import { alternatives, nearest, show } from '../core/text';
import { parseCrn } from './policies/crn';
import { DISPLAY_NAMES, rolesOf } from './policies/service-roles';

/** Between the roles of a list that only Terraform knows: part of no display name. */
const SEPARATOR = '|';

/** Roles as values to check: each literal and reference alone, a list that only Terraform knows as one text. */
export function roleNarrowings(roles: readonly string[], serviceName: string): Narrowing[] {
  const known = isLateBound(serviceName) ? undefined : rolesOf(serviceName);
  const one = known ? `(${known.map(literally).join('|')})` : '[A-Za-z][A-Za-z0-9 ._()/-]*';
  if (isLateBound(roles)) {
    const expected = known
      ? `a list of roles that ${serviceName} has (${alternatives(known)})`
      : 'a list of display names of roles, such as "Reader"';
    const list = { expected, pattern: `^${one}([|]${one})*$` };
    return [{ prop: 'roles', value: Fn.join(SEPARATOR, roles as string[]), format: list }];
  }
  const expected = known
    ? `a role that ${serviceName} has (${alternatives(known)})`
    : 'the display name of a role, such as "Reader"';
  const format: Format = { expected, pattern: `^${one}$`, hint: (value) => hintOf(value, known) };
  return roles.map((role) => ({ prop: 'roles', value: role, format }));
}

/** Problems of the roles of an authorization. */
export function checkRoles(roles: readonly string[] | undefined, serviceName: string): string[] {
  if (!isLateBound(roles) && (!Array.isArray(roles) || roles.length === 0)) {
    return [`'roles' must be a list of at least one role, got ${show(roles)}`];
  }
  const given = roles as readonly string[];
  const problems = roleNarrowings(given, serviceName).flatMap(checkFormat);
  return problems.length > 0 || isLateBound(given) ? problems : [...misnamed(given), ...repeated(given)];
}

/** Well-formed where the roles of the service are not known, yet resolved by no service. */
function misnamed(roles: readonly string[]): string[] {
  return roles
    .filter((role) => role === 'NONE' || Object.hasOwn(DISPLAY_NAMES, role))
    .map((role) => {
      const hint = hintOf(role, undefined);
      return `'roles' must be display names of roles, got ${show(role)}${hint ? `: ${hint}` : ''}`;
    });
}

/** A role named twice is sent twice and refused. */
function repeated(roles: readonly string[]): string[] {
  return roles
    .filter((role, index) => roles.indexOf(role) !== index)
    .map((role) => `'roles' must name each role once, got ${show(role)} twice`);
}

function hintOf(role: string, known: readonly string[] | undefined): string | undefined {
  if (role.includes(',')) {
    return 'write each role as an entry of its own';
  }
  const name = parseCrn(role)?.resource ?? role.replace(/^(service)?role:/i, '');
  const meant = nearest(name, known ?? Object.values(DISPLAY_NAMES));
  if (meant === undefined) {
    return known ? 'custom roles cannot be used in authorizations' : undefined;
  }
  return name === meant || Object.hasOwn(DISPLAY_NAMES, name)
    ? `write "${meant}", roles go by display name`
    : `did you mean "${meant}"?`;
}

/** For a pattern without backslashes. */
function literally(text: string): string {
  return text.replace(/[.()|*+?[\]{}$]/g, '[$&]');
}
