/** Pages of the vendor's guide, for what is shown with a grant. */
const GUIDE = 'https://docs.aws.amazon.com/vm-import/latest/userguide';

export const ROLE_PAGE = `${GUIDE}/required-permissions.html#vmimport-role`;
export const OPERATOR_PAGE = `${GUIDE}/required-permissions.html#iam-permissions-image`;
export const EXPORT_PAGE = `${GUIDE}/vmexport-prerequisites.html`;
export const KEY_PAGE = `${GUIDE}/troubleshooting.html`;
