import type { PropNames } from '../core/props';
import type { AuthorizationOptions } from './authorization-options';
import type { BackupServiceAuthorizationsProps } from './backup-service-authorizations';
import type { BlockKmsAuthorizationProps } from './block-kms-authorization';
import type { CosAccessPolicyProps } from './cos-access-policy';
import type { CosCustomRoleProps } from './cos-custom-role';
import type { ImageServiceCosAuthorizationProps } from './image-service-cos-authorization';
import type { ServiceAuthorizationProps } from './service-authorization';

const COMMON: PropNames<AuthorizationOptions> = {
  description: true,
  transactionId: true,
  provider: true,
  propagation: true,
};

export const SERVICE_AUTHORIZATION_PROPS: PropNames<ServiceAuthorizationProps> = {
  source: true,
  target: true,
  roles: true,
  ...COMMON,
};

export const IMAGE_AUTHORIZATION_PROPS: PropNames<ImageServiceCosAuthorizationProps> = {
  access: true,
  target: true,
  sourceAccountId: true,
  grantInstanceReader: true,
  ...COMMON,
};

export const BLOCK_AUTHORIZATION_PROPS: PropNames<BlockKmsAuthorizationProps> = {
  target: true,
  sourceAccountId: true,
  delegate: true,
  ...COMMON,
};

export const BACKUP_AUTHORIZATIONS_PROPS: PropNames<BackupServiceAuthorizationsProps> = {
  accountId: true,
  backups: true,
  enterpriseAccountId: true,
  eventNotificationsInstanceGuid: true,
  ...COMMON,
};

export const ACCESS_POLICY_PROPS: PropNames<CosAccessPolicyProps> = {
  subject: true,
  roles: true,
  target: true,
  objects: true,
  ...COMMON,
};

export const CUSTOM_ROLE_PROPS: PropNames<CosCustomRoleProps> = {
  roleName: true,
  displayName: true,
  actions: true,
  description: true,
  provider: true,
};
