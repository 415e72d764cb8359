import type { ITerraformDependable, TerraformProvider } from 'cdktf';
import { Construct } from 'constructs';
import { checkChoice, checkFlag, checkList, checkOptionalList, checkUnique, entriesOf } from '../core/checks';
import { documentText } from '../core/document';
import { checkFormat, type Narrowing } from '../core/format';
import { type PropNames, refuseForeignProps } from '../core/props';
import { checkProvider } from '../core/provider';
import { identitiesOf } from '../core/references';
import { show } from '../core/text';
import { refuseIf } from '../core/validation-error';
import { warn } from '../core/warning';
import { accountNarrowings, literalPartition, partitionOf } from './private/lookups';
import { IamPolicy } from './bindings/iam-policy';
import { claimManagedPolicy } from './private/claims';
import { guards } from './private/preconditions';
import { checkLabels, labelsOf } from './private/labels';
import { QUOTAS, type PolicyDocument } from './facts/document';
import { ANY_KEY } from './facts/vm-import-role';
import { checkQuota } from './private/document';
import type { VmImportBucket } from './vm-import-bucket';
import { arnNarrowings, arnsOf, checkBuckets, nameNarrowings, type BucketList } from './private/buckets';
import { roleArnFormat } from './facts/arn-formats';
import { POLICY_NAME } from './facts/formats';
import { OPERATIONS, operatorDocument } from './facts/vm-import-operator-policy';

/**
 * What people do with VM Import/Export.
 * @see https://docs.aws.amazon.com/vm-import/latest/userguide/required-permissions.html#iam-permissions-image
 */
export enum VmOperation {
  /** Import images (ImportImage). */
  IMPORT_IMAGE = 'IMPORT_IMAGE',
  /** Import disks as snapshots (ImportSnapshot). */
  IMPORT_SNAPSHOT = 'IMPORT_SNAPSHOT',
  /** Export images (ExportImage). */
  EXPORT_IMAGE = 'EXPORT_IMAGE',
  /** Export instances (CreateInstanceExportTask); the bucket needs an `InstanceExportBucketAccess`. */
  EXPORT_INSTANCE = 'EXPORT_INSTANCE',
  /** Import instances and volumes (ImportInstance, ImportVolume), and start, stop and terminate instances. */
  LEGACY_IMPORT = 'LEGACY_IMPORT',
  /** Tag EC2 resources. */
  TAGGING = 'TAGGING',
}

/** Props of `VmImportOperatorPolicy`. */
export interface VmImportOperatorPolicyProps {
  /**
   * The service roles that operators may pass to VM Import/Export: their ARNs (`arn:aws:iam::<account>:role/<name>`), such
   * as `VmImportRole.roleArn`. Empty if none of the operations uses a role.
   */
  readonly roleArns: string[];

  /**
   * Buckets that operators put disk images into. With a `kmsKeyArn`, they may use this KMS key to upload.
   * @default - none
   */
  readonly importBuckets?: VmImportBucket[];

  /**
   * Buckets that operators fetch exported images from.
   * @default - none
   */
  readonly exportBuckets?: VmImportBucket[];

  /**
   * What operators do.
   * @default - everything that the vendor documents: all members of VmOperation
   */
  readonly operations?: VmOperation[];

  /**
   * Lets the roles be passed to VM Import/Export only, to no other service (`iam:PassedToService`).
   * @default true
   */
  readonly passRoleToServiceOnly?: boolean;

  /**
   * Name of the policy, unique in the account: 1 to 128 of a-z, A-Z, 0-9 and `_+=,.@-`.
   * @default - one that no other policy has: `vm-import-operator-` and a number, chosen by the provider
   */
  readonly policyName?: string;

  /**
   * Text shown beside the policy in the console: up to 1,000 characters. IAM cannot change it: another text is another
   * policy.
   * @default - none
   */
  readonly description?: string;

  /**
   * Tags of the policy.
   * @default - none
   */
  readonly tags?: { [key: string]: string };

  /**
   * The partition that the account is in, such as `aws`, `aws-cn` or `aws-us-gov`.
   * @default - the provider's partition (data source aws_partition)
   */
  readonly partition?: string;

  /**
   * Provider of the account that the operators are in.
   * @default - the stack's provider without alias
   */
  readonly provider?: TerraformProvider;
}

const PROPS: PropNames<VmImportOperatorPolicyProps> = {
  roleArns: 1,
  importBuckets: 1,
  exportBuckets: 1,
  operations: 1,
  passRoleToServiceOnly: 1,
  policyName: 1,
  description: 1,
  tags: 1,
  partition: 1,
  provider: 1,
};

/**
 * Allows people and pipelines to import and export with VM Import/Export: to use the buckets, to start, watch and cancel
 * tasks, and to pass the service roles to the service. A managed policy: attach it to groups and roles, not to users.
 *
 * Throws a `ValidationError` when a literal name or ARN is malformed, when a bucket or role is there twice or no
 * operation needs it, and when the document is longer than IAM allows; a malformed value that is known only later stops
 * the plan. Two policies of an app with one `policyName` in one account fail the synthesis, because AWS refuses the second.
 * @see https://docs.aws.amazon.com/vm-import/latest/userguide/required-permissions.html#iam-permissions-image
 */
export class VmImportOperatorPolicy extends Construct implements ITerraformDependable {
  /** The managed policy. */
  public readonly resource: IamPolicy;

  /** All that must exist before a dependant: `dependsOn: policy.dependables`. */
  public readonly dependables: ITerraformDependable[];

  constructor(scope: Construct, id: string, props: VmImportOperatorPolicyProps) {
    super(scope, id);
    refuseForeignProps(props, PROPS, this);
    const [names, arns] = [operatorNames(props), operatorArns(props)];
    refuseIf(
      [...[...names, ...arns].flatMap(checkFormat), ...checkLabels(props), ...operatorProblems(props, this)],
      this,
    );

    const partition = partitionOf(this, props);
    const policy = documentText(operatorDocumentOf(props, partition));
    refuseIf(checkQuota(policy, QUOTAS.managedPolicy, 'name fewer buckets, or make several policies'), this);
    this.resource = new IamPolicy(this, 'Resource', {
      provider: props.provider,
      name: props.policyName,
      namePrefix: props.policyName === undefined ? 'vm-import-operator-' : undefined,
      ...labelsOf(props),
      policy,
      lifecycle: guards(this, { narrowings: names, arns, partition }),
    });
    this.dependables = [this.resource];
    if (props.policyName !== undefined) {
      claimManagedPolicy(this.resource, props.policyName, props.provider);
    }
    this.warnOfWidth(props);
  }

  /** Allows `dependsOn: [policy]`. */
  public get fqn(): string {
    return this.resource.fqn;
  }

  /** ARN of the managed policy, to attach it with. */
  public get policyArn(): string {
    return this.resource.arn;
  }

  private warnOfWidth({ passRoleToServiceOnly, importBuckets }: VmImportOperatorPolicyProps): void {
    if (passRoleToServiceOnly === false) {
      warn(this, 'pass-role', "operators may pass the roles to any service: leave 'passRoleToServiceOnly' out");
    }
    if (importBuckets?.some(({ kmsKeyArn }) => kmsKeyArn === ANY_KEY)) {
      warn(
        this,
        'all-keys',
        'operators may use every KMS key whose own policy lets them: name the keys if they are known',
      );
    }
  }
}

/** The names by which an operator policy is narrowed. */
function operatorNames(props: VmImportOperatorPolicyProps): Narrowing[] {
  const { policyName } = props;
  return [
    ...(policyName === undefined ? [] : [{ prop: 'policyName', value: policyName, format: POLICY_NAME }]),
    ...accountNarrowings({ partition: props.partition }),
    ...listsOf(props).flatMap(nameNarrowings),
  ];
}

/** The ARNs by which an operator policy is narrowed. */
function operatorArns(props: VmImportOperatorPolicyProps): Narrowing[] {
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
function operatorProblems(props: VmImportOperatorPolicyProps, scope: Construct): string[] {
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

function operatorDocumentOf(props: VmImportOperatorPolicyProps, partition: string): PolicyDocument {
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
