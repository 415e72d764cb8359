import type { Construct } from 'constructs';
import { checkFlag } from '../../core/checks';
import { checkFormat, type Narrowing } from '../../core/format';
import { policyArnFormat } from '../facts/arn-formats';
import { ROLE_NAME } from '../facts/formats';
import { DEFAULT_ROLE_NAME } from '../facts/vm-import-role';
import { type Labels, type LabelsPlan, planLabels } from './labels';
import { literalPartition } from './lookups';
import { type AccessPlan, type AccessSpec, planAccess } from './role-access';

/** The props of a service role. */
export interface RoleSpec extends AccessSpec, Labels {
  readonly roleName?: string;
  readonly confusedDeputyProtection?: boolean;
  readonly permissionsBoundaryArn?: string;
}

/** What the props come to. */
export interface RolePlan {
  readonly problems: readonly string[];
  readonly roleName: string;
  /** Whether the role may be assumed for the tasks of its own account only. */
  readonly ownTasksOnly: boolean;
  /** The values on which the role itself depends. */
  readonly names: readonly Narrowing[];
  readonly arns: readonly Narrowing[];
  readonly labels: LabelsPlan['labels'];
  readonly access: AccessPlan;
}

export function planRole(spec: RoleSpec, scope: Construct): RolePlan {
  const roleName = spec.roleName ?? DEFAULT_ROLE_NAME;
  const name: Narrowing = { prop: 'roleName', value: roleName, format: ROLE_NAME };
  const boundary = boundaryNarrowings(spec);
  const { problems: labelProblems, labels } = planLabels(spec);
  const access = planAccess(spec, scope);
  return {
    problems: [
      ...[name, ...boundary].flatMap(checkFormat),
      ...checkFlag('confusedDeputyProtection', spec.confusedDeputyProtection),
      ...labelProblems,
      ...access.problems,
    ],
    roleName,
    ownTasksOnly: spec.confusedDeputyProtection !== false,
    names: [name, ...access.place],
    arns: boundary,
    labels,
    access,
  };
}

function boundaryNarrowings(spec: RoleSpec): Narrowing[] {
  const { permissionsBoundaryArn: value } = spec;
  return value === undefined
    ? []
    : [{ prop: 'permissionsBoundaryArn', value, format: policyArnFormat(literalPartition(spec)) }];
}
