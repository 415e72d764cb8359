import type { ITerraformDependable, TerraformProvider, TerraformResource } from 'cdktf';
import { Construct } from 'constructs';
import { guard } from '../core/lifecycle';
import { moveFrom } from '../core/moves';
import { type PropNames, readProps } from '../core/props';
import { requireProvider } from '../core/provider';
import { refuseIf } from '../core/refusal';
import { IamPolicy } from './bindings/iam-policy';
import { QUOTAS } from './facts/document';
import { MANAGED_POLICY_NAMES } from './private/claims';
import { checkQuota } from './private/document';
import { AWS_PROVIDER, partitionOf } from './private/lookups';
import { Conditions } from './private/preconditions';
import { warnOf } from './private/risks';
import { operatorPolicyText, planOperatorPolicy } from './private/vm-import-operator-policy';
import type { VmImportBucket } from './vm-import-bucket';

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
  /**
   * Import instances and volumes (ImportInstance, ImportVolume), and start, stop and terminate instances: any instance of
   * the account, because the vendor's guide names nothing narrower.
   */
  LEGACY_IMPORT = 'LEGACY_IMPORT',
  /** Tag EC2 resources. */
  TAGGING = 'TAGGING',
}

/** Props of `VmImportOperatorPolicy`. */
export interface VmImportOperatorPolicyProps {
  /** What operators do: at least one operation. */
  readonly operations: VmOperation[];

  /**
   * The service roles that operators may pass to VM Import/Export: their ARNs (`arn:aws:iam::<account>:role/<name>`), such
   * as `VmImportRole.roleArn`. Empty if no operation uses a role.
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
   * Description of the policy in the console: up to 1,000 characters. IAM cannot change it: another description replaces
   * the policy.
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
  operations: 1,
  roleArns: 1,
  importBuckets: 1,
  exportBuckets: 1,
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
 * Throws a `ValidationError` when a literal name or ARN is malformed, when a bucket or role is listed twice or no
 * operation needs it, and when the document is longer than IAM allows; a malformed value that is known only later stops
 * the plan. The synthesis fails if two policies of an app have one `policyName` in one account: AWS refuses the second.
 * @see https://docs.aws.amazon.com/vm-import/latest/userguide/required-permissions.html#iam-permissions-image
 * @example
 * new VmImportOperatorPolicy(this, 'operators', {
 *   operations: [VmOperation.IMPORT_SNAPSHOT, VmOperation.TAGGING],
 *   roleArns: ['arn:aws:iam::111122223333:role/vmimport'],
 *   importBuckets: [VmImportBucket.named('disk-images', { prefix: 'nightly/' })],
 * });
 */
export class VmImportOperatorPolicy extends Construct implements ITerraformDependable {
  /** The managed policy. */
  public readonly resource: IamPolicy;

  constructor(scope: Construct, id: string, props: VmImportOperatorPolicyProps) {
    super(scope, id);
    const read = readProps(props, PROPS, this);
    const plan = planOperatorPolicy(read, this);
    refuseIf(plan.problems, this);
    requireProvider(this, AWS_PROVIDER);
    const partition = partitionOf(this, read);
    const policy = operatorPolicyText(plan, partition);
    refuseIf(checkQuota(policy, QUOTAS.managedPolicy, 'name fewer buckets, or make several policies'), this);

    const { policyName, provider } = read;
    this.resource = new IamPolicy(this, 'Resource', {
      provider,
      name: policyName,
      namePrefix: policyName === undefined ? 'vm-import-operator-' : undefined,
      ...plan.labels,
      policy,
    });
    const conditions = new Conditions(this);
    guard(this.resource, conditions.of({ ...plan.guarded, partition }));
    if (policyName !== undefined) {
      MANAGED_POLICY_NAMES.add({ resource: this.resource, account: plan.account });
    }
    warnOf(this, plan.risks);
  }

  /** All that the construct makes, in this order: for `importFrom`, overrides and the like. */
  public get resources(): TerraformResource[] {
    return [this.resource];
  }

  /** All that must exist before a dependant: `dependsOn: policy.dependables`. */
  public get dependables(): ITerraformDependable[] {
    return [this.resource];
  }

  /** Allows `dependsOn: [policy]`. */
  public get fqn(): string {
    return this.resource.fqn;
  }

  /** ARN of the managed policy, to attach it with. */
  public get policyArn(): string {
    return this.resource.arn;
  }

  /**
   * Tells Terraform that this construct was at another path of the stack before, such as `team/images`: what it made is
   * moved in the state, and nothing is created or destroyed.
   */
  public movedFrom(path: string): void {
    moveFrom(this, this.resources, path);
  }
}
