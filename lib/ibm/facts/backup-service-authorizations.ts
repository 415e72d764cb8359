/**
 * Some of the vendor's snippets name `is.volume` and the like; its Terraform form and its templates name `is`.
 * @see https://cloud.ibm.com/docs/vpc?topic=vpc-backup-s2s-auth
 */
export const BACKUP_TARGET_SERVICE = 'is';

/** What a backup touches: an attribute that its target has, and what the service may do with it. */
export const BACKUP_TARGETS = {
  /** @see https://cloud.ibm.com/docs/vpc?topic=vpc-backup-s2s-auth */
  Volumes: { attribute: 'volumeId', roles: ['Operator'], phrase: 'block storage volumes' },
  /** @see https://cloud.ibm.com/docs/vpc?topic=vpc-backup-s2s-auth */
  Snapshots: { attribute: 'snapshotId', roles: ['Editor'], phrase: 'snapshots of volumes' },
  /** @see https://cloud.ibm.com/docs/vpc?topic=vpc-backup-s2s-auth */
  ConsistencyGroups: {
    attribute: 'snapshotConsistencyGroupId',
    roles: ['Editor'],
    phrase: 'consistency groups of snapshots',
  },
  /** @see https://cloud.ibm.com/docs/vpc?topic=vpc-backup-s2s-auth */
  Instances: { attribute: 'instanceId', roles: ['Operator'], phrase: 'virtual server instances' },
  /** @see https://cloud.ibm.com/docs/vpc?topic=vpc-backup-s2s-auth */
  Shares: { attribute: 'shareId', roles: ['Editor', 'Share Snapshot Operator'], phrase: 'file shares' },
  /** @see https://cloud.ibm.com/docs/vpc?topic=vpc-backup-s2s-auth */
  BackupPolicies: { attribute: 'backupPolicyId', roles: ['Editor'], phrase: 'backup policies' },
} as const;

export type BackupTargetName = keyof typeof BACKUP_TARGETS;

/** The vendor asks for all four whichever of the three is backed up: a policy is refused while one is missing. */
const BLOCK_STORAGE: readonly BackupTargetName[] = ['Volumes', 'Snapshots', 'ConsistencyGroups', 'Instances'];

/**
 * What each kind of backup touches.
 * @see https://cloud.ibm.com/docs/vpc?topic=vpc-backup-s2s-auth
 */
export const BACKUP_KINDS = {
  VOLUMES: BLOCK_STORAGE,
  INSTANCES: BLOCK_STORAGE,
  CONSISTENCY_GROUPS: BLOCK_STORAGE,
  FILE_SHARES: ['Shares'],
} as const satisfies Record<string, readonly BackupTargetName[]>;

/**
 * Across accounts the enterprise's service also manages the backup policies of the account.
 * @see https://cloud.ibm.com/docs/vpc?topic=vpc-backup-s2s-auth
 */
export const ENTERPRISE_TARGETS: readonly BackupTargetName[] = ['BackupPolicies'];

/**
 * The page says `event-notification`, which is no service.
 * @see https://cloud.ibm.com/docs/vpc?topic=vpc-backup-s2s-auth
 * @see https://cloud.ibm.com/docs/account?topic=account-iam-service-roles-actions#event-notifications-roles
 */
export const EVENT_NOTIFICATIONS = { serviceName: 'event-notifications', roles: ['Event Source Manager'] } as const;

/** The targets of these kinds, each once, in the order of the table. */
export function backupTargets(kinds: readonly (keyof typeof BACKUP_KINDS)[], enterprise: boolean): BackupTargetName[] {
  const wanted = new Set([...kinds.flatMap((kind) => BACKUP_KINDS[kind]), ...(enterprise ? ENTERPRISE_TARGETS : [])]);
  return (Object.keys(BACKUP_TARGETS) as BackupTargetName[]).filter((name) => wanted.has(name));
}
