import { IBM_AUTHORIZATION_ERRORS } from './ibm-authorizations';
import { IBM_COS_ACCESS_ERRORS } from './ibm-cos-access';
import { IBM_COS_PART_ERRORS } from './ibm-cos-parts';
import { IBM_COS_ROLE_ERRORS } from './ibm-cos-roles';
import { IBM_SERVICE_ERRORS } from './ibm-services';
import { IBM_TARGET_ERRORS } from './ibm-targets';

export const IBM_ERRORS = [
  IBM_AUTHORIZATION_ERRORS,
  IBM_SERVICE_ERRORS,
  IBM_TARGET_ERRORS,
  IBM_COS_ACCESS_ERRORS,
  IBM_COS_PART_ERRORS,
  IBM_COS_ROLE_ERRORS,
];
