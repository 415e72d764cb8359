import { checkList, checkUnique } from '../../core/checks';
import { checkFormat, type Narrowing } from '../../core/format';
import { isLateBound } from '../../core/late-bound';
import { show } from '../../core/text';
import type { AccessSubject } from '../access-subject';
import { checkMadeBy } from '../../core/factories';
import type { CosObjects } from '../cos-objects';
import { narrowingsOfObjects, patternsOf, problemsOfObjects } from './cos-objects';
import { isBucket } from './cos-place';
import type { CosRole } from '../cos-role';
import type { CosTarget } from '../cos-target';
import { cosActionsOf } from '../facts/cos-actions';
import { cosRuleNeeds, decideOnBucket, type CosVerdict } from '../facts/cos-decisions';
import { INSTEAD_ON_BUCKET, PLATFORM_ROLES } from '../facts/cos-role';
import { cosRuleOf, type CosRule } from '../facts/cos-access-policy';

/** Who may do what, on what. */
export interface CosGrant {
  readonly subject: AccessSubject;
  readonly roles: CosRole[];
  readonly target: CosTarget;
  readonly objects?: CosObjects;
}

/** Problems of values that no factory made; types alone cannot keep them out. */
export function checkFactories({ subject, roles, target, objects }: CosGrant): string[] {
  return [
    ...checkMade('subject', 'AccessSubject', subject?._id !== undefined, subject),
    ...checkRoleFactories(roles),
    ...checkMadeBy('target', target, 'CosTarget'),
    ...checkObjectsFactory(objects),
  ];
}

export function checkRoleFactories(roles: readonly CosRole[]): string[] {
  const problems = checkList('roles', roles, 'roles of CosRole');
  return problems.length > 0
    ? problems
    : roles.flatMap((role, index) => checkMade(`roles[${index}]`, 'CosRole', Array.isArray(role?.actions), role));
}

export function checkObjectsFactory(objects: CosObjects | undefined): string[] {
  return objects === undefined ? [] : checkMade('objects', 'CosObjects', objects?._kind !== undefined, objects);
}

function checkMade(prop: string, factory: string, made: boolean, value: unknown): string[] {
  return made ? [] : [`'${prop}' must be made by a factory of ${factory}, got ${kindOf(value)}`];
}

export function problemsOfGrant(grant: CosGrant): string[] {
  const { subject, target, objects } = grant;
  return [
    ...[subject._id, ...target._spec.narrowings].flatMap(checkFormat),
    ...(target._spec.problems ?? []),
    ...checkRoles(grant),
    ...(objects ? [...problemsOfObjects(objects), ...checkObjectsApply(grant)] : []),
  ];
}

/** The values without which the grant would be wider, or another. */
export function narrowingsOfGrant({ subject, target, objects }: CosGrant): Narrowing[] {
  return [subject._id, ...target._spec.narrowings, ...(objects ? narrowingsOfObjects(objects) : [])];
}

/**
 * Id of the policy. What narrows it is in the address: of a policy that loses its conditions the provider makes full
 * access in place, and one that gains them cannot be changed at all (docs/decisions/0003-ids-by-shape.md).
 */
export function shapeOfGrant({ target, objects }: CosGrant): string {
  return objects ? `${target._spec.shape}Objects` : target._spec.shape;
}

/** What a policy for a bucket makes of the actions of its roles. */
export function verdictsOf({ roles, objects }: Pick<CosGrant, 'roles' | 'objects'>): CosVerdict[] {
  return cosActionsOf(roles.flatMap((role) => role.actions)).map((action) => decideOnBucket(action, objects?._kind));
}

export function ruleOf(grant: CosGrant): CosRule | undefined {
  const { objects } = grant;
  return objects && cosRuleOf(objects._kind, patternsOf(objects), cosRuleNeeds(verdictsOf(grant)));
}

/** The subject, to be compared: users are found without regard to case; a reference is not to be touched. */
export function keyOfSubject({ _id: { value } }: AccessSubject): string {
  return isLateBound(value) ? value : value.toLowerCase();
}

/** The roles, to be compared: each reference to the name of a custom role is another. */
export function roleKeys(roles: readonly CosRole[]): string[] {
  return roles.map(({ displayName, _customRole }) => _customRole?.node.path ?? displayName);
}

/** The roles in words, without references. */
export function roleNames(roles: readonly CosRole[]): string {
  const nameOf = ({ displayName, _customRole }: CosRole) => _customRole?._displayName ?? displayName;
  return roles.map((role) => (isLateBound(nameOf(role)) ? 'a custom role' : nameOf(role))).join(', ');
}

function checkRoles({ roles, target }: CosGrant): string[] {
  const names = roles.map((role) => roleNames([role]));
  return [
    ...checkUnique('roles', names, roleKeys(roles)),
    ...roles.flatMap(({ displayName }, index) =>
      isBucket(target) && INSTEAD_ON_BUCKET[displayName]
        ? [
            `'roles[${index}]' must be a role that means something on a bucket, got ${show(displayName)}: ` +
              `platform roles are about instances (CosTarget.instance()), ${INSTEAD_ON_BUCKET[displayName]}`,
          ]
        : [],
    ),
  ];
}

function checkObjectsApply(grant: CosGrant): string[] {
  if (!isBucket(grant.target)) {
    return [`'objects' must be left out unless the target is a bucket, got ${grant.target._spec.phrase}`];
  }
  const administrator = PLATFORM_ROLES.ADMINISTRATOR.displayName;
  if (grant.roles.some(({ displayName }) => displayName === administrator)) {
    return [
      `'objects' must be left out with role ${show(administrator)}: who administers a bucket can hand out all of it`,
    ];
  }
  return verdictsOf(grant).some(({ decision }) => decision === 'ALLOWED_INSIDE')
    ? []
    : [`'objects' must be left out with ${roleNames(grant.roles)}: no action of it could be narrowed to them`];
}

function kindOf(value: unknown): string {
  // An object may have no constructor.
  const made = typeof value === 'object' && !isLateBound(value) ? value?.constructor?.name : undefined;
  return made ?? show(value);
}
