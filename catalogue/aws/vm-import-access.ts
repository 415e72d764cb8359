import { TerraformVariable } from 'cdktf';
import { VmImportRole } from '../../lib/aws';
import { catalogueOf } from '../entry';

const KEY_ID = '1234abcd-12ab-34cd-56ef-1234567890ab';
const KEY = `arn:aws:kms:eu-central-1:111122223333:key/${KEY_ID}`;

export const VM_IMPORT_ACCESS = catalogueOf(__filename, {
  of: 'VmImportAccess',
  entries: [
    {
      cause: (stack) => new VmImportRole(stack, 'it', { importBuckets: [], exportBuckets: 'images' as never }),
      fix: 'give a list with entries, or leave it out',
    },
    {
      cause: (stack) => {
        const keys = new TerraformVariable(stack, 'keys', { type: 'list(string)' }).listValue;
        new VmImportRole(stack, 'it', { volumeKmsKeyArns: keys });
      },
      fix: 'write the list out: how many keys there are must be known',
    },
    {
      cause: (stack) => new VmImportRole(stack, 'it', { volumeKmsKeyArns: [KEY, KEY] }),
      fix: 'name each key once',
    },
    {
      cause: (stack) => new VmImportRole(stack, 'it', { volumeKmsKeyArns: 'all' as never }),
      fix: 'give a list of ARNs, or `[VmImportRole.ANY_KEY]`',
    },
    {
      cause: (stack) => new VmImportRole(stack, 'it', { volumeKmsKeyArns: [KEY, VmImportRole.ANY_KEY] }),
      fix: 'leave one of the two out',
    },
    {
      cause: (stack) => new VmImportRole(stack, 'it', { volumeKmsKeyArns: ['*', 'alias/aws/ebs', KEY_ID] }),
      fix: 'give the ARN of each key',
    },
    {
      cause: (stack) => new VmImportRole(stack, 'it', { volumeKmsKeyArns: [KEY], partition: 'aws-cn' }),
      fix: 'name keys of the partition that the role is in',
    },
  ],
});
