import type { ITerraformDependable, TerraformResource } from 'cdktf';
import { Construct } from 'constructs';
import { moveFrom } from '../core/moves';
import { type PropNames, readProps } from '../core/props';
import { requireProvider } from '../core/provider';
import { refuseIf } from '../core/refusal';
import type { IamRolePolicy } from './bindings/iam-role-policy';
import { DEFAULT_ROLE_NAME } from './facts/vm-import-role';
import { INLINE_POLICY_NAMES } from './private/claims';
import { AWS_PROVIDER, accountIdOf, partitionOf } from './private/lookups';
import { ACCESS_NAMES, accessDocument, RoleAccess } from './private/role-access';
import { planRolePolicy } from './private/vm-import-role-policy';
import type { VmImportAccess } from './vm-import-access';
import type { VmImportBucket } from './vm-import-bucket';

/** Props of `VmImportRolePolicy`. */
export interface VmImportRolePolicyProps extends VmImportAccess {
  /**
   * Name of the role, without path: 1 to 64 of a-z, A-Z, 0-9 and `_+=,.@-`; `vmimport` if it was made as the vendor's
   * guide says.
   */
  readonly roleName: string;

  /**
   * Name of the inline policy, unique in the role: 1 to 128 of a-z, A-Z, 0-9 and `_+=,.@-`. AWS overwrites a policy that
   * has the name already.
   * @default - one that no other policy has: `vmimport-` and a number, chosen by the provider
   */
  readonly policyName?: string;
}

const PROPS: PropNames<VmImportRolePolicyProps> = {
  ...ACCESS_NAMES,
  roleName: 1,
  policyName: 1,
};

/**
 * Allows VM Import/Export to use more buckets, KMS keys or license configurations through a role that exists: an account
 * has only one `vmimport`.
 *
 * It adds one inline policy and leaves those that the role has alone; they are expected to let it make snapshots and
 * images. All inline policies of a role together may have 10,240 characters.
 *
 * Throws a `ValidationError` when a literal name or ARN is malformed, when a bucket or key is listed twice and when the
 * document is longer than IAM allows; synthesis fails when nothing is granted; a malformed value that is known only later
 * stops the plan. The synthesis fails if two policies of an app have one `policyName` for one role: each would
 * overwrite the other.
 * @see https://docs.aws.amazon.com/vm-import/latest/userguide/required-permissions.html#vmimport-role
 * @example
 * new VmImportRolePolicy(this, 'one-more-bucket', {
 *   roleName: 'vmimport',
 *   importBuckets: [VmImportBucket.named('disk-images')],
 * });
 */
export class VmImportRolePolicy extends Construct implements ITerraformDependable {
  /** The inline policy. */
  public readonly resource: IamRolePolicy;

  private readonly access: RoleAccess;

  constructor(scope: Construct, id: string, props: VmImportRolePolicyProps) {
    super(scope, id);
    const read = readProps(props, PROPS, this);
    const plan = planRolePolicy(read, this);
    refuseIf(plan.problems, this);
    requireProvider(this, AWS_PROVIDER);
    const origin = {
      partition: partitionOf(this, read),
      accountId: plan.needsAccount ? accountIdOf(this, read) : '',
    };
    const setting = { origin, ec2: false };
    const document = accessDocument(plan.access, setting, this);

    const { roleName, policyName, provider } = read;
    this.access = new RoleAccess(this, 'Resource', {
      plan: plan.access,
      setting,
      document,
      guarded: plan.guarded,
      config: {
        provider,
        name: policyName,
        namePrefix: policyName === undefined ? `${DEFAULT_ROLE_NAME}-` : undefined,
        role: roleName,
      },
    });
    this.resource = this.access.policy;
    if (this.access.isEmpty) {
      this.node.addValidation({ validate: () => this.checkGrants() });
    }
    if (policyName !== undefined) {
      INLINE_POLICY_NAMES.add({ resource: this.resource, account: read.sourceAccountId });
    }
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

  /** Name of the role, known when the permissions of this policy are there. */
  public get roleName(): string {
    return this.resource.role;
  }

  /** Lets disk images be read from one more bucket. Throws as the constructor does. */
  public addImportBucket(bucket: VmImportBucket): void {
    this.access.addImportBucket(bucket);
  }

  /** Lets images be exported to one more bucket. Throws as the constructor does. */
  public addExportBucket(bucket: VmImportBucket): void {
    this.access.addExportBucket(bucket);
  }

  /** Lets imported snapshots and images be encrypted with one more KMS key. Throws as the constructor does. */
  public addVolumeKmsKey(keyArn: string): void {
    this.access.addVolumeKmsKey(keyArn);
  }

  /**
   * Tells Terraform that this construct was at another path of the stack before, such as `team/images`: what it made is
   * moved in the state, and nothing is created or destroyed.
   */
  public movedFrom(path: string): void {
    moveFrom(this, this.resources, path);
  }

  private checkGrants(): string[] {
    return this.access.isEmpty
      ? [
          "'importBuckets', 'exportBuckets', 'volumeKmsKeyArns' or 'licenseManager' must be given, got none of them: " +
            'the policy would allow nothing',
        ]
      : [];
  }
}
