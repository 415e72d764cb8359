import { COS_SERVICE_NAME } from './cos-actions';

/** The pages that ask for authorizations, by source and target service. */
const AUTHORIZATION_PAGES: Readonly<Record<string, string>> = {
  'is/image cloud-object-storage': 'https://cloud.ibm.com/docs/vpc?topic=vpc-object-storage-prereq',
  'server-protect kms': 'https://cloud.ibm.com/docs/vpc?topic=vpc-block-s2s-auth',
  'server-protect hs-crypto': 'https://cloud.ibm.com/docs/vpc?topic=vpc-block-s2s-auth',
  'is/backup-policy is': 'https://cloud.ibm.com/docs/vpc?topic=vpc-backup-s2s-auth',
  'is/backup-policy event-notifications': 'https://cloud.ibm.com/docs/vpc?topic=vpc-backup-s2s-auth',
};

const AUTHORIZATIONS_PAGE = 'https://cloud.ibm.com/docs/account?topic=account-serviceauth';
const COS_PAGE = 'https://cloud.ibm.com/docs/cloud-object-storage?topic=cloud-object-storage-iam';

export const ACCESS_PAGE = 'https://cloud.ibm.com/docs/account?topic=account-userroles';
export const ACCESS_GROUPS_PAGE = 'https://cloud.ibm.com/docs/account?topic=account-groups';
export const CUSTOM_ROLES_PAGE = 'https://cloud.ibm.com/docs/account?topic=account-custom-roles';

/** The vendor's page about authorizations of a source for a target; of keys, where the target is late-bound. */
export function authorizationPage(source: string, target: string | undefined): string {
  const known = AUTHORIZATION_PAGES[`${source} ${target ?? 'kms'}`];
  return known ?? AUTHORIZATIONS_PAGE;
}

/** The vendor's page about access policies for a service. */
export function accessPage(service: string | undefined): string {
  return service === COS_SERVICE_NAME ? COS_PAGE : ACCESS_PAGE;
}
