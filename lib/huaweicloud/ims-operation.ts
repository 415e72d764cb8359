/**
 * Operations on images, in the vendor's words. Each stands for its own actions and for those that its API needs besides.
 * @see https://support.huaweicloud.com/intl/en-us/api-ims/ims_03_appendix_05.html
 */
export enum ImsOperation {
  /** List images. */
  LIST_IMAGES = 'LIST_IMAGES',
  /** See the details of an image. */
  GET_IMAGE = 'GET_IMAGE',
  /** Change information about an image. To move it between enterprise projects also takes `CREATE_SERVER_IMAGE`. */
  UPDATE_IMAGE = 'UPDATE_IMAGE',
  /**
   * Create a system disk image from a server; with `obsBuckets` also from a file in a bucket, fast import included.
   * Needs disks (`evs:volumes:*`), which includes deleting them.
   */
  CREATE_SERVER_IMAGE = 'CREATE_SERVER_IMAGE',
  /**
   * Create a data disk image from a disk; with `obsBuckets` also from a file in a bucket, fast import included. Needs
   * disks (`evs:volumes:*`), which includes deleting them.
   */
  CREATE_DATA_IMAGE = 'CREATE_DATA_IMAGE',
  /**
   * Create a full-ECS image from a server or a backup. Needs backups (`cbr:*:*`, `csbs:backup:*`) and disks
   * (`evs:volumes:*`), which includes deleting them.
   */
  CREATE_WHOLE_IMAGE = 'CREATE_WHOLE_IMAGE',
  /** Upload an image file from a bucket. Needs `obsBuckets`. */
  UPLOAD_IMAGE = 'UPLOAD_IMAGE',
  /** Export an image to a bucket. Needs `obsBuckets`. */
  EXPORT_IMAGE = 'EXPORT_IMAGE',
  /** Copy an image within its region. With enterprise projects also takes `CREATE_SERVER_IMAGE`. */
  COPY_IN_REGION = 'COPY_IN_REGION',
  /** Copy an image to another region, by means of an agency (`ImsReplicationAgency`). Same action as `COPY_IN_REGION`. */
  COPY_ACROSS_REGIONS = 'COPY_ACROSS_REGIONS',
  /** Share an image with projects of other accounts, and take it back. */
  SHARE_IMAGE = 'SHARE_IMAGE',
  /** Add and remove tags. Same action as `UPDATE_IMAGE`. */
  TAG_IMAGE = 'TAG_IMAGE',
  /** Delete an image. */
  DELETE_IMAGE = 'DELETE_IMAGE',
  /** See how many images there may be. */
  GET_QUOTA = 'GET_QUOTA',
}
