import { Fn, Op, type Precondition } from 'cdktf';
import type { Construct } from 'constructs';
import { checkList, checkUnique } from '../../core/checks';
import { checkFormat, type Narrowing, preconditionsOf } from '../../core/format';
import { expression, isLateBound } from '../../core/late-bound';
import { escapeTemplate, show } from '../../core/text';
import { suggestCosAction } from './cos-actions';
import { findCosAction } from '../facts/cos-actions';
import { RESERVED_ROLE_NAMES } from '../facts/cos-role';
import { ROLE_DESCRIPTION, ROLE_DISPLAY_NAME, ROLE_NAME } from '../facts/cos-custom-role';

/** What a custom role is made of. */
export interface CustomRoleSpec {
  readonly roleName: string;
  readonly displayName: string;
  readonly actions: string[];
  readonly description?: string;
}

export function problemsOfRole(role: CustomRoleSpec): string[] {
  return [
    ...namesOf(role).flatMap(checkFormat),
    ...checkReserved(role.displayName),
    ...checkActions(role.actions),
    ...(role.description === undefined
      ? []
      : checkFormat({ prop: 'description', value: role.description, format: ROLE_DESCRIPTION })),
  ];
}

/** Conditions that stop the plan when a late-bound name turns out malformed or taken. */
export function preconditionsOfRole(role: CustomRoleSpec, construct: Construct): Precondition[] {
  return [...preconditionsOf(namesOf(role), construct), ...reservedNamePreconditions(role.displayName, construct)];
}

function namesOf({ roleName, displayName }: CustomRoleSpec): Narrowing[] {
  return [
    { prop: 'roleName', value: roleName, format: ROLE_NAME },
    { prop: 'displayName', value: displayName, format: ROLE_DISPLAY_NAME },
  ];
}

function checkReserved(displayName: string): string[] {
  const taken = typeof displayName === 'string' && RESERVED_ROLE_NAMES.find((name) => fold(name) === fold(displayName));
  return taken
    ? [`'displayName' must not be that of a role of the vendor, got ${show(displayName)}: it would stand in for it`]
    : [];
}

function reservedNamePreconditions(displayName: string, construct: Construct): Precondition[] {
  if (!isLateBound(displayName)) {
    return [];
  }
  const taken = Fn.contains(RESERVED_ROLE_NAMES.map(fold), Fn.lower(expression(displayName)));
  return [
    {
      condition: Op.not(taken),
      errorMessage:
        `'displayName' must not be that of a role of the vendor, got ${Fn.jsonencode(expression(displayName))}: ` +
        `it would stand in for it (at '${escapeTemplate(construct.node.path)}')`,
    },
  ];
}

function fold(name: string): string {
  return name.toLowerCase();
}

function checkActions(actions: string[]): string[] {
  const problems = checkList('actions', actions, 'ids of actions');
  if (problems.length > 0) {
    return problems;
  }
  const unknown = actions.flatMap((action, index) =>
    findCosAction(action)
      ? []
      : [
          `'actions[${index}]' must be an action of Cloud Object Storage, got ${show(action)}${suggestCosAction(action)}`,
        ],
  );
  return [...unknown, ...checkUnique('actions', actions)];
}
