/**
 * The key management services that Cloud Block Storage can use.
 * @see https://cloud.ibm.com/docs/vpc?topic=vpc-block-s2s-auth
 */
export const KEY_MANAGEMENT_SERVICES = {
  kms: { displayName: 'Key Protect', deprecation: undefined },
  /** @see https://cloud.ibm.com/docs/vpc?topic=vpc-block-s2s-auth, note at the top of the page */
  'hs-crypto': {
    displayName: 'Hyper Protect Crypto Services',
    deprecation: 'is deprecated, existing instances can be used until 2027-03-20',
  },
} as const;

export const KMS_SERVICE_NAMES = Object.keys(KEY_MANAGEMENT_SERVICES) as (keyof typeof KEY_MANAGEMENT_SERVICES)[];

export function isKeyManagementService(serviceName: string): serviceName is keyof typeof KEY_MANAGEMENT_SERVICES {
  return typeof serviceName === 'string' && Object.hasOwn(KEY_MANAGEMENT_SERVICES, serviceName);
}
