const ROLES: Record<string, string> = {
  OR: 'Object Reader',
  OW: 'Object Writer',
  CR: 'Content Reader',
  R: 'Reader',
  W: 'Writer',
  M: 'Manager',
};

/**
 * The vendor's tables, retyped: actions and condition attributes from
 * https://cloud.ibm.com/docs/cloud-object-storage?topic=cloud-object-storage-iam#iam-actions, roles from
 * https://cloud.ibm.com/docs/account?topic=account-iam-service-roles-actions#cloud-object-storage-roles
 * (OR Object Reader, OW Object Writer, CR Content Reader, R Reader, W Writer, M Manager).
 */
export const DOCUMENTED_ACTIONS = rows(`
account.get_account_buckets | List all buckets in a service instance. | none | R W M
bucket.put_bucket | Create a bucket. | none | W M
bucket.post_bucket | Internal use only - unsupported for users. | none | W M
bucket.delete_bucket | Delete a bucket. | none | W M
bucket.get | List all the objects in a bucket. | prefix, delimiter | CR R W M
bucket.list_crk_id | List the IDs of encryption root keys associated with a bucket. | none | W M
bucket.head | View bucket metadata. | none | CR R W M
bucket.get_versions | List object versions. | prefix, delimiter | CR R W M
bucket.get_uploads | List all active multipart uploads for a bucket. | prefix, delimiter | R W M
bucket.put_quota | Unsupported operation - used for S3 API compatibility only. | none | M
bucket.get_acl | Read a bucket ACL [deprecated]. | none | M
bucket.put_acl | Create a bucket ACL [deprecated]. | none | M
bucket.get_cors | Read CORS rules. | none | R W M
bucket.put_cors | Add CORS rules to a bucket. | none | W M
bucket.delete_cors | Delete CORS rules. | none | W M
bucket.get_website | Read bucket website configuration. | none | R W M
bucket.put_website | Add bucket website configuration. | none | W M
bucket.delete_website | Delete bucket website configuration. | none | W M
bucket.get_versioning | Check versioning status of a bucket. | none | R W M
bucket.put_versioning | Enable versioning on a bucket. | none | W M
bucket.get_object_lock_configuration | Get Object Lock Configuration from the bucket. | none | R W M
bucket.put_object_lock_configuration | Set Object Lock Configuration from the bucket. | none | W M
bucket.get_fasp_connection_info | View Aspera FASP connection information. | none | R W M
account.delete_fasp_connection_info | Delete Aspera FASP connection information. | none | W M
bucket.get_location | View the location and storage class of a bucket. | none | CR R W M
bucket.get_lifecycle | Read a bucket lifecycle policy. | none | R W M
bucket.put_lifecycle | Create a bucket lifecycle policy. | none | W M
bucket.get_basic | Read bucket metadata (number of objects, etc) using the Resource Configuration API. | none | R W M
bucket.get_activity_tracking | Read activity tracking configuration. | none | R W M
bucket.put_activity_tracking | Add activity tracking configuration. | none | W M
bucket.get_metrics_monitoring | Read metrics monitoring configuration. | none | R W M
bucket.put_metrics_monitoring | Add metrics monitoring configuration. | none | W M
bucket.put_protection | Add Immutable Object Storage policy. | none | M
bucket.get_protection | Read Immutable Object Storage policy. | none | R W M
bucket.put_firewall | Add a firewall configuration. | none | M
bucket.get_firewall | Read a firewall configuration. | none | M
bucket.put_public_access_block | Add/Update a public access block configuration for a bucket. | none | M
bucket.delete_public_access_block | Remove public access block configuration for a bucket. | none | M
bucket.get_public_access_block | Retrieve public access block configuration for a bucket. | none | M
bucket.list_bucket_crn | View a bucket CRN. | none | R W M
bucket.get_notifications | Internal use only - unsupported for users. | none | -
bucket.put_notifications | Internal use only - unsupported for users. | none | -
bucket.get_replication | Read replication configuration of a bucket. | none | R W M
bucket.put_replication | Add replication configuration to a bucket. | none | W M
bucket.delete_replication | Delete replication configuration of a bucket. | none | W M
object.get | View and download objects. | path | OR CR R W M
object.head | Read an object's metadata. | path | OR CR R W M
object.get_version | Read a specified version of an object. | path | OR CR R W M
object.head_version | Get headers for a specific version of an object. | path | OR CR R W M
object.put | Write and upload objects. | path | OW W M
object.post | Upload an object using HTML forms [deprecated]. | path | OW W M
object.post_md | Update object metadata using HTML forms [deprecated]. | path | OW W M
object.post_initiate_upload | Initiate multipart uploads. | path | OW W M
object.put_part | Upload an object part. | path | OW W M
object.copy_part | Copy (write) an object part. | path | W M
object.copy_part_get | Copy (read) an object part. | path | R W M
object.copy_part_get_version | Copy (read) an object part. | path | OR CR R W M
object.post_complete_upload | Complete a multipart upload. | path | OW W M
object.copy | Copy (write) an object from one bucket to another. | path | W M
object.copy_get | Copy (read) an object from one bucket to another. | path | R W M
object.copy_get_version | Copy (read) an object from one bucket to another. | path | OR CR R W M
object.get_acl | Read object ACL [deprecated]. | path | M
object.get_acl_version | Read object ACL Version [deprecated] | path | M
object.put_acl | Write object ACL [deprecated]. | path | M
object.put_acl_version | Unsupported operation - used for S3 API compatibility only. | path | M
object.delete | Delete an object. | path | W M
object.delete_version | Delete a specific version of an object. | path | W M
object.get_uploads | List parts of an object. | path | OW R W M
object.delete_upload | Abort a multipart upload. | path | OW W M
object.restore | Temporarily restore an archived object. | path | W M
object.restore_version | Temporarily restore an archived object. | path | W M
object.get_tagging | Read object tag versions | path | R W M
object.put_tagging | Add/Update object tags | path | OW W M
object.delete_tagging | Delete object tags | path | OW W M
object.post_multi_delete | Delete multiple objects. | none | W M
object.post_legal_hold | Add a legal hold to an object. | path | W M
object.get_legal_hold | View any legal holds on an object. | path | R W M
object.post_extend_retention | Extend a retention policy. | path | W M
object.get_object_lock_retention | Get object lock retention settings on the object. | path | R W M
object.put_object_lock_retention | Set object lock retention settings on the object. | path | OW W M
object.get_object_lock_legal_hold | Get object lock legal hold state on the object. | path | R W M
object.put_object_lock_legal_hold | Set object lock legal hold state on the object. | path | OW W M
object.get_object_lock_retention_version | Get object lock retention version settings on the object. | path | R W M
object.put_object_lock_retention_version | Set object lock retention version settings on the object. | path | OW W M
object.get_object_lock_legal_hold_version | Get object lock legal hold state on the object. | path | R W M
object.put_object_lock_legal_hold_version | Set object lock legal hold state on the object. | path | OW W M
object.put_tagging_version | Add/Update object tag versions | path | OW W M
object.get_tagging_version | Read object tag versions | path | R W M
object.delete_tagging_version | Delete object tag versions | path | OW W M
`);

/** In the table since the first was written. */
export const NEWER_ACTIONS = rows(`
account.list_account_backup_vaults | List backup vaults. | none | M
`);

/** In roles, but not in the table of actions. */
export const UNDOCUMENTED_ACTIONS = rows(`
backup-vault.delete_backup_vault | Delete a backup vault. | ? | M
backup-vault.get_activity_tracking | Get backup vault activity tracking. | ? | M
backup-vault.get_basic | Get a backup vault. | ? | M
backup-vault.get_crk_id | LIST Backup Vault CRK id. | ? | M
backup-vault.get_metrics_monitoring | Get backup vault metrics monitoring. | ? | M
backup-vault.get_recovery_range | GET Backup Vault Recovery Range. | ? | M
backup-vault.get_restore | GET Restore. | ? | M
backup-vault.list_recovery_ranges | LIST Backup Vault Recovery Ranges. | ? | M
backup-vault.list_restores | LIST Restores. | ? | M
backup-vault.post_backup_vault | Post a backup vault. | ? | M
backup-vault.post_restore | POST Restore. | ? | M
backup-vault.put_activity_tracking | Update backup vault activity tracking. | ? | M
backup-vault.put_metrics_monitoring | Update backup vault metrics monitoring. | ? | M
backup-vault.put_retention | Update backup vault retention policy. | ? | M
backup-vault.sync | Backup Sync. | ? | M
bucket.delete_backup_policy | Delete a backup policy. | ? | W M
bucket.get_backup_policy | Get a backup policy. | ? | R W M
bucket.get_protection_management | Read protection management of a bucket. | ? | M
bucket.get_quota | Read a bucket's hard quota. | ? | W M
bucket.list_backup_policies | List all backup policies. | ? | R W M
bucket.post_backup_policy | Post a bucket backup policy. | ? | W M
bucket.put_protection_management | Add protection management to a bucket. | ? | M
bucket.restore_sync | Restore Syncing. | ? | W M
cip.read | Internal use only - unsupported for users. | ? | -
object.bypass_governance_retention | Bypass governance retention. | ? | OW W M
`);

export interface RetypedAction {
  readonly id: string;
  readonly description: string;
  readonly attributes: string[];
  readonly roles: string[];
}

/** Ids of the actions of a role, by its display name. */
export function retypedActionsOf(role: string): string[] {
  return [...DOCUMENTED_ACTIONS, ...NEWER_ACTIONS, ...UNDOCUMENTED_ACTIONS]
    .filter(({ roles }) => roles.includes(role))
    .map(({ id }) => id);
}

function rows(table: string): RetypedAction[] {
  return table
    .trim()
    .split('\n')
    .map((row) => row.split(' | '))
    .map(([id, description, attributes, roles]) => ({
      id: `cloud-object-storage.${id}`,
      description: description!,
      attributes: attributes === 'none' ? [] : attributes!.split(', '),
      roles: roles === '-' ? [] : roles!.split(' ').map((code) => ROLES[code]!),
    }));
}
