import { COS_SERVICE_NAME } from './cos-actions';
import { ACCESS_PAGE, AUTHORIZATIONS_PAGE, BACKUP_PAGE, BLOCK_PAGE, COS_ROLES_PAGE, IMAGE_PAGE } from './pages';

/** The pages that ask for authorizations, by source and target service. */
const AUTHORIZATION_PAGES: Readonly<Record<string, string>> = {
  'is/image cloud-object-storage': IMAGE_PAGE,
  'server-protect kms': BLOCK_PAGE,
  'server-protect hs-crypto': BLOCK_PAGE,
  'is/backup-policy is': BACKUP_PAGE,
  'is/backup-policy event-notifications': BACKUP_PAGE,
};

/** The vendor's page about authorizations of a source for a target; of keys, where the target is late-bound. */
export function authorizationPage(source: string, target: string | undefined): string {
  return AUTHORIZATION_PAGES[`${source} ${target ?? 'kms'}`] ?? AUTHORIZATIONS_PAGE;
}

/** The vendor's page about access policies for a service. */
export function accessPage(service: string | undefined): string {
  return service === COS_SERVICE_NAME ? COS_ROLES_PAGE : ACCESS_PAGE;
}

/** Types of resources that let somebody do something, or keep from it, and that are not read. */
export const UNREAD_TYPES =
  /ibm_(iam_\w*(polic|rule|link|identit|member|assignment|template|invite|settings)|resource_key|cbr_)/;

/** Those among all types that may deny something. */
export const DENYING_TYPES = /ibm_(iam_action_control|iam_\w*settings|cbr_)/;
