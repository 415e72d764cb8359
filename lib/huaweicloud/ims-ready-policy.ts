import type { TerraformProvider } from 'cdktf';
import type { Construct } from 'constructs';
import { type PropNames, readProps } from '../core/props';
import { remember } from '../core/remember';
import { ImsCustomPolicy } from './ims-custom-policy';
import type { ImsOperation } from './ims-operation';
import { phraseOf } from './facts/ims-operation';
import { READY_POLICIES, type ReadyPolicy } from './facts/ims-ready-policy';

/** Props of the policies of `ImsReadyPolicy`. */
export interface ImsReadyPolicyProps {
  /** Name of the policy, as in `ImsCustomPolicyProps`. */
  readonly policyName: string;

  /**
   * Text shown beside the policy in the console: 1 to 256 characters on one line.
   * @default - a sentence that says what the policy allows
   */
  readonly description?: string;

  /**
   * Names of buckets, as in `ImsCustomPolicyProps`. The importer needs them; reader, sharer and replicator refuse them.
   * @default - no access to Object Storage Service
   */
  readonly obsBuckets?: string[];

  /**
   * Ids of KMS keys, as in `ImsCustomPolicyProps`. Reader, sharer and replicator refuse them.
   * @default - no access to keys: only images that are not encrypted
   */
  readonly kmsKeyIds?: string[];

  /**
   * Provider of the account that gets the policy.
   * @default - the stack's provider without alias
   */
  readonly provider?: TerraformProvider;
}

const PROPS: PropNames<ImsReadyPolicyProps> = {
  policyName: 1,
  description: 1,
  obsBuckets: 1,
  kmsKeyIds: 1,
  provider: 1,
};

/**
 * Makes custom policies for common tasks. Each throws a `ValidationError` as `ImsCustomPolicy` does.
 * @see https://support.huaweicloud.com/intl/en-us/api-ims/ims_03_appendix_05.html
 * @example
 * const importer = ImsReadyPolicy.importer(this, 'importer', {
 *   policyName: 'image-importer',
 *   obsBuckets: ['image-files'],
 * });
 */
export class ImsReadyPolicy {
  /** Allows listing images, and seeing their details and the image quota. */
  public static reader(scope: Construct, id: string, props: ImsReadyPolicyProps): ImsCustomPolicy {
    return create(scope, id, READY_POLICIES.READER, props);
  }

  /**
   * Allows seeing images, creating system disk and data disk images and changing information about them, and denies
   * deleting images.
   */
  public static userWithoutDelete(scope: Construct, id: string, props: ImsReadyPolicyProps): ImsCustomPolicy {
    return create(scope, id, READY_POLICIES.USER_WITHOUT_DELETE, props);
  }

  /**
   * Allows what a Packer run does with images: see them, create system disk images, name and tag them. The temporary server
   * of the run belongs to Elastic Cloud Server: grant the permissions for it as well.
   */
  public static imageBuilder(scope: Construct, id: string, props: ImsReadyPolicyProps): ImsCustomPolicy {
    return create(scope, id, READY_POLICIES.IMAGE_BUILDER, props);
  }

  /** Allows creating images from files in buckets, and seeing images. */
  public static importer(scope: Construct, id: string, props: ImsReadyPolicyProps): ImsCustomPolicy {
    return create(scope, id, READY_POLICIES.IMPORTER, props);
  }

  /** Allows sharing images with other accounts, and seeing images. */
  public static sharer(scope: Construct, id: string, props: ImsReadyPolicyProps): ImsCustomPolicy {
    return create(scope, id, READY_POLICIES.SHARER, props);
  }

  /** Allows copying images to other regions, and seeing images. Grant it in the projects of both regions. */
  public static replicator(scope: Construct, id: string, props: ImsReadyPolicyProps): ImsCustomPolicy {
    return create(scope, id, READY_POLICIES.REPLICATOR, props);
  }

  private constructor() {}
}

function create(scope: Construct, id: string, policy: ReadyPolicy, props: ImsReadyPolicyProps): ImsCustomPolicy {
  // There is no construct yet: its scope is named instead.
  const given = readProps(props, PROPS, scope);
  const { allowed, denied = [] } = policy;
  return new ImsCustomPolicy(scope, id, {
    ...given,
    description: given.description ?? sentenceOf(policy),
    allowed: [...allowed] as ImsOperation[],
    ...(denied.length > 0 ? { denied: [...denied] as ImsOperation[] } : {}),
  });
}

/** One string for all policies of a kind. */
const sentenceOf = remember(
  ({ allowed, denied = [] }: ReadyPolicy) => `${allowed.join()};${denied.join()}`,
  ({ allowed, denied = [] }) =>
    `Allows to ${phraseOf(allowed)}${denied.length > 0 ? `. Denies to ${phraseOf(denied)}` : ''}`,
);
