import type { ITerraformDependable, TerraformProvider, TerraformResource } from 'cdktf';
import { Construct } from 'constructs';
import { documentText } from '../core/document';
import { guard } from '../core/lifecycle';
import { moveFrom } from '../core/moves';
import { type PropNames, readProps } from '../core/props';
import { requireProvider } from '../core/provider';
import { refuseIf } from '../core/refusal';
import { IamRole } from './bindings/iam-role';
import { IamRolePoliciesExclusive } from './bindings/iam-role-policies-exclusive';
import type { IamRolePolicy } from './bindings/iam-role-policy';
import { IamRolePolicyAttachmentsExclusive } from './bindings/iam-role-policy-attachments-exclusive';
import { ANY_KEY, DEFAULT_ROLE_NAME, trustDocument, type TaskOrigin } from './facts/vm-import-role';
import { ROLE_NAMES } from './private/claims';
import { refuseOtherPolicies } from './private/exclusive-policies';
import { AWS_PROVIDER, accountIdOf, partitionOf } from './private/lookups';
import { Conditions } from './private/preconditions';
import { warnOf } from './private/risks';
import { ACCESS_NAMES, accessDocument, RoleAccess } from './private/role-access';
import { planRole, type RolePlan } from './private/vm-import-role';
import type { VmImportAccess } from './vm-import-access';
import type { VmImportBucket } from './vm-import-bucket';

/** Props of `VmImportRole`. */
export interface VmImportRoleProps extends VmImportAccess {
  /**
   * Name of the role, without path: 1 to 64 of a-z, A-Z, 0-9 and `_+=,.@-`, unique in the account whatever the case.
   * Imports and exports that name no role take `vmimport`.
   * @default 'vmimport'
   */
  readonly roleName?: string;

  /**
   * Lets the role be assumed only for tasks of its own account (`aws:SourceAccount`, `aws:SourceArn`). Without it, VM
   * Import/Export may use the role for the tasks of any account.
   * @default true
   * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html
   */
  readonly confusedDeputyProtection?: boolean;

  /**
   * ARN of the managed policy that is the permissions boundary of the role: it may do nothing beyond it.
   * `arn:aws:iam::<account>:policy/<name>`, or `arn:aws:iam::aws:policy/<name>` for a policy of AWS.
   * @default - no boundary
   * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html
   */
  readonly permissionsBoundaryArn?: string;

  /**
   * Makes Terraform own all policies of the role: an inline policy that neither this construct nor `alsoPolicies` names, and
   * any attached managed policy, shows in the plan and is removed. Needs version 5.72 of the AWS provider. The synthesis fails
   * if the stack itself gives the role a policy that would be removed.
   * @default false
   * @see https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/iam_role_policies_exclusive
   */
  readonly exclusivePolicies?: boolean;

  /**
   * Names of other inline policies that the role is expected to have, such as the `policyName` of a `VmImportRolePolicy`.
   * Only with `exclusivePolicies`.
   * @default - no others
   */
  readonly alsoPolicies?: string[];

  /**
   * Description of the role in the console: up to 1,000 characters.
   * @default - none
   */
  readonly description?: string;

  /**
   * Tags of the role.
   * @default - none
   */
  readonly tags?: { [key: string]: string };
}

const PROPS: PropNames<VmImportRoleProps> = {
  ...ACCESS_NAMES,
  roleName: 1,
  confusedDeputyProtection: 1,
  permissionsBoundaryArn: 'make a role without a boundary',
  exclusivePolicies: 'leave policies alone that others add',
  alsoPolicies: 1,
  description: 1,
  tags: 1,
};

/**
 * Allows VM Import/Export to make snapshots and images in the account, to read disk images from the import buckets and
 * to write images to the export buckets: the service role that the vendor calls `vmimport`.
 *
 * Pass `role.roleName` on to what uses the role: it carries the dependency on the permissions. Without any bucket the role
 * can only import from EBS snapshots.
 *
 * Throws a `ValidationError` when a literal name, id or ARN is malformed, when a bucket or key is listed twice and when a
 * document is longer than IAM allows; a malformed value that is known only later stops the plan. The synthesis fails
 * if two roles of an app have one name in one account: AWS refuses the second.
 * @see https://docs.aws.amazon.com/vm-import/latest/userguide/required-permissions.html#vmimport-role
 * @example
 * const role = new VmImportRole(this, 'vmimport', {
 *   importBuckets: [VmImportBucket.named('disk-images', { prefix: 'linux/' })],
 * });
 * new TerraformOutput(this, 'role_name', { value: role.roleName });
 */
export class VmImportRole extends Construct implements ITerraformDependable {
  /** Stands for every KMS key, wherever the ARN of a KMS key is expected. */
  public static readonly ANY_KEY: string = ANY_KEY;

  /** The role. */
  public readonly resource: IamRole;

  /** What the role may do: its inline policy. */
  public readonly policy: IamRolePolicy;

  private readonly access: RoleAccess;
  private readonly origin: TaskOrigin;
  private readonly exclusive: TerraformResource[];

  constructor(scope: Construct, id: string, props: VmImportRoleProps = {}) {
    super(scope, id);
    const read = readProps(props, PROPS, this);
    const plan = planRole(read, this);
    refuseIf(plan.problems, this);
    requireProvider(this, AWS_PROVIDER);
    this.origin = { partition: partitionOf(this, read), accountId: accountIdOf(this, read) };
    const setting = { origin: this.origin, ec2: true };
    const document = accessDocument(plan.access, setting, this);

    const { provider } = read;
    const conditions = new Conditions(this);
    this.resource = new IamRole(this, 'Resource', {
      provider,
      name: plan.roleName,
      assumeRolePolicy: documentText(trustDocument(plan.ownTasksOnly ? this.origin : undefined)),
      permissionsBoundary: read.permissionsBoundaryArn,
      ...plan.labels,
    });
    guard(this.resource, conditions.of({ names: plan.names, arns: plan.arns, partition: this.origin.partition }));
    this.access = new RoleAccess(this, 'Policy', {
      plan: plan.access,
      setting,
      document,
      config: { provider, name: DEFAULT_ROLE_NAME, role: this.resource.name },
    });
    this.policy = this.access.policy;
    this.exclusive = this.own(plan, provider);
    ROLE_NAMES.add({ resource: this.resource, account: plan.account });
    warnOf(this, plan.risks);
  }

  /** All that the construct makes, in this order: for `importFrom`, overrides and the like. */
  public get resources(): TerraformResource[] {
    return [this.resource, this.policy, ...this.exclusive];
  }

  /** All that must exist before a dependant: `dependsOn: role.dependables`. */
  public get dependables(): ITerraformDependable[] {
    return [this.resource, this.policy];
  }

  /** Allows `dependsOn: [role]`: the address of the permissions, which exist after the role. */
  public get fqn(): string {
    return this.policy.fqn;
  }

  /** Name of the role, known when its permissions are there. */
  public get roleName(): string {
    return this.policy.role;
  }

  /** ARN of the role, made of partition, account and name so that policies with it can be read in a plan. */
  public get roleArn(): string {
    return `arn:${this.origin.partition}:iam::${this.origin.accountId}:role/${this.resource.name}`;
  }

  /** Lets disk images be read from one more bucket. Throws as the constructor does. */
  public addImportBucket(bucket: VmImportBucket): void {
    this.access.addImportBucket(bucket);
  }

  /** Lets images be exported to one more bucket. Throws as the constructor does. */
  public addExportBucket(bucket: VmImportBucket): void {
    this.access.addExportBucket(bucket);
  }

  /**
   * Lets imported snapshots and images be encrypted with one more KMS key, such as one whose own policy names this role.
   * Throws as the constructor does.
   */
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

  /** Makes Terraform own the policies of the role, once its own policy is there. */
  private own({ roleName, onlyPolicies, expected }: RolePlan, provider?: TerraformProvider): TerraformResource[] {
    if (onlyPolicies === undefined) {
      return [];
    }
    const config = { provider, roleName: this.roleName };
    const policies = new IamRolePoliciesExclusive(this, 'ExclusivePolicies', {
      ...config,
      policyNames: [...onlyPolicies],
    });
    const conditions = new Conditions(this);
    guard(policies, conditions.of({ names: expected }));
    refuseOtherPolicies(this, { role: this.resource, policy: this.policy, roleName, onlyPolicies });
    return [
      policies,
      new IamRolePolicyAttachmentsExclusive(this, 'ExclusiveAttachments', { ...config, policyArns: [] }),
    ];
  }
}
