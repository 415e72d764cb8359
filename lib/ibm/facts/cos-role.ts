import { COS_SERVICE_NAME } from './cos-actions';

const OBJECT_READER = [
  'object.get',
  'object.head',
  'object.get_version',
  'object.head_version',
  'object.copy_part_get_version',
  'object.copy_get_version',
];

const OBJECT_WRITER = [
  'object.put',
  'object.post',
  'object.post_md',
  'object.post_initiate_upload',
  'object.put_part',
  'object.post_complete_upload',
  'object.get_uploads',
  'object.delete_upload',
  'object.put_tagging',
  'object.delete_tagging',
  'object.put_object_lock_retention',
  'object.put_object_lock_legal_hold',
  'object.put_object_lock_retention_version',
  'object.put_object_lock_legal_hold_version',
  'object.put_tagging_version',
  'object.delete_tagging_version',
  'object.bypass_governance_retention',
];

const CONTENT_READER_ADDS = ['bucket.get', 'bucket.head', 'bucket.get_versions', 'bucket.get_location'];

const READER_ADDS = [
  'account.get_account_buckets',
  'bucket.get_uploads',
  'bucket.get_cors',
  'bucket.get_website',
  'bucket.get_versioning',
  'bucket.get_object_lock_configuration',
  'bucket.get_fasp_connection_info',
  'bucket.get_lifecycle',
  'bucket.get_basic',
  'bucket.get_activity_tracking',
  'bucket.get_metrics_monitoring',
  'bucket.get_protection',
  'bucket.list_bucket_crn',
  'bucket.get_replication',
  'object.copy_part_get',
  'object.copy_get',
  'object.get_uploads',
  'object.get_tagging',
  'object.get_legal_hold',
  'object.get_object_lock_retention',
  'object.get_object_lock_legal_hold',
  'object.get_object_lock_retention_version',
  'object.get_object_lock_legal_hold_version',
  'object.get_tagging_version',
  'bucket.get_backup_policy',
  'bucket.list_backup_policies',
];

const WRITER_ADDS = [
  'bucket.put_bucket',
  'bucket.post_bucket',
  'bucket.delete_bucket',
  'bucket.list_crk_id',
  'bucket.put_cors',
  'bucket.delete_cors',
  'bucket.put_website',
  'bucket.delete_website',
  'bucket.put_versioning',
  'bucket.put_object_lock_configuration',
  'account.delete_fasp_connection_info',
  'bucket.put_lifecycle',
  'bucket.put_activity_tracking',
  'bucket.put_metrics_monitoring',
  'bucket.put_replication',
  'bucket.delete_replication',
  'object.copy_part',
  'object.copy',
  'object.delete',
  'object.delete_version',
  'object.restore',
  'object.restore_version',
  'object.post_multi_delete',
  'object.post_legal_hold',
  'object.post_extend_retention',
  'bucket.post_backup_policy',
  'bucket.delete_backup_policy',
  'bucket.restore_sync',
  'bucket.get_quota',
];

const MANAGER_ADDS = [
  'bucket.put_quota',
  'bucket.get_acl',
  'bucket.put_acl',
  'bucket.put_protection',
  'bucket.put_firewall',
  'bucket.get_firewall',
  'bucket.put_public_access_block',
  'bucket.delete_public_access_block',
  'bucket.get_public_access_block',
  'object.get_acl',
  'object.get_acl_version',
  'object.put_acl',
  'object.put_acl_version',
  'account.list_account_backup_vaults',
  'bucket.get_protection_management',
  'bucket.put_protection_management',
  'backup-vault.post_backup_vault',
  'backup-vault.delete_backup_vault',
  'backup-vault.get_basic',
  'backup-vault.get_activity_tracking',
  'backup-vault.get_metrics_monitoring',
  'backup-vault.put_activity_tracking',
  'backup-vault.put_metrics_monitoring',
  'backup-vault.put_retention',
  'backup-vault.get_crk_id',
  'backup-vault.get_recovery_range',
  'backup-vault.list_recovery_ranges',
  'backup-vault.post_restore',
  'backup-vault.list_restores',
  'backup-vault.get_restore',
  'backup-vault.sync',
];

const CONTENT_READER = [...OBJECT_READER, ...CONTENT_READER_ADDS];
const READER = [...CONTENT_READER, ...READER_ADDS];
// Reader and Object Writer share `object.get_uploads`.
const WRITER = [...new Set([...READER, ...OBJECT_WRITER, ...WRITER_ADDS])];
const MANAGER = [...WRITER, ...MANAGER_ADDS];

/** A role that the vendor defines. */
export interface CosRoleRow {
  /** What the provider resolves a role by. */
  readonly displayName: string;
  readonly kind: 'service' | 'platform';
  readonly actions: readonly string[];
}

/**
 * The roles of Object Storage with the actions that each brings.
 * @see https://cloud.ibm.com/docs/account?topic=account-iam-service-roles-actions#cloud-object-storage-roles
 */
export const COS_SERVICE_ROLES = {
  OBJECT_READER: serviceRole('Object Reader', OBJECT_READER),
  OBJECT_WRITER: serviceRole('Object Writer', OBJECT_WRITER),
  CONTENT_READER: serviceRole('Content Reader', CONTENT_READER),
  READER: serviceRole('Reader', READER),
  WRITER: serviceRole('Writer', WRITER),
  MANAGER: serviceRole('Manager', MANAGER),
} as const;

/**
 * Platform management roles: they act on service instances, not on what is stored in them.
 * @see https://cloud.ibm.com/docs/cloud-object-storage?topic=cloud-object-storage-iam#iam-roles
 */
export const PLATFORM_ROLES = {
  VIEWER: platformRole('Viewer'),
  EDITOR: platformRole('Editor'),
  OPERATOR: platformRole('Operator'),
  ADMINISTRATOR: platformRole('Administrator'),
} as const;

/** What a platform role of a bucket is mistaken for. Administrator is not here: it hands out access to the bucket. */
export const INSTEAD_ON_BUCKET: Readonly<Record<string, string>> = {
  Viewer: 'Content Reader lists and reads objects',
  Editor: 'Writer writes objects and configures the bucket',
  Operator: 'Cloud Object Storage does not use it',
};

/**
 * Display names that a custom role must not have: the provider takes the custom one of two roles with one name.
 * @see https://cloud.ibm.com/docs/account?topic=account-iam-service-roles-actions#cloud-object-storage-roles
 */
export const RESERVED_ROLE_NAMES: readonly string[] = [
  ...[...Object.values(COS_SERVICE_ROLES), ...Object.values(PLATFORM_ROLES)].map(({ displayName }) => displayName),
  'Backup Manager',
  'Backup Reader',
  'Key Manager',
  'Notifications Manager',
  'Service Configuration Reader',
];

function serviceRole(displayName: string, actions: readonly string[]): CosRoleRow {
  return { displayName, kind: 'service', actions: actions.map((action) => `${COS_SERVICE_NAME}.${action}`) };
}

function platformRole(displayName: string): CosRoleRow {
  return { displayName, kind: 'platform', actions: [] };
}
