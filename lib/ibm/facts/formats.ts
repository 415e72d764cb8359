import { parseCrn } from './crn';
import { KMS_SERVICE_NAMES } from './kms-target';

/**
 * Formats of the values that narrow a grant. The provider validates none of them.
 *
 * The patterns are evaluated by JavaScript for literals and by Terraform (RE2) for values known only later: no
 * backslashes, no look-around.
 */
const HEX_32 = '[0-9a-f]{32}';
/**
 * Any character that is no control character, for patterns that Terraform evaluates too. In its regular expressions `.` matches
 * all but line breaks, and a class of what is not allowed matches those as well.
 */
export const PRINTABLE = ' -~\u00a1-\uffee';

export const GUID = '[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}';
const SERVICE = `(${KMS_SERVICE_NAMES.join('|')})`;
/** `crn:v1:<cname>:<ctype>:`; the location is a region, `global` or the id of a Satellite location. */
const CRN_START = 'crn:v1:[a-z0-9-]+:(public|dedicated|local):';
const LOCATION = '[a-z0-9_-]+';
const BUCKET_BODY = '[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]';

/** @see https://cloud.ibm.com/docs/account?topic=account-accountfaqs */
export const ACCOUNT_ID = {
  expected: 'an account id (32 hexadecimal digits)',
  pattern: `^${HEX_32}$`,
  attribute: 'accountId',
  hint: (value: string) => {
    const bare = value.replace(/^a\//, '').toLowerCase();
    const inCrn = parseCrn(value)?.accountId;
    return new RegExp(`^${HEX_32}$`).test(bare)
      ? `write "${bare}"`
      : inCrn
        ? `this is a CRN, the account id in it is "${inCrn}"`
        : undefined;
  },
};

/** @see https://cloud.ibm.com/docs/account?topic=account-crn */
export const INSTANCE_GUID = {
  expected: 'the GUID of a service instance, not its CRN, id or name',
  pattern: `^${GUID}$`,
  attribute: 'guid',
  hint: (value: string) => {
    const guid = parseCrn(value)?.instanceGuid;
    return guid ? `the GUID in this CRN is "${guid}"` : undefined;
  },
};

/** @see https://cloud.ibm.com/docs/account?topic=account-crn */
export const SERVICE_NAME = {
  expected: 'the name of a service as in a CRN (such as "is" or "kms")',
  pattern: '^[a-z0-9][a-z0-9.-]*$',
  hint: (value: string) => {
    const name = parseCrn(value)?.serviceName;
    return name ? `the name in this CRN is "${name}"` : undefined;
  },
};

/** @see https://cloud.ibm.com/docs/account?topic=account-crn */
export const RESOURCE_TYPE = {
  expected: 'the type of a resource as in a CRN (such as "image" or "bucket")',
  pattern: '^[a-z0-9][a-zA-Z0-9_.-]*$',
};

/** Resource group ids have no documented shape; `*` would be sent literally and match nothing, or everything. */
export const RESOURCE_GROUP_ID = {
  expected: 'the id of a resource group',
  pattern: '^[0-9A-Za-z_-]+$',
  attribute: 'id',
  hint: (value: string) => {
    const id = parseCrn(value)?.resource;
    return id ? `the id in this CRN is "${id}"` : undefined;
  },
  doubt: (value: string) =>
    new RegExp(`^${HEX_32}$`).test(value)
      ? undefined
      : 'ids of resource groups seen so far are 32 hexadecimal digits, give the id and not the name',
};

/** @see https://cloud.ibm.com/docs/cloud-object-storage?topic=cloud-object-storage-compatibility-api-bucket-operations */
export const BUCKET_NAME = {
  expected: 'the name of a bucket (3 to 63 of a-z, 0-9, "." and "-")',
  pattern: `^${BUCKET_BODY}$`,
  attribute: 'bucketName',
  doubt: doubtOfBucket,
  hint: (value: string) => {
    const crn = parseCrn(value);
    return crn?.resourceType === 'bucket' ? `the name in this CRN is "${crn.resource}"` : undefined;
  },
};

/** @see https://cloud.ibm.com/docs/account?topic=account-crn */
export const COS_INSTANCE_CRN = {
  expected: 'the CRN of a Cloud Object Storage instance (crn:v1:…:cloud-object-storage:global:a/<account>:<GUID>::)',
  pattern: `^${CRN_START}cloud-object-storage:${LOCATION}:a/${HEX_32}:${GUID}::$`,
  attribute: 'crn',
  hint: (value: string) => hintOf(value, 'cloud-object-storage', 'instance'),
};

/** @see https://cloud.ibm.com/docs/account?topic=account-crn */
export const BUCKET_CRN = {
  expected: 'the CRN of a bucket (crn:v1:…:cloud-object-storage:global:a/<account>:<GUID>:bucket:<name>)',
  pattern: `^${CRN_START}cloud-object-storage:${LOCATION}:a/${HEX_32}:${GUID}:bucket:${BUCKET_BODY}$`,
  attribute: 'crn',
  doubt: (value: string) => doubtOfBucket(parseCrn(value)!.resource),
  hint: (value: string) => hintOf(value, 'cloud-object-storage', 'bucket'),
};

/** @see https://cloud.ibm.com/docs/key-protect?topic=key-protect-retrieve-instance-ID */
export const KMS_INSTANCE_CRN = {
  expected:
    'the CRN of a Key Protect or Hyper Protect Crypto Services instance (crn:v1:…:kms:<region>:a/<account>:<GUID>::)',
  pattern: `^${CRN_START}${SERVICE}:${LOCATION}:a/${HEX_32}:${GUID}::$`,
  attribute: 'crn',
  hint: (value: string) => hintOf(value, KMS_SERVICE_NAMES.join(' or '), 'instance'),
};

/** @see https://cloud.ibm.com/docs/key-protect?topic=key-protect-view-keys */
export const KEY_CRN = {
  expected: 'the CRN of a root key (crn:v1:…:kms:<region>:a/<account>:<GUID>:key:<key id>)',
  pattern: `^${CRN_START}${SERVICE}:${LOCATION}:a/${HEX_32}:${GUID}:key:${GUID}$`,
  attribute: 'crn',
  hint: (value: string) => hintOf(value, KMS_SERVICE_NAMES.join(' or '), 'key'),
};

/** @see https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/kms_key_rings#key_ring_id-1 */
export const KEY_RING_ID = {
  expected: 'the id of a key ring (2 to 100 of a-z, A-Z, 0-9 and "-")',
  pattern: '^[a-zA-Z0-9-]{2,100}$',
  attribute: 'keyRingId',
};

/** What a CRN of another kind is, in words. */
function hintOf(value: string, serviceName: string, resourceType: string): string | undefined {
  const crn = parseCrn(value);
  if (!crn) {
    return undefined;
  }
  if (!serviceName.split(' or ').includes(crn.serviceName)) {
    return `this CRN belongs to service "${crn.serviceName}", not to ${serviceName}`;
  }
  const actual = crn.resourceType === '' ? 'instance' : crn.resourceType;
  if (actual !== resourceType) {
    return `this is the CRN of ${actual === 'instance' ? 'an instance' : `a ${actual}`}`;
  }
  // The id of `ibm_cos_bucket` is its CRN with `:meta:…` behind it.
  return crn.resource.includes(':') ? 'this is an id, use the attribute "crn"' : undefined;
}

/** Names that cannot be given to a bucket today; old buckets may have them. */
function doubtOfBucket(name: string): string | undefined {
  return /[.][.]|--|^[0-9]+([.][0-9]+){3}$|^(cosv1-|account-)/.test(name)
    ? 'buckets cannot be given this name any more, check that it exists'
    : undefined;
}
