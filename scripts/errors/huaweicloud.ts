import { HUAWEICLOUD_GROUP_ERRORS } from './huaweicloud-groups';
import { HUAWEICLOUD_POLICY_ERRORS } from './huaweicloud-policies';

export const HUAWEICLOUD_ERRORS = [HUAWEICLOUD_GROUP_ERRORS, HUAWEICLOUD_POLICY_ERRORS];
