import { VmImportRolePolicy } from '../../lib/aws';
import { catalogueOf } from '../entry';

const importBuckets = [{ bucketName: 'disks' }];

export const VM_IMPORT_ROLE_POLICY = catalogueOf(__filename, {
  of: 'VmImportRolePolicy',
  entries: [
    {
      cause: (stack) => new VmImportRolePolicy(stack, 'it', { roleName: 'vmimport' }),
      fix: 'give what the policy is to allow, in the props or with `addImportBucket` and its like',
    },
    {
      cause: (stack) => new VmImportRolePolicy(stack, 'it', { roleName: '*', policyName: 'a b', importBuckets }),
      fix: 'name the role; choose a name without spaces or leave it out',
    },
    {
      cause: (stack) =>
        new VmImportRolePolicy(stack, 'it', { roleName: 'vmimport', policyName: 'vmimport', importBuckets }),
      fix: 'choose another name, or leave it out',
    },
    {
      cause: (stack) => {
        const props = { roleName: 'vmimport', policyName: 'disks' };
        new VmImportRolePolicy(stack, 'one', { ...props, importBuckets });
        new VmImportRolePolicy(stack, 'other', { ...props, exportBuckets: importBuckets });
      },
      fix: 'leave `policyName` out',
    },
  ],
});
