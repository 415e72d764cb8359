import type { ITerraformDependable, TerraformProvider } from 'cdktf';
import { Construct } from 'constructs';
import { type PropNames, refuseForeignProps } from '../core/props';
import { checkProvider } from '../core/provider';
import { refuseIf } from '../core/validation-error';
import { warn } from '../core/warning';
import type { IdentityRole } from './bindings/identity-role';
import { checkLists, planOf, problemsOf, roleSpecsOf, type CustomPolicyPlan } from './private/ims-custom-policy';
import type { ImsOperation } from './ims-operation';
import { ANY, wildcardsOf, type CustomPolicy } from './facts/ims-custom-policy';
import { deniedAlong } from './facts/ims-operation';
import { createPolicyRole, type PolicyRole } from './private/policy-role';

/** Props of `ImsCustomPolicy`. */
export interface ImsCustomPolicyProps {
  /**
   * Name of the policy, unique in the account: 1 to 64 of A-Z, a-z, 0-9, space, `-`, `_`, `.` and `,`. With buckets, or
   * more keys than fit into one document, IAM keeps the policy in several parts, whose names have suffixes (`-obs-global`,
   * `-obs-project`, `-2`); then as many characters less.
   */
  readonly policyName: string;

  /** Text shown beside the policy in the console: 1 to 256 characters on one line. */
  readonly description: string;

  /**
   * What is allowed.
   * @default - nothing, for a policy that only denies
   */
  readonly allowed?: ImsOperation[];

  /**
   * What is denied, whatever else allows it. Only the operation's own actions are.
   * @default - nothing
   */
  readonly denied?: ImsOperation[];

  /**
   * Names of the buckets, 3 to 63 of a-z, 0-9, `.` and `-`, whose files may be imported, uploaded or exported to: every
   * operation on these buckets and their objects, because the vendor names nothing narrower.
   * `[ImsCustomPolicy.ANY_BUCKET]` for all.
   * @default - no access to Object Storage Service
   */
  readonly obsBuckets?: string[];

  /**
   * Ids (UUIDs) of the KMS keys of encrypted images: every operation on these keys, because the vendor names nothing
   * narrower. `[ImsCustomPolicy.ANY_KEY]` for all keys of the projects.
   * @default - no access to keys: only images that are not encrypted
   */
  readonly kmsKeyIds?: string[];

  /**
   * Provider of the account that gets the policy.
   * @default - the stack's provider without alias
   */
  readonly provider?: TerraformProvider;
}

const PROPS: PropNames<ImsCustomPolicyProps> = {
  policyName: 1,
  description: 1,
  allowed: 1,
  denied: 1,
  obsBuckets: 1,
  kmsKeyIds: 1,
  provider: 1,
};

/**
 * Allows or denies single operations on images, with everything that their APIs need besides, once it is granted
 * (`ImsGroupAccess`).
 *
 * IAM refuses documents that mix levels or are too large. So there is one for IAM projects (type XA) and, with
 * `obsBuckets`, a pair for Object Storage Service (types AX and XA); what is too large for one continues in another.
 *
 * Throws a `ValidationError` when nothing is allowed or denied, when a denial takes away what something allowed needs,
 * when buckets or keys are needed or are of no use, and when a list is empty or a literal is malformed; a malformed value
 * that is known only later stops the plan. Two policies of an app with one name in one account fail the synthesis, because
 * the cloud refuses the second.
 * @see https://support.huaweicloud.com/intl/en-us/api-ims/ims_03_appendix_05.html
 */
export class ImsCustomPolicy extends Construct implements ITerraformDependable {
  /** Every bucket of the account, those that do not exist yet included. */
  public static readonly ANY_BUCKET = ANY;

  /** Every KMS key of the projects in which the policy is granted. */
  public static readonly ANY_KEY = ANY;

  /** The policy's part for IAM projects. */
  public readonly resource: IdentityRole;

  /** All that must exist before a dependant: `dependsOn: policy.dependables`. */
  public readonly dependables: ITerraformDependable[];

  /** @internal */
  public readonly _roles: PolicyRole[];

  /** @internal */
  public readonly _policy: Pick<CustomPolicy, 'allowed' | 'denied'>;

  constructor(scope: Construct, id: string, props: ImsCustomPolicyProps) {
    super(scope, id);
    refuseForeignProps(props, PROPS, this);
    const problems = checkLists(props);
    const provider = checkProvider(props.provider, 'huaweicloud');
    refuseIf(problems.length > 0 ? [...problems, ...provider] : [], this);
    const plan = planOf(props);
    refuseIf([...problemsOf(plan), ...provider], this);

    this._policy = { allowed: plan.policy.allowed, denied: plan.policy.denied };
    // In a row, so that who depends on the last one depends on all.
    let after: ITerraformDependable[] | undefined;
    this._roles = roleSpecsOf(props, plan).map((spec) => {
      const role = createPolicyRole(this, spec, { provider: props.provider, after });
      after = [role.resource];
      return role;
    });
    this.resource = this._roles[0]!.resource;
    this.dependables = this._roles.map(({ resource }) => resource);
    this.node.defaultChild = this.resource;
    annotate(this, plan);
  }

  /** Allows `dependsOn: [policy]`: the address of the last thing that must exist before a dependant. */
  public get fqn(): string {
    return this.dependables[this.dependables.length - 1]!.fqn;
  }
}

function annotate(construct: Construct, { policy, documents }: CustomPolicyPlan): void {
  const wildcards = wildcardsOf(documents);
  if (wildcards.length > 0) {
    warn(
      construct,
      'wildcard-actions',
      `the vendor names these dependent actions of the operations, and nothing narrower: ${wildcards.join(', ')}`,
    );
  }
  if (policy.buckets.includes(ANY)) {
    warn(construct, 'all-buckets', 'the policy covers every bucket of the account: name the buckets if that is enough');
  }
  if (policy.keys.includes(ANY)) {
    warn(construct, 'all-keys', 'the policy covers every key of the projects: name the keys if that is enough');
  }
  for (const { denied, allowed, action } of deniedAlong(policy.denied)) {
    warn(construct, 'deny-more', `denying ${denied} denies ${allowed} too: both are ${action}`);
  }
  if (policy.denied.includes('DELETE_IMAGE')) {
    warn(
      construct,
      'deny-delete',
      'whoever may not delete images cannot create images through Elastic Cloud Server either, which needs ' +
        'ims:images:delete: create them through Image Management Service',
    );
  }
}
