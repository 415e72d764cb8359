import type { ITerraformDependable } from 'cdktf';
import { Construct } from 'constructs';
import { checkFormat, type Narrowing } from '../core/format';
import { isLateBound } from '../core/late-bound';
import { type PropNames, refuseForeignProps } from '../core/props';
import { refuseIf } from '../core/validation-error';
import { accountIdOf, accountNarrowings, partitionOf } from './private/lookups';
import { IamRolePolicy } from './bindings/iam-role-policy';
import { claimInlinePolicy } from './private/claims';
import { POLICY_NAME, ROLE_NAME } from './facts/formats';
import { DEFAULT_ROLE_NAME } from './facts/vm-import-trust';
import { ACCESS_NAMES, RoleAccess } from './private/role-access';
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
 * Throws a `ValidationError` when a literal name or ARN is malformed, when a bucket or key is there twice and when the
 * document is longer than IAM allows; synthesis fails when nothing is granted; a malformed value that is known only later
 * stops the plan. Two policies of an app with one `policyName` for one role fail the synthesis, because the one would
 * overwrite the other.
 * @see https://docs.aws.amazon.com/vm-import/latest/userguide/required-permissions.html#vmimport-role
 */
export class VmImportRolePolicy extends Construct implements ITerraformDependable {
  /** The inline policy. */
  public readonly resource: IamRolePolicy;

  /** All that must exist before a dependant: `dependsOn: policy.dependables`. */
  public readonly dependables: ITerraformDependable[];

  private readonly access: RoleAccess;

  constructor(scope: Construct, id: string, props: VmImportRolePolicyProps) {
    super(scope, id);
    refuseForeignProps(props, PROPS, this);
    this.access = new RoleAccess(this, props, false);
    const names = namesOf(props);
    refuseIf([...names.flatMap(checkFormat), ...checkPolicyName(props), ...this.access.problems()], this);

    // Only the ARNs of license configurations have the account in them.
    const needsAccount = props.licenseManager === true && props.scopedToResources;
    this.access.locate({
      partition: partitionOf(this, props),
      accountId: needsAccount ? accountIdOf(this, props) : '',
    });
    this.resource = new IamRolePolicy(this, 'Resource', {
      provider: props.provider,
      name: props.policyName,
      namePrefix: props.policyName === undefined ? `${DEFAULT_ROLE_NAME}-` : undefined,
      role: props.roleName,
      policy: this.access.document(),
    });
    this.access.guard(this.resource, ...names, ...accountNarrowings(props));
    this.dependables = [this.resource];
    if (props.policyName !== undefined) {
      claimInlinePolicy(this.resource, { ...props, policyName: props.policyName });
    }
    this.node.addValidation({ validate: () => this.checkGrants() });
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
    this.access.add({ importBuckets: [bucket] });
  }

  /** Lets images be exported to one more bucket. Throws as the constructor does. */
  public addExportBucket(bucket: VmImportBucket): void {
    this.access.add({ exportBuckets: [bucket] });
  }

  /** Lets imported snapshots and images be encrypted with one more KMS key. Throws as the constructor does. */
  public addVolumeKmsKey(keyArn: string): void {
    this.access.add({ volumeKmsKeyArns: [keyArn] });
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

function namesOf({ roleName, policyName }: VmImportRolePolicyProps): Narrowing[] {
  return [
    { prop: 'roleName', value: roleName, format: ROLE_NAME },
    ...(policyName === undefined ? [] : [{ prop: 'policyName', value: policyName, format: POLICY_NAME }]),
  ];
}

function checkPolicyName({ policyName }: VmImportRolePolicyProps): string[] {
  return typeof policyName === 'string' && !isLateBound(policyName) && policyName.toLowerCase() === DEFAULT_ROLE_NAME
    ? [
        `'policyName' must be another one than "${DEFAULT_ROLE_NAME}", got "${policyName}": ` +
          "the role's own policy is called so in the vendor's guide and by VmImportRole, and would be overwritten",
      ]
    : [];
}
