import { ANY } from './ims-custom-policy';

/**
 * Formats of the values that narrow a grant. The provider validates none of them.
 *
 * The patterns are evaluated by JavaScript for literals and by Terraform (RE2) for values known only later: no
 * backslashes, no look-around.
 */
const HEX_32 = '[0-9a-f]{32}';
const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

/** @see https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/identity_group */
export const GROUP_ID = {
  expected: 'the id of a user group (32 hexadecimal digits), not its name',
  pattern: `^${HEX_32}$`,
  attribute: 'id',
};

/** @see https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/identity_group_role_assignment */
export const PROJECT_ID = {
  expected: 'ids of IAM projects (32 hexadecimal digits)',
  pattern: `^${HEX_32}$`,
  attribute: 'id',
  hint: (value: string) => {
    if (['all', '*'].includes(value.toLowerCase())) {
      return 'use ImsScope.allResources()';
    }
    return new RegExp(PROJECT_NAME.pattern).test(value) ? 'use ImsScope.projectNames()' : undefined;
  },
};

/**
 * The name of a region, or that and `_` and a name of its own. `MOS`, the hidden project of Object Storage, does not match.
 * @see https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/identity_project
 */
export const PROJECT_NAME = {
  expected: 'names of IAM projects (such as "eu-west-101" or "eu-west-101_images")',
  pattern: '^[a-z]+(-[a-z0-9]+)+(_[0-9A-Za-z_-]+)?$',
  attribute: 'name',
  hint: (value: string) =>
    ['all', '*'].includes(value.toLowerCase())
      ? 'name every project'
      : new RegExp(`^${HEX_32}$`).test(value)
        ? 'this is an id'
        : undefined,
};

/** Id of the enterprise project `default`. */
export const DEFAULT_ENTERPRISE_PROJECT = '0';

/**
 * @see https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/identity_group_role_assignment
 */
export const ENTERPRISE_PROJECT_ID = {
  expected: 'the id of an enterprise project (a UUID, or "0" for the default one)',
  pattern: `^(${DEFAULT_ENTERPRISE_PROJECT}|${UUID})$`,
  attribute: 'id',
  hint: (value: string) =>
    ['all', '*', 'all_granted_eps'].includes(value.toLowerCase()) ? 'use ImsScope.allResources()' : undefined,
};

/** @see https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/obs_bucket */
export const BUCKET_NAME = {
  expected: 'names of buckets (3 to 63 of a-z, 0-9, "." and "-")',
  pattern: '^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$',
  attribute: 'bucket',
  hint: (value: string) => hintOfAny(value, 'every bucket'),
};

/** @see https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/kms_key */
export const KEY_ID = {
  expected: 'ids of keys (UUIDs), not aliases',
  pattern: `^${UUID}$`,
  attribute: 'id',
  hint: (value: string) => hintOfAny(value, 'every key'),
};

function hintOfAny(value: string, what: string): string | undefined {
  return value === '*' || value === ANY
    ? `if ${what} is meant, write [ImsCustomPolicy.ANY] and nothing beside it`
    : undefined;
}

/** @see https://support.huaweicloud.com/intl/en-us/api-iam/iam_02_0013.html */
export function policyNameFormat(characters: number) {
  const format = nameFormats.get(characters) ?? nameFormat(characters);
  nameFormats.set(characters, format);
  return format;
}

/** By the length of the name: it is asked for with each policy. */
const nameFormats = new Map<number, ReturnType<typeof nameFormat>>();

function nameFormat(characters: number) {
  return {
    expected: `a name of 1 to ${characters} of A-Z, a-z, 0-9, space, "-", "_", "." and ","`,
    pattern: `^[0-9A-Za-z_.,-][0-9A-Za-z _.,-]{0,${characters - 1}}$`,
  };
}

/**
 * Printable characters: those beyond ASCII as ranges that end in letters, because RE2 and JavaScript have no name in common
 * for them; they stay as they are when Terraform normalizes a string. A first character other than a space keeps a blank line from being a description.
 */
function oneLine(characters: number): string {
  const beyondAscii = '\u00a1-\ud7a3\ufb00-\uffdc';
  return `^[!-~${beyondAscii}][ -~${beyondAscii}]{0,${characters - 1}}$`;
}

/**
 * The API requires it.
 * @see https://support.huaweicloud.com/intl/en-us/api-iam/iam_02_0013.html
 */
export const DESCRIPTION = {
  expected: '1 to 256 printable characters on one line, the first other than a space',
  pattern: oneLine(256),
};

/** @see https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/identity_agency */
export const AGENCY_DESCRIPTION = {
  expected: '1 to 255 printable characters on one line, the first other than a space',
  pattern: oneLine(255),
};

/**
 * Backslashes are refused by the service alone, because a pattern cannot name them.
 * @see https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/identity_agency
 */
export const AGENCY_DESCRIPTION_CHARACTERS = {
  expected: 'free of @, #, $, %, ^, &, *, < and >',
  pattern: '^[^#-&*<>@^]*$',
};

/** @see https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/identity_agency */
export const AGENCY_NAME = {
  expected: 'a name of 1 to 64 of A-Z, a-z, 0-9, "-" and "_"',
  pattern: '^[0-9A-Za-z_-]{1,64}$',
};
