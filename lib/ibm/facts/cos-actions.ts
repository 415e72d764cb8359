/** Whether the vendor offers an action. */
export type CosActionStatusName = 'SUPPORTED' | 'DEPRECATED' | 'INTERNAL' | 'UNSUPPORTED';

/** What a request of an action carries, so that a condition can ask about it. */
export type CosConditionAttribute = 'prefix' | 'delimiter' | 'path';

/** One action of Cloud Object Storage. */
export interface CosActionRow {
  /** As in a custom role: `cloud-object-storage.object.get`. */
  readonly id: string;
  /** What it is about: `object`. */
  readonly resource: string;
  /** What it does to that: `get`. */
  readonly verb: string;
  readonly description: string;
  /** Undefined where the vendor does not say. */
  readonly conditionAttributes: readonly CosConditionAttribute[] | undefined;
  readonly status: CosActionStatusName;
}

type Entry = readonly [
  id: string,
  description: string,
  conditionAttributes: readonly CosConditionAttribute[] | undefined,
  status?: CosActionStatusName,
];

export const COS_SERVICE_NAME = 'cloud-object-storage';

const NONE: readonly CosConditionAttribute[] = [];
const LISTING: readonly CosConditionAttribute[] = ['prefix', 'delimiter'];
const PATH: readonly CosConditionAttribute[] = ['path'];
const UNKNOWN = undefined;

/**
 * The vendor's table of actions, in its order, with its words.
 * @see https://cloud.ibm.com/docs/cloud-object-storage?topic=cloud-object-storage-iam#iam-actions
 */
const DOCUMENTED: readonly Entry[] = [
  ['account.get_account_buckets', 'List all buckets in a service instance.', NONE],
  ['bucket.put_bucket', 'Create a bucket.', NONE],
  ['bucket.post_bucket', 'Internal use only - unsupported for users.', NONE, 'INTERNAL'],
  ['bucket.delete_bucket', 'Delete a bucket.', NONE],
  ['bucket.get', 'List all the objects in a bucket.', LISTING],
  ['bucket.list_crk_id', 'List the IDs of encryption root keys associated with a bucket.', NONE],
  ['bucket.head', 'View bucket metadata.', NONE],
  ['bucket.get_versions', 'List object versions.', LISTING],
  ['bucket.get_uploads', 'List all active multipart uploads for a bucket.', LISTING],
  ['bucket.put_quota', 'Unsupported operation - used for S3 API compatibility only.', NONE, 'UNSUPPORTED'],
  ['bucket.get_acl', 'Read a bucket ACL [deprecated].', NONE, 'DEPRECATED'],
  ['bucket.put_acl', 'Create a bucket ACL [deprecated].', NONE, 'DEPRECATED'],
  ['bucket.get_cors', 'Read CORS rules.', NONE],
  ['bucket.put_cors', 'Add CORS rules to a bucket.', NONE],
  ['bucket.delete_cors', 'Delete CORS rules.', NONE],
  ['bucket.get_website', 'Read bucket website configuration.', NONE],
  ['bucket.put_website', 'Add bucket website configuration.', NONE],
  ['bucket.delete_website', 'Delete bucket website configuration.', NONE],
  ['bucket.get_versioning', 'Check versioning status of a bucket.', NONE],
  ['bucket.put_versioning', 'Enable versioning on a bucket.', NONE],
  ['bucket.get_object_lock_configuration', 'Get Object Lock Configuration from the bucket.', NONE],
  ['bucket.put_object_lock_configuration', 'Set Object Lock Configuration from the bucket.', NONE],
  ['bucket.get_fasp_connection_info', 'View Aspera FASP connection information.', NONE],
  ['account.delete_fasp_connection_info', 'Delete Aspera FASP connection information.', NONE],
  ['bucket.get_location', 'View the location and storage class of a bucket.', NONE],
  ['bucket.get_lifecycle', 'Read a bucket lifecycle policy.', NONE],
  ['bucket.put_lifecycle', 'Create a bucket lifecycle policy.', NONE],
  ['bucket.get_basic', 'Read bucket metadata (number of objects, etc) using the Resource Configuration API.', NONE],
  ['bucket.get_activity_tracking', 'Read activity tracking configuration.', NONE],
  ['bucket.put_activity_tracking', 'Add activity tracking configuration.', NONE],
  ['bucket.get_metrics_monitoring', 'Read metrics monitoring configuration.', NONE],
  ['bucket.put_metrics_monitoring', 'Add metrics monitoring configuration.', NONE],
  ['bucket.put_protection', 'Add Immutable Object Storage policy.', NONE],
  ['bucket.get_protection', 'Read Immutable Object Storage policy.', NONE],
  ['bucket.put_firewall', 'Add a firewall configuration.', NONE],
  ['bucket.get_firewall', 'Read a firewall configuration.', NONE],
  ['bucket.put_public_access_block', 'Add/Update a public access block configuration for a bucket.', NONE],
  ['bucket.delete_public_access_block', 'Remove public access block configuration for a bucket.', NONE],
  ['bucket.get_public_access_block', 'Retrieve public access block configuration for a bucket.', NONE],
  ['bucket.list_bucket_crn', 'View a bucket CRN.', NONE],
  ['bucket.get_notifications', 'Internal use only - unsupported for users.', NONE, 'INTERNAL'],
  ['bucket.put_notifications', 'Internal use only - unsupported for users.', NONE, 'INTERNAL'],
  ['bucket.get_replication', 'Read replication configuration of a bucket.', NONE],
  ['bucket.put_replication', 'Add replication configuration to a bucket.', NONE],
  ['bucket.delete_replication', 'Delete replication configuration of a bucket.', NONE],
  ['object.get', 'View and download objects.', PATH],
  ['object.head', "Read an object's metadata.", PATH],
  ['object.get_version', 'Read a specified version of an object.', PATH],
  ['object.head_version', 'Get headers for a specific version of an object.', PATH],
  ['object.put', 'Write and upload objects.', PATH],
  ['object.post', 'Upload an object using HTML forms [deprecated].', PATH, 'DEPRECATED'],
  ['object.post_md', 'Update object metadata using HTML forms [deprecated].', PATH, 'DEPRECATED'],
  ['object.post_initiate_upload', 'Initiate multipart uploads.', PATH],
  ['object.put_part', 'Upload an object part.', PATH],
  ['object.copy_part', 'Copy (write) an object part.', PATH],
  ['object.copy_part_get', 'Copy (read) an object part.', PATH],
  ['object.copy_part_get_version', 'Copy (read) an object part.', PATH],
  ['object.post_complete_upload', 'Complete a multipart upload.', PATH],
  ['object.copy', 'Copy (write) an object from one bucket to another.', PATH],
  ['object.copy_get', 'Copy (read) an object from one bucket to another.', PATH],
  ['object.copy_get_version', 'Copy (read) an object from one bucket to another.', PATH],
  ['object.get_acl', 'Read object ACL [deprecated].', PATH, 'DEPRECATED'],
  ['object.get_acl_version', 'Read object ACL Version [deprecated]', PATH, 'DEPRECATED'],
  ['object.put_acl', 'Write object ACL [deprecated].', PATH, 'DEPRECATED'],
  ['object.put_acl_version', 'Unsupported operation - used for S3 API compatibility only.', PATH, 'UNSUPPORTED'],
  ['object.delete', 'Delete an object.', PATH],
  ['object.delete_version', 'Delete a specific version of an object.', PATH],
  ['object.get_uploads', 'List parts of an object.', PATH],
  ['object.delete_upload', 'Abort a multipart upload.', PATH],
  ['object.restore', 'Temporarily restore an archived object.', PATH],
  ['object.restore_version', 'Temporarily restore an archived object.', PATH],
  ['object.get_tagging', 'Read object tag versions', PATH],
  ['object.put_tagging', 'Add/Update object tags', PATH],
  ['object.delete_tagging', 'Delete object tags', PATH],
  ['object.post_multi_delete', 'Delete multiple objects.', NONE],
  ['object.post_legal_hold', 'Add a legal hold to an object.', PATH],
  ['object.get_legal_hold', 'View any legal holds on an object.', PATH],
  ['object.post_extend_retention', 'Extend a retention policy.', PATH],
  ['object.get_object_lock_retention', 'Get object lock retention settings on the object.', PATH],
  ['object.put_object_lock_retention', 'Set object lock retention settings on the object.', PATH],
  ['object.get_object_lock_legal_hold', 'Get object lock legal hold state on the object.', PATH],
  ['object.put_object_lock_legal_hold', 'Set object lock legal hold state on the object.', PATH],
  ['object.get_object_lock_retention_version', 'Get object lock retention version settings on the object.', PATH],
  ['object.put_object_lock_retention_version', 'Set object lock retention version settings on the object.', PATH],
  ['object.get_object_lock_legal_hold_version', 'Get object lock legal hold state on the object.', PATH],
  ['object.put_object_lock_legal_hold_version', 'Set object lock legal hold state on the object.', PATH],
  ['object.put_tagging_version', 'Add/Update object tag versions', PATH],
  ['object.get_tagging_version', 'Read object tag versions', PATH],
  ['object.delete_tagging_version', 'Delete object tag versions', PATH],
  ['account.list_account_backup_vaults', 'List backup vaults.', NONE],
];

/**
 * Actions that roles have without being in that table: nothing is said about conditions on them.
 * @see https://cloud.ibm.com/docs/account?topic=account-iam-service-roles-actions#cloud-object-storage-roles
 */
const ONLY_IN_ROLES: readonly Entry[] = [
  ['bucket.post_backup_policy', 'Post a bucket backup policy.', UNKNOWN],
  ['bucket.get_backup_policy', 'Get a backup policy.', UNKNOWN],
  ['bucket.list_backup_policies', 'List all backup policies.', UNKNOWN],
  ['bucket.delete_backup_policy', 'Delete a backup policy.', UNKNOWN],
  ['bucket.restore_sync', 'Restore Syncing.', UNKNOWN],
  ['bucket.get_quota', "Read a bucket's hard quota.", UNKNOWN],
  ['bucket.get_protection_management', 'Read protection management of a bucket.', UNKNOWN],
  ['bucket.put_protection_management', 'Add protection management to a bucket.', UNKNOWN],
  ['object.bypass_governance_retention', 'Bypass governance retention.', UNKNOWN],
  ['backup-vault.post_backup_vault', 'Post a backup vault.', UNKNOWN],
  ['backup-vault.delete_backup_vault', 'Delete a backup vault.', UNKNOWN],
  ['backup-vault.get_basic', 'Get a backup vault.', UNKNOWN],
  ['backup-vault.get_activity_tracking', 'Get backup vault activity tracking.', UNKNOWN],
  ['backup-vault.get_metrics_monitoring', 'Get backup vault metrics monitoring.', UNKNOWN],
  ['backup-vault.put_activity_tracking', 'Update backup vault activity tracking.', UNKNOWN],
  ['backup-vault.put_metrics_monitoring', 'Update backup vault metrics monitoring.', UNKNOWN],
  ['backup-vault.put_retention', 'Update backup vault retention policy.', UNKNOWN],
  ['backup-vault.get_crk_id', 'LIST Backup Vault CRK id.', UNKNOWN],
  ['backup-vault.get_recovery_range', 'GET Backup Vault Recovery Range.', UNKNOWN],
  ['backup-vault.list_recovery_ranges', 'LIST Backup Vault Recovery Ranges.', UNKNOWN],
  ['backup-vault.post_restore', 'POST Restore.', UNKNOWN],
  ['backup-vault.list_restores', 'LIST Restores.', UNKNOWN],
  ['backup-vault.get_restore', 'GET Restore.', UNKNOWN],
  ['backup-vault.sync', 'Backup Sync.', UNKNOWN],
  ['cip.read', 'Internal use only - unsupported for users.', UNKNOWN, 'INTERNAL'],
];

/** Every action that the vendor names. */
export const COS_ACTIONS: readonly CosActionRow[] = [...DOCUMENTED, ...ONLY_IN_ROLES].map(
  ([id, description, conditionAttributes, status]) => {
    const [resource, verb] = id.split('.') as [string, string];
    return {
      id: `${COS_SERVICE_NAME}.${id}`,
      resource,
      verb,
      description,
      conditionAttributes,
      status: status ?? 'SUPPORTED',
    };
  },
);

const BY_ID = new Map(COS_ACTIONS.map((action) => [action.id, action]));

export function findCosAction(id: string): CosActionRow | undefined {
  return BY_ID.get(id);
}

/** The actions of some ids in the order of the vendor's table, each once. */
export function cosActionsOf(ids: readonly string[]): CosActionRow[] {
  const wanted = new Set(ids);
  return COS_ACTIONS.filter(({ id }) => wanted.has(id));
}
