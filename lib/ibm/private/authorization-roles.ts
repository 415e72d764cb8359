import { Fn } from 'cdktf';
import { checkUnique } from '../../core/checks';
import { checkFormat, type Format, type Narrowing } from '../../core/format';
import { isLateBound } from '../../core/late-bound';
import { alternatives, nearest, show } from '../../core/text';
import { parseCrn } from '../facts/crn';
import { DISPLAY_NAMES, rolesOf, servicesWith } from '../facts/service-authorization';

/** Between the roles of a list that only Terraform knows: part of no display name. */
const SEPARATOR = '|';

/** The problems of an authorization's roles, and the roles that only Terraform can check. */
export interface RolesPlan {
  readonly problems: readonly string[];
  readonly narrowings: readonly Narrowing[];
}

export function planRoles(
  roles: readonly string[] | undefined,
  identities: readonly unknown[],
  serviceName: string,
): RolesPlan {
  // A string with a reference is late-bound, and no list.
  if (typeof roles === 'string' || (!isLateBound(roles) && (!Array.isArray(roles) || roles.length === 0))) {
    return {
      problems: [`'roles' must be a list of display names of roles, not empty, got ${show(roles)}`],
      narrowings: [],
    };
  }
  const given = roles as readonly string[];
  const all = roleNarrowings(given, serviceName);
  const malformed = all.flatMap(checkFormat);
  return {
    problems:
      malformed.length > 0 || isLateBound(given)
        ? malformed
        : [...misnamed(given), ...checkUnique('roles', given, identities)],
    narrowings: all.filter(({ value }) => isLateBound(value)),
  };
}

/** Roles as values to check: each literal and reference alone, a list that only Terraform knows as one string. */
function roleNarrowings(roles: readonly string[], serviceName: string): Narrowing[] {
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
  return roles.map((role, index) => ({ prop: `roles[${index}]`, value: role, format }));
}

/** Names that are well-formed, for services whose roles are not known, but that no service resolves. */
function misnamed(roles: readonly string[]): string[] {
  return roles.flatMap((role, index) => {
    if (role !== 'NONE' && !Object.hasOwn(DISPLAY_NAMES, role)) {
      return [];
    }
    const hint = hintOf(role, undefined);
    return [`'roles[${index}]' must be the display name of a role, got ${show(role)}${hint ? `: ${hint}` : ''}`];
  });
}

function hintOf(role: string, known: readonly string[] | undefined): string | undefined {
  if (role.includes(',')) {
    return 'write each role as an entry of its own';
  }
  const name = parseCrn(role)?.resource ?? role.replace(/^(service)?role:/i, '');
  const displayName = Object.hasOwn(DISPLAY_NAMES, name) ? DISPLAY_NAMES[name]! : name;
  const all = known ?? Object.values(DISPLAY_NAMES);
  if (all.includes(displayName)) {
    return `write "${displayName}", roles go by display name`;
  }
  const others = known ? servicesWith(displayName) : [];
  if (others.length > 0) {
    return `this is a role of ${others.length > 3 ? 'other services' : others.map((service) => `"${service}"`).join(' and ')}`;
  }
  const meant = nearest(name, all);
  return meant
    ? `did you mean "${meant}"?`
    : known && 'no service of the vendor has it, and custom roles cannot be used in authorizations';
}

/** For a pattern without backslashes. */
function literally(text: string): string {
  return text.replace(/[.()|*+?[\]{}$]/g, '[$&]');
}
