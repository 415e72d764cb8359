import { BackupKind, BackupServiceAuthorizations } from '../../lib/ibm';
import { catalogueOf } from '../entry';

const ACCOUNT = '0123456789abcdef0123456789abcdef';
const backups = [BackupKind.VOLUMES];

export const BACKUP_SERVICE_AUTHORIZATIONS = catalogueOf(__filename, {
  of: 'BackupServiceAuthorizations',
  entries: [
    {
      cause: (stack) => new BackupServiceAuthorizations(stack, 'it', { accountId: ACCOUNT, backups: [] }),
      fix: 'name what is backed up',
    },
    {
      cause: (stack) =>
        new BackupServiceAuthorizations(stack, 'it', { accountId: ACCOUNT, backups: ['DISKS' as BackupKind] }),
      fix: 'choose members of `BackupKind`',
    },
    {
      cause: (stack) =>
        new BackupServiceAuthorizations(stack, 'it', { accountId: ACCOUNT, backups, enterpriseAccountId: ACCOUNT }),
      fix: 'give the account of the enterprise, or leave it out if the account backs itself up',
    },
    {
      cause: (stack) =>
        new BackupServiceAuthorizations(stack, 'it', {
          accountId: 'my-account',
          backups,
          enterpriseAccountId: 'my-enterprise',
          eventNotificationsInstanceGuid: 'my-instance',
        }),
      fix: 'give ids, not names (`ibmcloud account show`, `ibm_resource_instance.guid`)',
    },
  ],
});
