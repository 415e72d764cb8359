import type { TerraformProvider } from 'cdktf';
import type { Construct } from 'constructs';
import { checkEach, checkFlag, checkList, checkUnique, entriesOf } from '../../core/checks';
import { documentText } from '../../core/document';
import { checkFormat, type Narrowing } from '../../core/format';
import { checkProvider } from '../../core/provider';
import { identitiesOf } from '../../core/references';
import { remember } from '../../core/remember';
import { alternatives, nearest, show } from '../../core/text';
import { roleArnFormat } from '../facts/arn-formats';
import { formatFor, POLICY_NAME } from '../facts/formats';
import { OPERATIONS, operatorActions, operatorDocument, type OperatorGrants } from '../facts/vm-import-operator-policy';
import { arnsOf, type BucketLists, type BucketsPlan, planBuckets } from './buckets';
import { accountIn } from './claims';
import { type Labels, type LabelsPlan, planLabels } from './labels';
import { accountNarrowings, literalPartition } from './lookups';
import type { Guarded } from './preconditions';
import { type Risk, RISKS } from './risks';

/** The props of an operator policy. */
export interface OperatorPolicySpec extends BucketLists, Labels {
  readonly operations: readonly string[];
  readonly roleArns: readonly string[];
  readonly passRoleToServiceOnly?: boolean;
  readonly policyName?: string;
  readonly partition?: string;
  readonly provider?: TerraformProvider;
}

/** What the props come to, in whatever partition. */
export interface OperatorPolicyPlan {
  readonly problems: readonly string[];
  readonly guarded: Omit<Guarded, 'partition'>;
  readonly labels: LabelsPlan['labels'];
  readonly buckets: BucketsPlan;
  readonly grants: Omit<OperatorGrants, 'buckets'>;
  /** The account in which the policy can work, if the props name it. */
  readonly account?: string;
  readonly risks: readonly Risk[];
}

export function planOperatorPolicy(spec: OperatorPolicySpec, scope: Construct): OperatorPolicyPlan {
  const { operations, policyName, roleArns } = spec;
  const partition = literalPartition(spec);
  const { problems: labelProblems, labels } = planLabels(spec);
  const buckets = planBuckets(spec, partition, scope);
  const names = [
    ...(policyName === undefined ? [] : [{ prop: 'policyName', value: policyName, format: POLICY_NAME }]),
    ...accountNarrowings({ partition: spec.partition }),
    ...buckets.names,
  ];
  const arns = [...buckets.arns, ...roleNarrowings(roleArns, partition)];
  const problems = [
    ...buckets.problems,
    ...checkFlag('passRoleToServiceOnly', spec.passRoleToServiceOnly),
    ...checkProvider(spec.provider, 'aws'),
    ...checkOperations(operations),
  ];
  return {
    problems: [
      ...[...names, ...arns].flatMap(checkFormat),
      ...labelProblems,
      // Only operations and lists that are right tell which roles and buckets are needed.
      ...(problems.length > 0 ? problems : [...checkRoles(spec, scope), ...checkNeeded(spec)]),
    ],
    guarded: { names, folders: buckets.folders, arns },
    labels,
    buckets,
    grants: {
      actions: problems.length > 0 ? [] : actionsOf(operations),
      bucketKeys: buckets.importKeys,
      roleArns,
      passRoleToServiceOnly: spec.passRoleToServiceOnly !== false,
    },
    // A role can be passed only within its account.
    account: accountIn(...entriesOf(roleArns)),
    risks: risksOf(spec, buckets),
  };
}

/** Most policies of an app are of the same few operations. */
const actionsOf = remember((operations: readonly string[]) => operations.join(), operatorActions);

export function operatorPolicyText({ grants, buckets }: OperatorPolicyPlan, partition: string): string {
  return documentText(
    operatorDocument({ ...grants, buckets: arnsOf([...buckets.imports, ...buckets.exports], partition) }),
  );
}

function roleNarrowings(roleArns: readonly string[], partition: string | undefined): Narrowing[] {
  return entriesOf(roleArns).map((value, index) => ({
    prop: `roleArns[${index}]`,
    value,
    format: formatFor(value, roleArnFormat(partition), 'roleArn'),
  }));
}

const MEMBERS = alternatives(Object.keys(OPERATIONS).map((name) => `VmOperation.${name}`)).replace(/'/g, '');

/** Required, so that nobody is allowed to terminate instances because a prop was left out. */
function checkOperations(operations: readonly string[]): string[] {
  const known = Object.keys(OPERATIONS);
  return checkEach(
    'operations',
    operations,
    'members of VmOperation',
    (name, operation) => {
      if (known.includes(operation)) {
        return [];
      }
      const near = typeof operation === 'string' ? nearest(operation, known) : undefined;
      const hint = near === undefined ? '' : `, did you mean VmOperation.${near}?`;
      return [`'${name}' must be ${MEMBERS}, got ${show(operation)}${hint}`];
    },
    checkList,
  );
}

function checkRoles({ operations, roleArns }: OperatorPolicySpec, scope: Construct): string[] {
  const passes = operations.filter((operation) => OPERATIONS[operation]!.passesRole);
  if (passes.length === 0) {
    return Array.isArray(roleArns) && roleArns.length === 0
      ? []
      : [`'roleArns' must be [], got ${show(roleArns)}: not used by ${operations.join(', ')}`];
  }
  const entries = entriesOf(roleArns);
  const isEmpty = roleArns === undefined || (Array.isArray(roleArns) && roleArns.length === 0);
  // Required, so that a role is never left out by mistake: without it every import fails.
  return [
    ...checkList('roleArns', roleArns, 'ARNs of roles').map((problem) =>
      isEmpty ? `${problem}: ${passes.join(', ')} pass a role` : problem,
    ),
    ...checkUnique('roleArns', entries, identitiesOf(entries, scope)),
  ];
}

/** A bucket that no operation uses would be granted for nothing. */
function checkNeeded(spec: OperatorPolicySpec): string[] {
  const used = new Set(spec.operations.map((operation) => OPERATIONS[operation]!.buckets));
  return (['importBuckets', 'exportBuckets'] as const)
    .filter((prop) => spec[prop] !== undefined && !used.has(prop))
    .map((prop) => `'${prop}' must be left out: not used by ${spec.operations.join(', ')}`);
}

function risksOf({ passRoleToServiceOnly }: OperatorPolicySpec, { importKeys }: BucketsPlan): Risk[] {
  return [
    ...(passRoleToServiceOnly === false ? [RISKS.anyService] : []),
    ...(importKeys === '*' ? [RISKS.anyKeyOfOperators] : []),
  ];
}
