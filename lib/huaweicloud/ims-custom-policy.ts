import type { ITerraformDependable, TerraformProvider, TerraformResource } from 'cdktf';
import { Construct } from 'constructs';
import { moveFrom } from '../core/moves';
import { type PropNames, readProps } from '../core/props';
import { requireProvider } from '../core/provider';
import { refuseIf } from '../core/refusal';
import { warn } from '../core/warning';
import type { IdentityRole } from './bindings/identity-role';
import { ANY } from './facts/ims-custom-policy';
import type { ImsOperation } from './ims-operation';
import { planCustomPolicy, type CustomPolicySpec } from './private/ims-custom-policy';
import { createPolicyRoles } from './private/policy-role';
import { PROVIDER } from './private/provider';

/** Props of `ImsCustomPolicy`. */
export interface ImsCustomPolicyProps {
  /**
   * Name of the policy, unique in the account: 1 to 64 of A-Z, a-z, 0-9, space, `-`, `_`, `.` and `,`. With buckets, or
   * with more keys than fit into one document, IAM keeps the policy in several parts, whose names have suffixes
   * (`-obs-global`, `-obs-project`, `-2`). The name is then limited to as many characters less.
   */
  readonly policyName: string;

  /** Text shown beside the policy in the console: 1 to 256 characters on one line. */
  readonly description: string;

  /**
   * What the policy allows.
   * @default - nothing: the policy only denies
   */
  readonly allowed?: ImsOperation[];

  /**
   * What the policy denies, whatever else allows it. Only the operation's own actions are denied, not those that it
   * depends on.
   * @default - nothing
   */
  readonly denied?: ImsOperation[];

  /**
   * Names of the buckets that images are imported from, uploaded from or exported to: each 3 to 63 of a-z, 0-9, `.` and
   * `-`. Allows every operation on these buckets and their objects, because the vendor names nothing narrower.
   * `[ImsCustomPolicy.ANY]` stands for all buckets, with a warning.
   * @default - no access to Object Storage Service
   */
  readonly obsBuckets?: string[];

  /**
   * Ids (UUIDs) of the KMS keys of encrypted images. Allows every operation on these keys, because the vendor names
   * nothing narrower. `[ImsCustomPolicy.ANY]` stands for all keys of the projects, with a warning.
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
  denied: 'deny nothing',
  obsBuckets: 1,
  kmsKeyIds: 1,
  provider: 1,
};

/**
 * Allows or denies single operations on images, with everything else that their APIs need, once it is granted
 * (`ImsGroupAccess`).
 *
 * IAM refuses documents that mix levels or are too large. So there is one for IAM projects (type XA) and, with
 * `obsBuckets`, a pair for Object Storage Service (types AX and XA); what does not fit into one continues in another.
 *
 * Throws a `ValidationError` when nothing is allowed or denied, when a denial takes away what an allowed operation needs,
 * when buckets or keys are missing or unused, and when a list is empty or a literal is malformed. A malformed value that
 * is known only later stops the plan. Two policies of one name in one account fail the synthesis of an app, because the
 * cloud refuses the second.
 * @see https://support.huaweicloud.com/intl/en-us/api-ims/ims_03_appendix_05.html
 * @example
 * const exporter = new ImsCustomPolicy(this, 'exporter', {
 *   policyName: 'image-exporter',
 *   description: 'Exports images to one bucket',
 *   allowed: [ImsOperation.LIST_IMAGES, ImsOperation.GET_IMAGE, ImsOperation.EXPORT_IMAGE],
 *   obsBuckets: ['exported-images'],
 * });
 */
export class ImsCustomPolicy extends Construct implements ITerraformDependable {
  /**
   * In `obsBuckets`: every bucket of the account, including those that do not exist yet. In `kmsKeyIds`: every KMS key of
   * the projects in which the policy is granted. A `*` is refused, so that a pattern from a configuration file cannot widen
   * a policy.
   */
  public static readonly ANY: string = ANY;

  /** The policy's part for IAM projects. */
  public readonly resource: IdentityRole;

  /** @internal */
  public readonly _spec: CustomPolicySpec;

  constructor(scope: Construct, id: string, props: ImsCustomPolicyProps) {
    super(scope, id);
    const given = readProps(props, PROPS, this);
    const { problems, allowed, denied, roles, warnings } = planCustomPolicy(given);
    refuseIf(problems, this);

    const created = createPolicyRoles(this, roles, given.provider);
    this._spec = { construct: this, allowed, denied, roles: created };
    this.resource = created[0]!.resource;
    this.node.defaultChild = this.resource;
    requireProvider(this, PROVIDER);
    for (const { code, message } of warnings) {
      warn(this, code, message);
    }
  }

  /** All that the construct makes, in order: for `importFrom`, `moveFromId` and overrides. */
  public get resources(): TerraformResource[] {
    return this._spec.roles.map(({ resource }) => resource);
  }

  /** All that must exist before a dependant: `dependsOn: policy.dependables`. */
  public get dependables(): ITerraformDependable[] {
    return this.resources;
  }

  /** Allows `dependsOn: [policy]`: the address of the last resource that must exist before a dependant. */
  public get fqn(): string {
    return this._spec.roles[this._spec.roles.length - 1]!.resource.fqn;
  }

  /**
   * Keeps the policy when its construct moves or gets another id: Terraform moves all of its resources in the state, and
   * those of its assignments. Without it the cloud would refuse a second policy of the same name.
   *
   * Throws a `ValidationError` when the path is not one that the construct can have had.
   * @param path the ids from the stack to the construct, as they were: `team/images`
   */
  public movedFrom(path: string): void {
    this._spec.formerPath = path;
    moveFrom(
      this,
      this._spec.roles.map(({ resource }) => resource),
      path,
    );
  }
}
