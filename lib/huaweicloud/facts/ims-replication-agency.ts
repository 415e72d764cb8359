/**
 * The account of IMS that an agency trusts.
 *
 * It belongs into `delegated_service_name`, where the provider reads names of this form back; in `delegated_domain_name` it
 * shows as a difference in every plan.
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
