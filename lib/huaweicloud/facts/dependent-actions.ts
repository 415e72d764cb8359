/**
 * Actions of other services that operations on images need, as the vendor's table of IMS actions lists them. Service
 * names are lower case, as the rules of policies want them; the table writes some of them otherwise.
 *
 * Wildcards are the vendor's: it names nothing narrower.
 * @see https://support.huaweicloud.com/intl/en-us/api-ims/ims_03_appendix_05.html
 */
export const DEPENDENT_ACTIONS = {
  ECS: [
    'ecs:cloudServers:get',
    'ecs:cloudServers:list',
    'ecs:serverVolumeAttachments:list',
    'ecs:serverVolumes:use',
    'ecs:servers:get',
    'ecs:servers:list',
  ],
  EVS: ['evs:volumes:*'],
  BMS: ['bms:serverFlavors:get', 'bms:servers:get', 'bms:servers:list'],
  BACKUP: ['cbr:*:*', 'csbs:backup:*'],
  /** Key Management Service has resource-level authorization, so these are granted on single keys. */
  KMS: ['kms:*:*'],
  /**
   * Object Storage is a global service with resource-level authorization: granted on single buckets and their objects,
   * in documents of their own.
   */
  OBS_BUCKET: ['obs:bucket:*'],
  OBS_OBJECT: ['obs:object:*'],
} as const;

/** What the wildcards include, for a warning that names them. */
export const WILDCARD_INCLUDES: Readonly<Record<string, string>> = {
  'evs:volumes:*': 'deleting any disk of the project',
  'cbr:*:*': 'deleting any backup of the project',
  'csbs:backup:*': 'deleting any server backup of the project',
  'kms:*:*': 'disabling and deleting the keys',
  'obs:bucket:*': 'deleting the buckets and changing who may use them',
  'obs:object:*': 'deleting their objects',
};
