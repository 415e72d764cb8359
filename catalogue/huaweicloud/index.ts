import { IMS_CUSTOM_POLICY } from './ims-custom-policy';
import { IMS_GROUP_ACCESS } from './ims-group-access';
import { IMS_REPLICATION_AGENCY } from './ims-replication-agency';
import { IMS_SCOPE } from './ims-scope';

/** In the order of docs/errors.md. */
export const HUAWEICLOUD_ERRORS = [IMS_GROUP_ACCESS, IMS_SCOPE, IMS_CUSTOM_POLICY, IMS_REPLICATION_AGENCY];
