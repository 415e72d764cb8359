import type { PropNames } from '../core/props';
import type { AuthorizationOptions } from './authorization-options';
import type { BackupServiceAuthorizationsProps } from './backup-service-authorizations';
import type { BlockKmsAuthorizationProps } from './block-kms-authorization';
import type { CosAccessPolicyProps } from './cos-access-policy';
import type { CosCustomRoleProps } from './cos-custom-role';
import type { ImageServiceCosAuthorizationProps } from './image-service-cos-authorization';
import type { ServiceAuthorizationProps } from './service-authorization';

const COMMON: PropNames<AuthorizationOptions> = {
  description: 1,
  transactionId: 1,
  provider: 1,
  propagation: 1,
};

export const SERVICE_AUTHORIZATION_PROPS: PropNames<ServiceAuthorizationProps> = {
  source: 1,
  target: 1,
  roles: 1,
  ...COMMON,
};

export const IMAGE_AUTHORIZATION_PROPS: PropNames<ImageServiceCosAuthorizationProps> = {
  access: 1,
  target: 1,
  sourceAccountId: 1,
  grantInstanceReader: 1,
  ...COMMON,
};

export const BLOCK_AUTHORIZATION_PROPS: PropNames<BlockKmsAuthorizationProps> = {
  target: 1,
  sourceAccountId: 1,
  delegate: 1,
  ...COMMON,
};

export const BACKUP_AUTHORIZATIONS_PROPS: PropNames<BackupServiceAuthorizationsProps> = {
  accountId: 1,
  backups: 1,
  enterpriseAccountId: 1,
  eventNotificationsInstanceGuid: 1,
  ...COMMON,
};

export const ACCESS_POLICY_PROPS: PropNames<CosAccessPolicyProps> = {
  subject: 1,
  roles: 1,
  target: 1,
  objects: 1,
  ...COMMON,
};

export const CUSTOM_ROLE_PROPS: PropNames<CosCustomRoleProps> = {
  roleName: 1,
  displayName: 1,
  actions: 1,
  description: 1,
  provider: 1,
};
