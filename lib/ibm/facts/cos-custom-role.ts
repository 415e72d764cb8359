import { PRINTABLE } from './formats';

/** Not a space. */
const VISIBLE = '[!-~\u00a1-\uffee]';

/**
 * Formats of the names of a custom role.
 * @see https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/iam_custom_role
 */
export const ROLE_NAME = {
  expected: 'an upper case letter and up to 29 of A-Z, a-z and 0-9',
  pattern: '^[A-Z][A-Za-z0-9]{0,29}$',
  hint: (value: string) => {
    const camel = value
      .split(/[^A-Za-z0-9]/)
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
      .join('')
      .slice(0, 30);
    return /^[A-Z]/.test(camel) ? `write "${camel}"` : undefined;
  },
};

export const ROLE_DISPLAY_NAME = {
  expected: '1 to 50 characters without spaces at the ends, and no control characters',
  pattern: `^${VISIBLE}([${PRINTABLE}]{0,48}${VISIBLE})?$`,
  hint: (value: string) => {
    const trimmed = value.trim();
    return trimmed !== value && trimmed !== '' ? `write "${trimmed}"` : undefined;
  },
};

export const ROLE_DESCRIPTION = {
  expected: '1 to 250 characters on one line',
  pattern: `^[${PRINTABLE}]{1,250}$`,
};
