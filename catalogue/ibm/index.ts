import { ACCESS_SUBJECT } from './access-subject';
import { AUTHORIZATION_OPTIONS } from './authorization-options';
import { AUTHORIZATION_SOURCE } from './authorization-source';
import { AUTHORIZATION_TARGET } from './authorization-target';
import { BACKUP_SERVICE_AUTHORIZATIONS } from './backup-service-authorizations';
import { BLOCK_KMS_AUTHORIZATION } from './block-kms-authorization';
import { COS_ACCESS_POLICY } from './cos-access-policy';
import { COS_ACTIONS } from './cos-actions';
import { COS_CUSTOM_ROLE } from './cos-custom-role';
import { COS_OBJECTS } from './cos-objects';
import { COS_ROLE } from './cos-role';
import { COS_TARGET } from './cos-target';
import { IMAGE_SERVICE_COS_AUTHORIZATION } from './image-service-cos-authorization';
import { KMS_TARGET } from './kms-target';
import { SERVICE_AUTHORIZATION } from './service-authorization';

/** In the order of docs/errors.md. */
export const IBM_ERRORS = [
  IMAGE_SERVICE_COS_AUTHORIZATION,
  BLOCK_KMS_AUTHORIZATION,
  BACKUP_SERVICE_AUTHORIZATIONS,
  AUTHORIZATION_OPTIONS,
  SERVICE_AUTHORIZATION,
  AUTHORIZATION_SOURCE,
  AUTHORIZATION_TARGET,
  COS_TARGET,
  KMS_TARGET,
  COS_ACCESS_POLICY,
  ACCESS_SUBJECT,
  COS_OBJECTS,
  COS_CUSTOM_ROLE,
  COS_ROLE,
  COS_ACTIONS,
];
