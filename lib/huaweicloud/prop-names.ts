import type { PropNames } from '../core/props';
import type { ImsCustomPolicyProps } from './ims-custom-policy';
import type { ImsGroupAccessProps } from './ims-group-access';
import type { ImsReadyPolicyProps } from './ims-ready-policy';
import type { ImsReplicationAgencyProps } from './ims-replication-agency';

export const GROUP_ACCESS_PROPS: PropNames<ImsGroupAccessProps> = {
  groupId: true,
  permissions: true,
  policies: true,
  denied: true,
  scope: true,
  acceptTenantAdministrator: true,
  provider: true,
};

export const CUSTOM_POLICY_PROPS: PropNames<ImsCustomPolicyProps> = {
  policyName: true,
  description: true,
  allowed: true,
  denied: true,
  obsBuckets: true,
  kmsKeyIds: true,
  provider: true,
};

export const READY_POLICY_PROPS: PropNames<ImsReadyPolicyProps> = {
  policyName: true,
  description: true,
  obsBuckets: true,
  kmsKeyIds: true,
  provider: true,
};

export const REPLICATION_AGENCY_PROPS: PropNames<ImsReplicationAgencyProps> = {
  agencyName: true,
  destinationProjects: true,
  wholeImages: true,
  description: true,
  provider: true,
};
