import type { ITerraformDependable, TerraformProvider, TerraformResource } from 'cdktf';
import { Construct } from 'constructs';
import { moveFrom } from '../core/moves';
import { type PropNames, readProps } from '../core/props';
import { requireProvider } from '../core/provider';
import { answerOf } from '../core/shared-lookup';
import { refuseIf } from '../core/refusal';
import { UniqueClaims } from '../core/unique-claims';
import { IdentityAgency } from './bindings/identity-agency';
import { IMS_SERVICE_ACCOUNT } from './facts/ims-replication-agency';
import { chooseAnother, HUAWEICLOUD } from './private/claims';
import { guardNarrowings } from './private/guards';
import { planReplicationAgency, type ReplicationAgencyPlan } from './private/ims-replication-agency';
import { lookUpPermission, lookUpProject } from './private/lookups';
import { PROVIDER } from './private/provider';

/** Props of `ImsReplicationAgency`. */
export interface ImsReplicationAgencyProps {
  /** Name of the agency, unique in the account: 1 to 64 of A-Z, a-z, 0-9, `-` and `_`. */
  readonly agencyName: string;

  /**
   * Names of the IAM projects that images are copied to, at least one. The project of a region is named as the region;
   * `huaweicloud_images_image_copy` cannot copy to any other.
   */
  readonly destinationProjects: string[];

  /**
   * Lets full-ECS images be copied, besides system disk and data disk images. This takes permissions for their backups.
   * @default false
   */
  readonly wholeImages?: boolean;

  /**
   * Text shown beside the agency in the console: 1 to 255 characters on one line, without any of `@#$%^&*<>\`.
   * @default - a sentence that says what the agency allows
   */
  readonly description?: string;

  /**
   * Provider of the account that owns the images.
   * @default - the stack's provider without alias
   */
  readonly provider?: TerraformProvider;
}

const PROPS: PropNames<ImsReplicationAgencyProps> = {
  agencyName: 1,
  destinationProjects: 1,
  wholeImages: 1,
  description: 1,
  provider: 1,
};

/**
 * Allows Image Management Service to create images in other regions when images are copied there.
 *
 * Users who start a copy need permissions of their own in both regions, and may need to list agencies (IAM
 * ReadOnlyAccess). A copy must be made after the agency: `dependsOn: [agency]`, or `agencyName: agency.agencyName`.
 *
 * Throws a `ValidationError` when there is no destination, for `all` as a destination, and when a literal name is
 * malformed. A malformed name that is known only later stops the plan, as does a project that is not found. Two agencies of
 * one name in one account fail the synthesis of an app, because the cloud refuses the second.
 * @see https://support.huaweicloud.com/eu/ims_faq/faq_202503_1.html
 * @example
 * const agency = new ImsReplicationAgency(this, 'replication', {
 *   agencyName: 'ims-replication',
 *   destinationProjects: ['ap-southeast-3'],
 * });
 */
export class ImsReplicationAgency extends Construct implements ITerraformDependable {
  /** The agency. */
  public readonly resource: IdentityAgency;

  constructor(scope: Construct, id: string, props: ImsReplicationAgencyProps) {
    super(scope, id);
    const given = readProps(props, PROPS, this);
    const plan = planReplicationAgency(given);
    refuseIf(plan.problems, this);

    this.resource = createAgency(this, plan, given);
    this.node.defaultChild = this.resource;
    requireProvider(this, PROVIDER);
    AGENCY_NAMES.add(this.resource);
  }

  /** Name of the agency, known when it exists and has its permissions. */
  public get agencyName(): string {
    return this.resource.name;
  }

  /** All that the construct makes, in order: for `importFrom`, `moveFromId` and overrides. */
  public get resources(): TerraformResource[] {
    return [this.resource];
  }

  /** All that must exist before a dependant: `dependsOn: agency.dependables`. */
  public get dependables(): ITerraformDependable[] {
    return [this.resource];
  }

  /** Allows `dependsOn: [agency]`. */
  public get fqn(): string {
    return this.resource.fqn;
  }

  /**
   * Keeps the agency when its construct moves or gets another id: Terraform moves it in the state. The cloud would refuse a
   * second agency of the same name.
   *
   * Throws a `ValidationError` when the path is not one that the construct can have had.
   * @param path the ids from the stack to the construct, as they were: `team/replication`
   */
  public movedFrom(path: string): void {
    moveFrom(this, [this.resource], path);
  }
}

function createAgency(
  scope: Construct,
  { description, destinations, policies, narrowings }: ReplicationAgencyPlan,
  { agencyName, provider }: ImsReplicationAgencyProps,
): IdentityAgency {
  // Looked up, because for a name that a region does not have the provider grants nothing, silently.
  const roles = policies.map((name) =>
    answerOf(lookUpPermission(scope, name, provider), 'displayName', ({ displayName }) => displayName),
  );
  const agency = new IdentityAgency(scope, 'Resource', {
    provider,
    name: agencyName,
    description,
    delegatedServiceName: IMS_SERVICE_ACCOUNT,
    projectRole: destinations.map((name) => ({
      // Looked up too: for an unknown one the provider fails when the agency already exists.
      project: answerOf(lookUpProject(scope, name, provider), 'name', (data) => data.projects.get(0).name),
      roles,
    })),
  });
  guardNarrowings(agency, narrowings, scope);
  return agency;
}

const AGENCY_NAMES = new UniqueClaims<IdentityAgency>({
  ...HUAWEICLOUD,
  subjectOf: ({ nameInput }) => nameInput,
  explain: (otherPath) =>
    `'${otherPath}' is already an agency of the same name, and an account can have only one of that name: ` +
    chooseAnother('agencyName'),
});
