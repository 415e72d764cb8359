/** A custom policy without its name. */
export interface ReadyPolicy {
  readonly allowed: readonly string[];
  readonly denied?: readonly string[];
}

const SEE = ['LIST_IMAGES', 'GET_IMAGE'] as const;

/** Policies for common tasks. Each lets its users list images and see their details, because consoles and tools need it. */
export const READY_POLICIES = {
  /**
   * The purpose of IMS ReadOnlyAccess, as a policy of the account's own.
   * @see https://support.huaweicloud.com/eu/productdesc-ims/ims_01_0009.html
   */
  READER: { allowed: [...SEE, 'GET_QUOTA'] },
  /**
   * The common operations of the vendor's table, except for deletion, which no other grant gives back.
   * @see https://support.huaweicloud.com/eu/productdesc-ims/ims_01_0009.html
   * @see https://github.com/opentelekomcloud-docs/image-management-service/blob/main/umn/source/using_iam_to_grant_access_to_ims/creating_a_custom_policy.rst
   */
  USER_WITHOUT_DELETE: {
    allowed: [...SEE, 'GET_QUOTA', 'CREATE_SERVER_IMAGE', 'CREATE_DATA_IMAGE', 'UPDATE_IMAGE'],
    denied: ['DELETE_IMAGE'],
  },
  /**
   * What a Packer run does on images. It denies nothing: creation through ECS would break.
   * Tags need no other action than UPDATE_IMAGE.
   * @see https://github.com/huaweicloud/packer-plugin-huaweicloud/issues/41
   */
  IMAGE_BUILDER: { allowed: [...SEE, 'GET_QUOTA', 'CREATE_SERVER_IMAGE', 'UPDATE_IMAGE'] },
  /** @see https://support.huaweicloud.com/intl/en-us/api-ims/ims_03_appendix_05.html */
  IMPORTER: { allowed: [...SEE, 'GET_QUOTA', 'CREATE_SERVER_IMAGE', 'CREATE_DATA_IMAGE', 'UPLOAD_IMAGE'] },
  /** @see https://support.huaweicloud.com/intl/en-us/api-ims/ims_03_appendix_05.html */
  SHARER: { allowed: [...SEE, 'SHARE_IMAGE'] },
  /** @see https://support.huaweicloud.com/intl/pt-br/api-ims/ims_03_appendix_09.html */
  REPLICATOR: { allowed: [...SEE, 'COPY_ACROSS_REGIONS'] },
} as const satisfies Record<string, ReadyPolicy>;
