/** The vendor's pages that data and messages point to, each once. Docstrings name their pages themselves. */

/** Permissions of Image Management Service: system-defined policies and roles, and what roles depend on. */
export const PERMISSIONS_PAGE = 'https://support.huaweicloud.com/eu/productdesc-ims/ims_01_0009.html';

/** Actions of Image Management Service, each with the actions of other services that it needs. */
export const ACTIONS_PAGE = 'https://support.huaweicloud.com/intl/en-us/api-ims/ims_03_appendix_05.html';

/** Agencies for copies to other regions. */
export const REPLICATION_PAGE = 'https://support.huaweicloud.com/eu/ims_faq/faq_202503_1.html';

/** Members of user groups. */
export const GROUPS_PAGE = 'https://support.huaweicloud.com/intl/en-us/usermanual-iam/iam_03_0001.html';

/** Images that other projects may use. */
export const SHARING_PAGE = 'https://support.huaweicloud.com/intl/en-us/usermanual-ims/ims_01_0404.html';
