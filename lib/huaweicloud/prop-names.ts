import type { PropNames } from '../core/props';
import type { ImsCustomPolicyProps } from './ims-custom-policy';
import type { ImsGroupAccessProps } from './ims-group-access';
import type { ImsReadyPolicyProps } from './ims-ready-policy';
import type { ImsReplicationAgencyProps } from './ims-replication-agency';

export const GROUP_ACCESS_PROPS: PropNames<ImsGroupAccessProps> = {
  groupId: 1,
  permissions: 1,
  policies: 1,
  denied: 1,
  scope: 1,
  acceptTenantAdministrator: 1,
  provider: 1,
};

export const CUSTOM_POLICY_PROPS: PropNames<ImsCustomPolicyProps> = {
  policyName: 1,
  description: 1,
  allowed: 1,
  denied: 1,
  obsBuckets: 1,
  kmsKeyIds: 1,
  provider: 1,
};

export const READY_POLICY_PROPS: PropNames<ImsReadyPolicyProps> = {
  policyName: 1,
  description: 1,
  obsBuckets: 1,
  kmsKeyIds: 1,
  provider: 1,
};

export const REPLICATION_AGENCY_PROPS: PropNames<ImsReplicationAgencyProps> = {
  agencyName: 1,
  destinationProjects: 1,
  wholeImages: 1,
  description: 1,
  provider: 1,
};
