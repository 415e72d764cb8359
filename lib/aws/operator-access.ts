import type { Construct } from 'constructs';
import { checkChoice, checkFlag } from '../core/choice';
import type { Narrowing } from '../core/format';
import { checkList, checkOptionalList, checkUnique } from '../core/list';
import { checkProvider } from '../core/provider-identity';
import { show } from '../core/text';
import { accountNarrowings, literalPartition } from './account';
import { arnNarrowings, arnsOf, checkBuckets, nameNarrowings, type BucketList } from './buckets';
import { entriesOf, identitiesOf } from './lists';
import { roleArnFormat } from './policies/arn-formats';
import type { PolicyDocument } from './policies/document';
import { POLICY_NAME } from './policies/formats';
import { OPERATIONS, operatorDocument } from './policies/vm-import-operator';
import { ANY_KEY } from './policies/vm-import-role';
import type { VmImportOperatorPolicyProps } from './vm-import-operator-policy';

/** The names by which an operator policy is narrowed. */
export function operatorNames(props: VmImportOperatorPolicyProps): Narrowing[] {
  const { policyName } = props;
  return [
    ...(policyName === undefined ? [] : [{ prop: 'policyName', value: policyName, format: POLICY_NAME }]),
    ...accountNarrowings({ partition: props.partition }),
    ...listsOf(props).flatMap(nameNarrowings),
  ];
}

/** The ARNs by which an operator policy is narrowed. */
export function operatorArns(props: VmImportOperatorPolicyProps): Narrowing[] {
  const partition = literalPartition(props);
  return [
    ...listsOf(props).flatMap((list) => arnNarrowings(list, partition)),
    ...entriesOf(props.roleArns).map((value, index) => ({
      prop: `roleArns[${index}]`,
      value,
      format: roleArnFormat(partition),
    })),
  ];
}

/** Problems of an operator policy that the formats of its values do not see. */
export function operatorProblems(props: VmImportOperatorPolicyProps, scope: Construct): string[] {
  const { operations } = props;
  const problems = [
    ...listsOf(props).flatMap((list) => checkBuckets(list, scope)),
    ...checkFlag('passRoleToServiceOnly', props.passRoleToServiceOnly),
    ...checkProvider(props.provider, 'aws'),
    ...checkOptionalList('operations', operations, 'members of VmOperation'),
    ...entriesOf<string>(operations).flatMap((operation, index) =>
      checkChoice(`operations[${index}]`, operation, Object.keys(OPERATIONS)),
    ),
  ];
  if (problems.length > 0) {
    return problems;
  }
  return [...checkRoles(props, scope), ...listsOf(props).flatMap(checkNeeded(props))];
}

export function operatorDocumentOf(props: VmImportOperatorPolicyProps, partition: string): PolicyDocument {
  const bucketKeys = entriesOf(props.importBuckets).flatMap(({ kmsKeyArn }) => kmsKeyArn ?? []);
  return operatorDocument({
    operations: operationsOf(props),
    buckets: [...arnsOf(props.importBuckets, partition), ...arnsOf(props.exportBuckets, partition)],
    bucketKeys: bucketKeys.includes(ANY_KEY) ? '*' : bucketKeys,
    roleArns: props.roleArns,
    passRoleToServiceOnly: props.passRoleToServiceOnly !== false,
  });
}

function checkRoles(props: VmImportOperatorPolicyProps, scope: Construct): string[] {
  const { roleArns } = props;
  const passes = operationsOf(props).filter((operation) => OPERATIONS[operation]!.passesRole);
  if (passes.length === 0) {
    return Array.isArray(roleArns) && roleArns.length === 0
      ? []
      : [`'roleArns' must be [], got ${show(roleArns)}: not used by ${operationsOf(props).join(', ')}`];
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
function checkNeeded(props: VmImportOperatorPolicyProps) {
  const used = new Set(operationsOf(props).map((operation) => OPERATIONS[operation]!.buckets));
  return ({ prop, buckets }: BucketList): string[] =>
    buckets === undefined || used.has(prop)
      ? []
      : [`'${prop}' must be left out: not used by ${operationsOf(props).join(', ')}`];
}

function operationsOf({ operations }: VmImportOperatorPolicyProps): readonly string[] {
  return operations ?? Object.keys(OPERATIONS);
}

function listsOf({ importBuckets, exportBuckets }: VmImportOperatorPolicyProps): BucketList[] {
  return [
    { prop: 'importBuckets', buckets: importBuckets },
    { prop: 'exportBuckets', buckets: exportBuckets },
  ];
}
