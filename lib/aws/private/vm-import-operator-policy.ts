import type { TerraformProvider } from 'cdktf';
import type { Construct } from 'constructs';
import { checkChoice, checkEach, checkFlag, checkList, checkUnique, entriesOf } from '../../core/checks';
import { documentText } from '../../core/document';
import { checkFormat, type Narrowing } from '../../core/format';
import { checkProvider } from '../../core/provider';
import { identitiesOf } from '../../core/references';
import { show } from '../../core/text';
import { roleArnFormat } from '../facts/arn-formats';
import { POLICY_NAME } from '../facts/formats';
import { OPERATIONS, operatorDocument, type OperatorGrants } from '../facts/vm-import-operator-policy';
import { arnsOf, type BucketLists, type BucketsPlan, planBuckets } from './buckets';
import { type Labels, type LabelsPlan, planLabels } from './labels';
import { accountNarrowings, literalPartition } from './lookups';

/** The props of an operator policy. */
export interface OperatorPolicySpec extends BucketLists, Labels {
  readonly roleArns: readonly string[];
  readonly operations?: readonly string[];
  readonly passRoleToServiceOnly?: boolean;
  readonly policyName?: string;
  readonly partition?: string;
  readonly provider?: TerraformProvider;
}

/** What the props come to, in whatever partition. */
export interface OperatorPolicyPlan {
  readonly problems: readonly string[];
  readonly names: readonly Narrowing[];
  readonly arns: readonly Narrowing[];
  readonly labels: LabelsPlan['labels'];
  readonly buckets: BucketLists;
  readonly grants: Omit<OperatorGrants, 'buckets'>;
  /** Code and message of each. */
  readonly warnings: readonly (readonly [string, string])[];
}

export function planOperatorPolicy(spec: OperatorPolicySpec, scope: Construct): OperatorPolicyPlan {
  const { importBuckets, exportBuckets, policyName, roleArns } = spec;
  const partition = literalPartition(spec);
  const { problems: labelProblems, labels } = planLabels(spec);
  const buckets = planBuckets(spec, partition, scope);
  const names = [
    ...(policyName === undefined ? [] : [{ prop: 'policyName', value: policyName, format: POLICY_NAME }]),
    ...accountNarrowings({ partition: spec.partition }),
    ...buckets.names,
  ];
  const arns = [
    ...buckets.arns,
    ...entriesOf(roleArns).map((value, index) => ({
      prop: `roleArns[${index}]`,
      value,
      format: roleArnFormat(partition),
    })),
  ];
  const problems = [
    ...buckets.problems,
    ...checkFlag('passRoleToServiceOnly', spec.passRoleToServiceOnly),
    ...checkProvider(spec.provider, 'aws'),
    ...checkEach('operations', spec.operations, 'members of VmOperation', (name, operation) =>
      checkChoice(name, operation, Object.keys(OPERATIONS)),
    ),
  ];
  const operations = spec.operations ?? Object.keys(OPERATIONS);
  return {
    problems: [
      ...[...names, ...arns].flatMap(checkFormat),
      ...labelProblems,
      // Whether roles and buckets are needed can be told only of operations and lists that are right.
      ...(problems.length > 0 ? problems : [...checkRoles(spec, operations, scope), ...checkNeeded(spec, operations)]),
    ],
    names,
    arns,
    labels,
    buckets: { importBuckets, exportBuckets },
    grants: {
      operations,
      bucketKeys: buckets.importKeys,
      roleArns,
      passRoleToServiceOnly: spec.passRoleToServiceOnly !== false,
    },
    warnings: warningsOf(spec, buckets),
  };
}

export function operatorPolicyText({ grants, buckets }: OperatorPolicyPlan, partition: string): string {
  const { importBuckets, exportBuckets } = buckets;
  return documentText(
    operatorDocument({
      ...grants,
      buckets: [...arnsOf(importBuckets, partition), ...arnsOf(exportBuckets, partition)],
    }),
  );
}

function checkRoles({ roleArns }: OperatorPolicySpec, operations: readonly string[], scope: Construct): string[] {
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
function checkNeeded(spec: OperatorPolicySpec, operations: readonly string[]): string[] {
  const used = new Set(operations.map((operation) => OPERATIONS[operation]!.buckets));
  return (['importBuckets', 'exportBuckets'] as const)
    .filter((prop) => spec[prop] !== undefined && !used.has(prop))
    .map((prop) => `'${prop}' must be left out: not used by ${operations.join(', ')}`);
}

function warningsOf(
  { passRoleToServiceOnly }: OperatorPolicySpec,
  { importKeys }: BucketsPlan,
): OperatorPolicyPlan['warnings'] {
  return [
    ...(passRoleToServiceOnly === false
      ? [['pass-role', "operators may pass the roles to any service: leave 'passRoleToServiceOnly' out"] as const]
      : []),
    ...(importKeys === '*'
      ? [
          [
            'all-keys',
            'operators may use every KMS key whose own policy lets them: name the keys if they are known',
          ] as const,
        ]
      : []),
  ];
}
