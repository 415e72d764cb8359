import { VmImportKeyPolicy, VmImportKeyUse } from '../../lib/aws';
import { catalogueOf } from '../entry';

export const VM_IMPORT_KEY_POLICY = catalogueOf(__filename, {
  of: 'VmImportKeyPolicy',
  entries: [
    {
      cause: () => VmImportKeyPolicy.statement('*', 'DISKS' as VmImportKeyUse),
      fix: 'name the role (`VmImportRole.roleArn`), and choose a member of `VmImportKeyUse`',
    },
  ],
});
