/**
 * Source services of service-to-service authorizations, as the provider's `source_service_name` and
 * `source_resource_type` want them.
 */
export const AUTHORIZATION_SOURCES = {
  /** @see https://cloud.ibm.com/docs/vpc?topic=vpc-object-storage-prereq */
  VPC_IMAGE: { serviceName: 'is', resourceType: 'image', displayName: 'Image Service for VPC' },
  /**
   * `server-protect` without a resource type. The vendor's page once showed `is` with the type `server-protect`, which
   * names nothing that exists (docs/decisions/0004-server-protect.md).
   * @see https://cloud.ibm.com/docs/vpc?topic=vpc-block-s2s-auth
   */
  CLOUD_BLOCK_STORAGE: { serviceName: 'server-protect', resourceType: undefined, displayName: 'Cloud Block Storage' },
  /** @see https://cloud.ibm.com/docs/vpc?topic=vpc-backup-s2s-auth */
  VPC_BACKUP: { serviceName: 'is', resourceType: 'backup-policy', displayName: 'Backup for VPC' },
  /** @see https://cloud.ibm.com/docs/vpc?topic=vpc-file-s2s-auth */
  VPC_FILE_SHARE: { serviceName: 'is', resourceType: 'share', displayName: 'File Storage for VPC' },
  /** @see https://cloud.ibm.com/docs/vpc?topic=vpc-ordering-flow-log-collector */
  VPC_FLOW_LOG: { serviceName: 'is', resourceType: 'flow-log-collector', displayName: 'Flow Logs for VPC' },
} as const;
