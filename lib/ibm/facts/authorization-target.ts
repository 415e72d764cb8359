import {
  ACCOUNT_ID,
  INSTANCE_GUID,
  KEY_RING_ID,
  PRINTABLE,
  RESOURCE_GROUP_ID,
  RESOURCE_TYPE,
  SERVICE_NAME,
} from './formats';

/** Attributes whose values have a format of their own. */
const VALUE_FORMATS = {
  accountId: ACCOUNT_ID,
  serviceName: SERVICE_NAME,
  serviceInstance: INSTANCE_GUID,
  resourceGroupId: RESOURCE_GROUP_ID,
  resourceType: RESOURCE_TYPE,
  /** @see https://cloud.ibm.com/docs/key-protect?topic=key-protect-manage-access */
  keyRing: KEY_RING_ID,
};

/** @see https://cloud.ibm.com/apidocs/iam-policy-management#create-v2-policy */
export const ATTRIBUTE_NAME = {
  expected: 'the name of an attribute (such as "serviceInstance" or "volumeId")',
  pattern: '^[a-zA-Z][a-zA-Z0-9_-]*$',
};

/** Visible characters without `*` and `?`. */
const PLAIN = '!-)+->@-~\u00a1-\uffee';

/** Everything would be written `*` with the first version of the API; this one compares it literally. */
const EQUAL_VALUE = {
  expected: 'the value of an attribute (1 to 1000 characters, not blank and not "*")',
  pattern: `^ *([${PLAIN}?][${PRINTABLE}]*|[*] *[${PLAIN}*?][${PRINTABLE}]*)$`,
  hint: (value: string) => (value === '*' ? 'for any value use AuthorizationAttribute.exists()' : undefined),
};

/**
 * One pattern cannot ask for this and for what is in the value.
 * @see https://cloud.ibm.com/apidocs/iam-policy-management#create-v2-policy
 */
const LENGTH = {
  expected: 'at most 1000 characters',
  pattern: `^[${PRINTABLE}]{0,1000}$`,
};

/** Wildcards alone match everything: what an empty variable in front of a `*` would leave. */
const MATCH_VALUE = {
  expected: 'a pattern ("*" and "?" as wildcards, and at least one other character that is not blank)',
  pattern: `^[${PRINTABLE}]*[${PLAIN}][${PRINTABLE}]*$`,
  hint: (value: string) => (value === '*' ? 'for any value use AuthorizationAttribute.exists()' : undefined),
};

/** What a value must look like, by the name of its attribute and by the operator: all of these. */
export function attributeFormats(name: string, operator: string) {
  switch (operator) {
    case 'stringExists':
      return [];
    case 'stringMatch':
      return [MATCH_VALUE, LENGTH];
    default:
      return Object.hasOwn(VALUE_FORMATS, name)
        ? [VALUE_FORMATS[name as keyof typeof VALUE_FORMATS]]
        : [EQUAL_VALUE, LENGTH];
  }
}
