import {
  BackupServiceAuthorizations,
  BlockKmsAuthorization,
  CosAccessPolicy,
  CosCustomRole,
  ImageServiceCosAuthorization,
  ServiceAuthorization,
} from '../../lib/ibm';
import { ibmStack } from '../support/ibm';
import { describeMissingProps, describeUntypedProps, type UntypedCase } from '../support/untyped-props';

const COMMON = "'description', 'transactionId', 'provider' or 'propagation'";

const CONSTRUCTS: UntypedCase[] = [
  ['ServiceAuthorization', ServiceAuthorization, `'source', 'target', 'roles', ${COMMON}`, 'role', 'roles'],
  [
    'ImageServiceCosAuthorization',
    ImageServiceCosAuthorization,
    `'access', 'target', 'sourceAccountId', 'grantInstanceReader', ${COMMON}`,
    'sourceAccountID',
    'sourceAccountId',
  ],
  [
    'BlockKmsAuthorization',
    BlockKmsAuthorization,
    `'target', 'sourceAccountId', 'delegate', ${COMMON}`,
    'delegated',
    'delegate',
  ],
  [
    'BackupServiceAuthorizations',
    BackupServiceAuthorizations,
    `'accountId', 'backups', 'enterpriseAccountId', 'eventNotificationsInstanceGuid', ${COMMON}`,
    'enterpriseAccount',
    'enterpriseAccountId',
  ],
  ['CosAccessPolicy', CosAccessPolicy, `'subject', 'roles', 'target', 'objects', ${COMMON}`, 'object', 'objects'],
  [
    'CosCustomRole',
    CosCustomRole,
    "'roleName', 'displayName', 'actions', 'description' or 'provider'",
    'action',
    'actions',
  ],
];

describeUntypedProps(ibmStack, CONSTRUCTS);
describeMissingProps(ibmStack, CONSTRUCTS);
