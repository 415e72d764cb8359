/**
 * What Image Service for VPC needs on Cloud Object Storage.
 *
 * Writer includes Reader, yet the vendor asks for both when images go both ways.
 * @see https://cloud.ibm.com/docs/vpc?topic=vpc-object-storage-prereq
 */
export const IMAGE_SERVICE_ACCESS = {
  IMPORT: { roles: ['Reader'], does: 'import custom images from' },
  EXPORT: { roles: ['Writer'], does: 'export custom images to' },
  IMPORT_AND_EXPORT: { roles: ['Reader', 'Writer'], does: 'import custom images from and export them to' },
} as const;

/**
 * Bucket-scoped access alone was refused to a sibling source (flow logs) because the service also lists the instance.
 * @see https://github.com/terraform-ibm-modules/terraform-ibm-landing-zone-vpc/issues/1175
 */
export const INSTANCE_READER_ROLES = ['Reader'] as const;
