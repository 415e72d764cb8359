import type { ITerraformDependable, TerraformProvider } from 'cdktf';
import { Construct } from 'constructs';
import { checkFlag, checkList, distinct } from '../core/checks';
import { checkFormat, type Narrowing, preconditionsOf } from '../core/format';
import { type PropNames, refuseForeignProps } from '../core/props';
import { checkProvider } from '../core/provider';
import { answerOf } from '../core/shared-lookup';
import { claimOnce } from '../core/unique-claims';
import { refuseIf } from '../core/validation-error';
import { IdentityAgency } from './bindings/identity-agency';
import { lookUpPermission, lookUpProject } from './private/lookups';
import { AGENCY_DESCRIPTION, AGENCY_DESCRIPTION_CHARACTERS, AGENCY_NAME, PROJECT_NAME } from './facts/formats';
import { IMS_SERVICE_ACCOUNT, REPLICATION_POLICIES } from './facts/ims-replication-agency';

/** Props of `ImsReplicationAgency`. */
export interface ImsReplicationAgencyProps {
  /** Name of the agency, unique in the account: 1 to 64 of A-Z, a-z, 0-9, `-` and `_`. */
  readonly agencyName: string;

  /**
   * Names of the IAM projects that images are copied to, at least one. The project of a region is named as the region;
   * `huaweicloud_images_image_copy` can copy to no other.
   */
  readonly destinationProjects: string[];

  /**
   * Lets full-ECS images be copied as well as system disk and data disk images, which takes permissions for their
   * backups.
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
 * Whoever starts a copy needs permissions of their own in both regions, and may list agencies (IAM ReadOnlyAccess).
 * Copies must be made after it: `dependsOn: [agency]`, or `agencyName: agency.agencyName`.
 *
 * Throws a `ValidationError` when there is no destination, for `all` as a destination, and when a literal name is
 * malformed; a malformed name that is known only later stops the plan, as does a project that is not found. Two agencies of
 * an app with one name in one account fail the synthesis, because the cloud refuses the second.
 * @see https://support.huaweicloud.com/eu/ims_faq/faq_202503_1.html
 */
export class ImsReplicationAgency extends Construct implements ITerraformDependable {
  /** The agency. */
  public readonly resource: IdentityAgency;

  /** All that must exist before a dependant: `dependsOn: agency.dependables`. */
  public readonly dependables: ITerraformDependable[];

  constructor(scope: Construct, id: string, props: ImsReplicationAgencyProps) {
    super(scope, id);
    refuseForeignProps(props, PROPS, this);
    refuseIf(problemsOf(props), this);

    this.resource = createAgency(this, props);
    this.dependables = [this.resource];
    this.node.defaultChild = this.resource;
    claimOnce({
      construct: this,
      providerName: 'huaweicloud',
      provider: props.provider,
      subject: [IdentityAgency.tfResourceType, props.agencyName],
      explain: explainDuplicate,
    });
  }

  /** Name of the agency, known when it exists and has its permissions. */
  public get agencyName(): string {
    return this.resource.name;
  }

  /** Allows `dependsOn: [agency]`. */
  public get fqn(): string {
    return this.resource.fqn;
  }
}

function explainDuplicate(otherPath: string): string {
  return (
    `'${otherPath}' is already an agency of the same name, and an account can have only one of that name: choose ` +
    `another 'agencyName'; if they are made in different accounts, give one provider an alias and pass it as 'provider'`
  );
}

function problemsOf(props: ImsReplicationAgencyProps): string[] {
  const problems = checkList('destinationProjects', props.destinationProjects, 'names of IAM projects');
  return [
    ...problems,
    ...(problems.length > 0 ? [] : narrowingsOf(props).flatMap(checkFormat)),
    ...checkFlag('wholeImages', props.wholeImages),
    ...checkProvider(props.provider, 'huaweicloud'),
  ];
}

function createAgency(scope: Construct, props: ImsReplicationAgencyProps): IdentityAgency {
  const { provider, wholeImages } = props;
  const { DISK_IMAGES, WHOLE_IMAGES } = REPLICATION_POLICIES;
  // Looked up, because the provider grants nothing for a name that a region does not have, and says nothing.
  const roles = [DISK_IMAGES, ...(wholeImages === true ? [WHOLE_IMAGES] : [])].map((name) =>
    answerOf(lookUpPermission(scope, name, provider), 'displayName', ({ displayName }) => displayName),
  );
  const precondition = preconditionsOf(narrowingsOf(props), scope);
  return new IdentityAgency(scope, 'Resource', {
    provider,
    name: props.agencyName,
    description: props.description ?? descriptionOf(props),
    delegatedServiceName: IMS_SERVICE_ACCOUNT,
    projectRole: distinct(props.destinationProjects).map((name) => ({
      // Looked up too: for an unknown one the provider fails when the agency exists already.
      project: answerOf(lookUpProject(scope, name, provider), 'name', (data) => data.projects.get(0).name),
      roles,
    })),
    lifecycle: precondition.length > 0 ? { precondition } : undefined,
  });
}

function narrowingsOf({ agencyName, destinationProjects, description }: ImsReplicationAgencyProps): Narrowing[] {
  return [
    { prop: 'agencyName', value: agencyName, format: AGENCY_NAME },
    ...destinationProjects.map((value) => ({ prop: 'destinationProjects', value, format: PROJECT_NAME })),
    ...(description === undefined
      ? []
      : [AGENCY_DESCRIPTION, AGENCY_DESCRIPTION_CHARACTERS].map((format) => ({
          prop: 'description',
          value: description,
          format,
        }))),
  ];
}

function descriptionOf({ wholeImages }: ImsReplicationAgencyProps): string {
  const kinds =
    wholeImages === true ? 'system disk, data disk and full-ECS images' : 'system disk and data disk images';
  return `Allows Image Management Service to copy ${kinds} to other regions`;
}
