import type { Construct } from 'constructs';
import { checkEach, checkFlag, checkUnique, entriesOf } from '../../core/checks';
import { checkFormat, type Narrowing } from '../../core/format';
import { isLateBound } from '../../core/late-bound';
import { identitiesOf } from '../../core/references';
import { policyArnFormat } from '../facts/arn-formats';
import { POLICY_NAME, ROLE_NAME } from '../facts/formats';
import { DEFAULT_ROLE_NAME } from '../facts/vm-import-role';
import { accountIn } from './claims';
import { type Labels, type LabelsPlan, planLabels } from './labels';
import { literalPartition } from './lookups';
import { type Risk, RISKS } from './risks';
import { type AccessPlan, type AccessSpec, planAccess } from './role-access';

/** The props of a service role. */
export interface RoleSpec extends AccessSpec, Labels {
  readonly roleName?: string;
  readonly confusedDeputyProtection?: boolean;
  readonly permissionsBoundaryArn?: string;
  readonly exclusivePolicies?: boolean;
  readonly alsoPolicies?: readonly string[];
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
  /** The inline policies that the role may have, if it may have no others. */
  readonly onlyPolicies?: readonly string[];
  /** Those of them that are named by the props. */
  readonly expected: readonly Narrowing[];
  /** The account of the role, if the props name it. */
  readonly account?: string;
  readonly risks: readonly Risk[];
}

export function planRole(spec: RoleSpec, scope: Construct): RolePlan {
  const roleName = spec.roleName ?? DEFAULT_ROLE_NAME;
  const name: Narrowing = { prop: 'roleName', value: roleName, format: ROLE_NAME };
  const boundary = boundaryNarrowings(spec);
  const expected = policyNarrowings(spec);
  const { problems: labelProblems, labels } = planLabels(spec);
  const access = planAccess(spec, scope);
  return {
    problems: [
      ...[name, ...boundary, ...expected].flatMap(checkFormat),
      ...checkFlag('confusedDeputyProtection', spec.confusedDeputyProtection),
      ...checkExpected(spec, scope),
      ...labelProblems,
      ...access.problems,
    ],
    roleName,
    ownTasksOnly: spec.confusedDeputyProtection !== false,
    names: [name, ...access.place],
    arns: boundary,
    labels,
    access,
    onlyPolicies: spec.exclusivePolicies ? [DEFAULT_ROLE_NAME, ...entriesOf(spec.alsoPolicies)] : undefined,
    expected,
    account: spec.sourceAccountId ?? accountIn(spec.permissionsBoundaryArn),
    risks: spec.confusedDeputyProtection === false ? [RISKS.anyTask] : [],
  };
}

function boundaryNarrowings(spec: RoleSpec): Narrowing[] {
  const { permissionsBoundaryArn: value } = spec;
  return value === undefined
    ? []
    : [{ prop: 'permissionsBoundaryArn', value, format: policyArnFormat(literalPartition(spec)) }];
}

function policyNarrowings({ alsoPolicies }: RoleSpec): Narrowing[] {
  return entriesOf(alsoPolicies).map((value, index) => ({
    prop: `alsoPolicies[${index}]`,
    value,
    format: POLICY_NAME,
  }));
}

function checkExpected({ exclusivePolicies, alsoPolicies }: RoleSpec, scope: Construct): string[] {
  const names = entriesOf(alsoPolicies).map((name) =>
    typeof name === 'string' && !isLateBound(name) ? name.toLowerCase() : name,
  );
  return [
    ...checkFlag('exclusivePolicies', exclusivePolicies),
    ...(alsoPolicies !== undefined && exclusivePolicies !== true
      ? ["'alsoPolicies' must be left out unless 'exclusivePolicies' is true: other policies are left alone"]
      : []),
    ...checkEach('alsoPolicies', alsoPolicies, 'names of inline policies', (prop, _, index) =>
      names[index] === DEFAULT_ROLE_NAME
        ? [`'${prop}' must be another one than "${DEFAULT_ROLE_NAME}": the role's own policy is always expected`]
        : [],
    ),
    ...checkUnique('alsoPolicies', entriesOf(alsoPolicies), identitiesOf(names, scope)),
  ];
}
