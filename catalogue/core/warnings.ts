import { Warnings } from '../../lib';
import { VmImportRole } from '../../lib/aws';
import { entryOf } from '../entry';

export const ENTRY = entryOf(__filename, {
  of: 'Warnings',
  refusals: [
    {
      cause: (stack) => Warnings.of(stack).acknowledge('All keys!', ''),
      fix: 'give the code of the warning, and why the risk is accepted',
    },
    {
      cause: (stack) => {
        Warnings.of(stack).treatAsErrors();
        new VmImportRole(stack, 'it', { volumeKmsKeyArns: [VmImportRole.ANY_KEY] });
      },
      fix: 'fix what the warning is about, or acknowledge it with a reason',
    },
  ],
});
