/**
 * The account of IMS that an agency trusts.
 *
 * As `delegated_service_name`: the provider reads names of this form back there, and as `delegated_domain_name` they
 * show as a difference for ever.
 * @see https://support.huaweicloud.com/eu/ims_faq/faq_202503_1.html
 */
export const IMS_SERVICE_ACCOUNT = 'op_svc_ims';

/**
 * What IMS needs in the destination of a copy. The provider skips a name that it does not know and grants nothing.
 * @see https://support.huaweicloud.com/eu/ims_faq/faq_202503_1.html
 */
export const REPLICATION_POLICIES = {
  /** For system disk and data disk images. */
  DISK_IMAGES: 'IMS CrossCopyAgencyPolicy',
  /** For full-ECS images. */
  WHOLE_IMAGES: 'IMS CrossCopyAgencyCBRPolicy',
} as const;
