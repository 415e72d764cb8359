import type { TerraformProvider } from 'cdktf';
import { checkFlag, checkList, distinct } from '../../core/checks';
import { checkFormat, type Narrowing } from '../../core/format';
import { checkProvider } from '../../core/provider';
import { AGENCY_DESCRIPTION, AGENCY_DESCRIPTION_CHARACTERS, AGENCY_NAME, PROJECT_NAME } from '../facts/formats';
import { REPLICATION_POLICIES } from '../facts/ims-replication-agency';

/** The props of an agency. */
export interface ReplicationAgencyInput {
  readonly agencyName: string;
  readonly destinationProjects: readonly string[];
  readonly wholeImages?: boolean;
  readonly description?: string;
  readonly provider?: TerraformProvider;
}

/** What the props make; nothing, if the list of projects is malformed. */
export interface ReplicationAgencyPlan {
  readonly problems: readonly string[];
  readonly description: string;
  /** Names, once each. */
  readonly destinations: readonly string[];
  /** Display names of the policies that the agency has in each destination. */
  readonly policies: readonly string[];
  readonly narrowings: readonly Narrowing[];
}

export function planReplicationAgency(input: ReplicationAgencyInput): ReplicationAgencyPlan {
  const malformed = checkList('destinationProjects', input.destinationProjects, 'names of IAM projects');
  const narrowings = malformed.length > 0 ? [] : agencyNarrowings(input);
  const { DISK_IMAGES, WHOLE_IMAGES } = REPLICATION_POLICIES;
  const wholeImages = input.wholeImages === true;
  return {
    problems: [
      ...malformed,
      ...narrowings.flatMap(checkFormat),
      ...checkFlag('wholeImages', input.wholeImages),
      ...checkProvider(input.provider, 'huaweicloud'),
    ],
    description: input.description ?? agencyDescription(wholeImages),
    destinations: malformed.length > 0 ? [] : distinct(input.destinationProjects),
    policies: wholeImages ? [DISK_IMAGES, WHOLE_IMAGES] : [DISK_IMAGES],
    narrowings,
  };
}

function agencyNarrowings({ agencyName, destinationProjects, description }: ReplicationAgencyInput): Narrowing[] {
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

function agencyDescription(wholeImages: boolean): string {
  const kinds = wholeImages ? 'system disk, data disk and full-ECS images' : 'system disk and data disk images';
  return `Allows Image Management Service to copy ${kinds} to other regions`;
}
