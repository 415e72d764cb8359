import {
  TerraformStack,
  type ITerraformDependable,
  type ITerraformIterator,
  type TerraformProvider,
  type TerraformResource,
  type TerraformResourceLifecycle,
} from 'cdktf';
import { Construct } from 'constructs';
import { preconditionsOf } from '../core/format';
import { guard } from '../core/lifecycle';
import { moveFrom } from '../core/moves';
import { readProps, type PropNames } from '../core/props';
import { requireProvider } from '../core/provider';
import { identityOf } from '../core/references';
import { BareAddress } from '../core/replacement';
import { escapeTemplate } from '../core/text';
import { jsonText } from '../core/late-bound';
import { type KeptClaim, UniqueClaims } from '../core/unique-claims';
import { refuseIf } from '../core/refusal';
import { warn } from '../core/warning';
import { waitAfter } from '../time/propagation';
import type { PropagationDelay } from '../time/propagation-delay';
import type { AccessSubject } from './access-subject';
import { checkAccessParts, planAccess, type AccessPlan } from './private/cos-access-policy';
import { createAccessPolicy } from './private/cos-access-resource';
import type { CosObjects } from './cos-objects';
import type { CosRole } from './cos-role';
import type { CosTarget } from './cos-target';
import { warnIfVoid } from './private/cos-void-policies';
import { IBM, IBM_PROVIDER, OPTION_NAMES, checkForEach, usesEntry } from './private/authorization-options';
import { checkRoleAccounts } from './private/cos-custom-role';

/** Props of `CosAccessPolicy`. */
export interface CosAccessPolicyProps {
  /** The person, program or group that is given access. */
  readonly subject: AccessSubject;

  /** Roles that say what may be done: at least one, each once. */
  readonly roles: CosRole[];

  /** The part of Cloud Object Storage that the roles are given on. */
  readonly target: CosTarget;

  /**
   * Only these objects of a bucket. Actions on no object, such as those on the bucket's configuration, stay allowed on the
   * whole bucket if the roles bring them; `CosActions.decide` tells which.
   * @default - all objects of the target
   */
  readonly objects?: CosObjects;

  /**
   * Text shown beside the policy in the console.
   * @default - a sentence that says what the policy allows
   */
  readonly description?: string;

  /**
   * Sent as the header `Transaction-Id`, to find the requests in the logs of IBM Cloud.
   * @default - chosen by the provider
   */
  readonly transactionId?: string;

  /**
   * Provider of the account that owns the target and the subject; the policy is created there.
   * @default - the stack's provider without alias
   */
  readonly provider?: TerraformProvider;

  /**
   * A wait between the policy and what depends on it, because IAM takes some seconds to apply a grant.
   * @default - no wait
   */
  readonly propagation?: PropagationDelay;

  /**
   * Makes one policy per entry: `TerraformIterator.fromMap(variable.value)`. Use the iterator's value or key in subject, target
   * or objects. Each entry is checked when Terraform knows it.
   * @default - one policy
   */
  readonly forEach?: ITerraformIterator;
}

const PROPS: PropNames<CosAccessPolicyProps> = {
  subject: 1,
  roles: 1,
  target: 1,
  objects: 'grant all objects of the target',
  forEach: 1,
  ...OPTION_NAMES,
};

/**
 * Allows people or programs to use Cloud Object Storage: all of it, the instances of a resource group, an instance, a bucket,
 * or some folders or objects of a bucket.
 *
 * Throws a `ValidationError` when an id, a folder or a key is malformed, when a required list is empty, and when
 * roles, target and objects do not fit together. A malformed value that is known only later stops the plan.
 *
 * Two policies of an account with the same subject, roles, target and objects fail the synthesis, because the cloud refuses
 * the second.
 * @see https://cloud.ibm.com/docs/cloud-object-storage?topic=cloud-object-storage-iam-bucket-permissions
 * @example
 * const bucketCrn =
 *   'crn:v1:bluemix:public:cloud-object-storage:global:a/0123456789abcdef0123456789abcdef:' +
 *   'd6ae5c0f-2a0c-4a4f-9b1e-6f4a2a5f3c11:bucket:team-data';
 * new CosAccessPolicy(this, 'data-team-reads-reports', {
 *   subject: AccessSubject.accessGroup('AccessGroupId-5391772e-1207-45e8-b032-2a21941c11ab'),
 *   roles: [CosRole.CONTENT_READER],
 *   target: CosTarget.bucket(bucketCrn),
 *   objects: CosObjects.folder('reports'),
 * });
 */
export class CosAccessPolicy extends Construct implements ITerraformDependable {
  /** The policy: of an access group, a service id, a trusted profile or a user. */
  public readonly resource: TerraformResource;

  private readonly made: readonly TerraformResource[];

  constructor(scope: Construct, id: string, props: CosAccessPolicyProps) {
    super(scope, id);
    const read = readProps(props, PROPS, this);
    refuseIf(checkAccessParts(read), this);
    const { subject, roles, target, objects, provider, propagation, forEach } = read;
    const input = {
      subject: subject._spec,
      roles: roles.map(({ _spec }) => _spec),
      target: target._spec,
      objects: objects?._spec,
    };
    const plan = planAccess(input, read, (value) => identityOf(value, this));
    refuseIf([...plan.problems, ...checkForEach(forEach)], this);
    refuseIf(forEach && !usesEntry(this, plan.claimed) ? [SAME_ENTRIES] : [], this);
    requireProvider(this, IBM_PROVIDER);

    this.resource = createAccessPolicy(this, plan, {
      transactionId: escapeTemplate(read.transactionId),
      provider,
      forEach,
    });
    guard(this.resource, this.lifecycleOf(plan));
    this.made = propagation ? [this.resource, waitAfter(this, [this.resource], propagation, forEach)] : [this.resource];
    this.node.defaultChild = this.resource;
    GRANTS.add({ resource: this.resource, account: plan.account, subject: jsonText(plan.claimed) });
    if (plan.customRoles.length > 0) {
      this.node.addValidation({ validate: () => checkRoleAccounts(this, provider, plan.customRoles) });
    }
    plan.warnings.forEach(({ code, message }) => warn(this, code, message));
    // The subjects of entries are known only to Terraform.
    if (forEach === undefined) {
      warnIfVoid(this, plan.reach, provider);
    }
  }

  /** All that the construct makes, in this order: for `importFrom`, overrides and the like. */
  public get resources(): TerraformResource[] {
    return [...this.made];
  }

  /** All that must exist before a dependant: `dependsOn: policy.dependables`. */
  public get dependables(): ITerraformDependable[] {
    return [...this.made];
  }

  /** Allows `dependsOn: [policy]`: the address of the last thing that must exist before a dependant. */
  public get fqn(): string {
    return this.made[this.made.length - 1]!.fqn;
  }

  /**
   * Tells Terraform that this construct was at another path of the stack before, such as `team/images`: what it made is
   * moved in the state, and nothing is created or destroyed.
   */
  public movedFrom(path: string): void {
    moveFrom(this, this.made, path);
  }

  /**
   * Not create_before_destroy: Terraform would apply it to everything that the policy refers to as well, and neither a
   * bucket nor a custom role can exist twice.
   */
  private lifecycleOf({ narrowings, customRoles }: AccessPlan): TerraformResourceLifecycle | undefined {
    const precondition = preconditionsOf(narrowings, this);
    // A role that is replaced takes itself out of the policies that have it, and its name stays the same.
    const replaceTriggeredBy = customRoles
      .filter(({ resource }) => TerraformStack.of(resource) === TerraformStack.of(this))
      .map(({ resource }) => new BareAddress(resource, 'id'));
    return precondition.length + replaceTriggeredBy.length > 0
      ? {
          ...(precondition.length > 0 ? { precondition } : {}),
          ...(replaceTriggeredBy.length > 0 ? { replaceTriggeredBy } : {}),
        }
      : undefined;
  }
}

/** Of entries that grant the same, the cloud would refuse all but the first. */
const SAME_ENTRIES =
  "'forEach' must make a difference: use the value or the key of the iterator in the subject, the target or the objects, " +
  'because the cloud refuses a second policy that grants the same';

/** `subject` is JSON, which takes less memory than what it is of. */
const GRANTS = new UniqueClaims<KeptClaim & { readonly subject: string }>({
  ...IBM,
  subjectOf: ({ subject }) => subject,
  explain: (otherPath) =>
    `'${otherPath}' is already a policy with the same subject, roles, target and objects, and the cloud refuses a ` +
    `second: remove one of them; if they are made in different accounts, give one provider an alias and pass it as ` +
    `'provider'`,
});
