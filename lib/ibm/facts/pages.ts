/** Pages of the vendor that say what a grant must hold, each once: for data and messages. */
const DOCS = 'https://cloud.ibm.com/docs';

export const IMAGE_PAGE = `${DOCS}/vpc?topic=vpc-object-storage-prereq`;
export const INSTANCE_READER_PAGE =
  'https://github.com/terraform-ibm-modules/terraform-ibm-landing-zone-vpc/issues/1175';
export const BLOCK_PAGE = `${DOCS}/vpc?topic=vpc-block-s2s-auth`;
export const BACKUP_PAGE = `${DOCS}/vpc?topic=vpc-backup-s2s-auth`;
export const AUTHORIZATIONS_PAGE = `${DOCS}/account?topic=account-serviceauth`;
export const COS_ROLES_PAGE = `${DOCS}/cloud-object-storage?topic=cloud-object-storage-iam`;
export const CUSTOM_ROLES_PAGE = `${DOCS}/account?topic=account-custom-roles`;
export const ACCESS_PAGE = `${DOCS}/account?topic=account-userroles`;
export const ACCESS_GROUPS_PAGE = `${DOCS}/account?topic=account-groups`;
