import { checkEach, checkList, checkUnique } from '../../core/checks';
import { checkMadeBy } from '../../core/factories';
import { checkFormat, type Narrowing } from '../../core/format';
import { isLateBound } from '../../core/late-bound';
import { escapeTemplate, show } from '../../core/text';
import type { AuthorizationOptions } from '../authorization-options';
import { INSTEAD_ON_BUCKET, PLATFORM_ROLES } from '../facts/cos-role';
import { cosRuleNeeds, cosRuleOf, verdictsOn, type CosRule, type CosVerdict } from '../facts/cos-access-policy';
import { checkOptions, type Risk } from './authorization-options';
import type { TargetSpec } from './authorization-parties';
import { risksOfAccess } from './cos-access-risks';
import type { CustomRoleSpec } from './cos-custom-role';
import { planObjects, type ObjectsPlan, type ObjectsSpec } from './cos-objects';
import { checkCosTarget, isBucket } from './cos-target';
import { adviseObjects, adviseRole, adviseSubject, advised } from './misplaced';
import type { AccessReach } from './cos-void-policies';

/** The subject of an access policy. */
export interface SubjectSpec {
  readonly madeBy: 'AccessSubject';
  readonly kind: 'accessGroup' | 'serviceId' | 'trustedProfile' | 'user';
  readonly id: Narrowing;
}

/** A role of an access policy. */
export interface RoleSpec {
  readonly madeBy: 'CosRole';
  readonly kind: 'service' | 'platform' | 'custom';
  /** A reference for a custom role. */
  readonly displayName: string;
  readonly actions: readonly string[];
  readonly custom?: CustomRoleSpec;
}

/** What decides an access policy. */
export interface AccessInput {
  readonly subject: SubjectSpec;
  readonly roles: readonly RoleSpec[];
  readonly target: TargetSpec;
  readonly objects?: ObjectsSpec;
}

/** An access policy, and the problems that forbid it. */
export interface AccessPlan {
  readonly problems: readonly string[];
  /**
   * Id of the policy. What narrows it is in the address: the provider turns a policy that loses its
   * conditions into full access in place, and cannot change one that gains them (docs/decisions/0003-ids-by-shape.md).
   */
  readonly id: string;
  readonly subject: SubjectSpec;
  readonly roles: readonly string[];
  readonly place: CosPlace;
  readonly rule?: CosRule;
  readonly description: string;
  /** The values without which the grant would be wider, or another. */
  readonly narrowings: readonly Narrowing[];
  readonly customRoles: readonly CustomRoleSpec[];
  /** What the cloud accepts once, and the account in which it does. */
  readonly claimed: unknown;
  readonly account?: string;
  readonly warnings: readonly Risk[];
  /** What other policies of the subject are compared with. */
  readonly reach: AccessReach;
}

/** The part of Object Storage that a policy is for. */
export interface CosPlace {
  readonly instanceGuid?: string;
  readonly resourceGroupId?: string;
  readonly bucketName?: string;
}

/** Values that a factory may not have made; types alone cannot keep them out. */
interface AccessParts {
  readonly subject: { readonly _spec: SubjectSpec };
  readonly roles: readonly { readonly _spec: RoleSpec }[];
  readonly target: { readonly _spec: TargetSpec };
  readonly objects?: { readonly _spec: ObjectsSpec };
}

export function checkAccessParts({ subject, roles, target, objects }: AccessParts): string[] {
  return [
    ...advised(checkMadeBy('subject', subject, 'AccessSubject'), subject, adviseSubject),
    ...checkRoleParts(roles),
    ...checkCosTarget(target),
    ...checkObjectsPart(objects),
  ];
}

export function checkRoleParts(roles: AccessParts['roles']): string[] {
  const checkRole = (prop: string, role: AccessParts['roles'][number]) =>
    advised(checkMadeBy(prop, role, 'CosRole'), role, adviseRole);
  return checkEach('roles', roles, 'roles of CosRole', checkRole, checkList);
}

export function checkObjectsPart(objects: AccessParts['objects']): string[] {
  return objects === undefined ? [] : advised(checkMadeBy('objects', objects, 'CosObjects'), objects, adviseObjects);
}

/** The plan of a policy whose parts were made by their factories. */
export function planAccess(
  input: AccessInput,
  options: AuthorizationOptions,
  identityOf: (value: string) => unknown,
): AccessPlan {
  const { subject, roles, target } = input;
  const objects = input.objects && planObjects(input.objects, identityOf);
  const actions = roles.flatMap((role) => role.actions);
  const verdicts = verdictsOn(actions, objects?.kind);
  const subjectKey = keyOfSubject(subject);
  const roleKeys = roles.map(keyOfRole);
  const place = placeOf(target);
  const narrowings = [subject.id, ...target.narrowings, ...(objects?.narrowings ?? [])];
  return {
    problems: [
      ...[subject.id, ...target.narrowings].flatMap(checkFormat),
      ...(target.problems ?? []),
      ...checkRoles(roles, roleKeys, target),
      ...(objects ? [...objects.problems, ...checkObjectsApply(roles, target, verdicts)] : []),
      ...checkOptions(options),
    ],
    id: objects ? `${target.shape}Objects` : target.shape,
    subject,
    roles: roles.map(({ displayName }) => displayName),
    place,
    rule: objects && ruleOf(objects, verdicts),
    description: escapeTemplate(options.description ?? sentenceOf(roles, target, objects)),
    narrowings,
    customRoles: roles.flatMap(({ custom }) => custom ?? []),
    // Objects and roles make the rule.
    claimed: [subjectKey, place, [...roleKeys].sort(), objects && [objects.kind, objects.patterns]],
    account: target.parts.accountId,
    warnings: risksOfAccess({ roles, target, objects: objects?.kind, verdicts }),
    reach: {
      subject: subjectKey,
      place,
      bucket: isBucket(target),
      objects: objects && { kind: objects.kind, names: objects.names },
      platformRoles: roles.filter(({ kind }) => kind === 'platform').map(({ displayName }) => displayName),
      verdicts,
    },
  };
}

function placeOf({ parts: { instanceGuid, resourceGroupId, resource: bucketName } }: TargetSpec): CosPlace {
  return { instanceGuid, resourceGroupId, bucketName };
}

/** Undefined only if the rule would let nothing through, which is refused. */
function ruleOf({ kind, patterns }: ObjectsPlan, verdicts: readonly CosVerdict[]): CosRule | undefined {
  const needs = cosRuleNeeds(verdicts);
  return needs.listing || needs.objects || needs.bucket ? cosRuleOf(kind, patterns, needs) : undefined;
}

/** The subject, to be compared: users are found without regard to case; a reference is left as it is. */
function keyOfSubject({ kind, id: { value } }: SubjectSpec): AccessReach['subject'] {
  return [kind, typeof value !== 'string' || isLateBound(value) ? value : value.toLowerCase()];
}

/** The role, to be compared: each reference to the name of a custom role is another. */
function keyOfRole({ displayName, custom }: RoleSpec): string {
  return custom?.path ?? displayName;
}

/** The role in words, without references. */
function nameOfRole({ displayName, custom }: RoleSpec): string {
  const name = custom?.displayName ?? displayName;
  return isLateBound(name) ? 'a custom role' : name;
}

function namesOfRoles(roles: readonly RoleSpec[]): string {
  return roles.map(nameOfRole).join(', ');
}

function checkRoles(roles: readonly RoleSpec[], keys: readonly string[], target: TargetSpec): string[] {
  return [
    ...checkUnique('roles', roles.map(nameOfRole), keys),
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

function checkObjectsApply(roles: readonly RoleSpec[], target: TargetSpec, verdicts: readonly CosVerdict[]): string[] {
  if (!isBucket(target)) {
    return [`'objects' must be left out unless the target is a bucket, got ${target.phrase}`];
  }
  const administrator = PLATFORM_ROLES.ADMINISTRATOR.displayName;
  if (roles.some(({ displayName }) => displayName === administrator)) {
    return [
      `'objects' must be left out with role ${show(administrator)}: an administrator of a bucket can hand out all of it`,
    ];
  }
  return verdicts.some(({ decision }) => decision === 'ALLOWED_INSIDE')
    ? []
    : [`'objects' must be left out with ${namesOfRoles(roles)}: no action of it could be narrowed to them`];
}

function sentenceOf(roles: readonly RoleSpec[], target: TargetSpec, objects: ObjectsPlan | undefined): string {
  const count = objects?.names.length ?? 0;
  const what = objects?.kind === 'folders' ? 'folder' : 'object';
  const where = objects ? `${count} ${what}${count > 1 ? 's' : ''} of ` : '';
  return `Allows ${namesOfRoles(roles)} on ${where}${target.phrase}`;
}
