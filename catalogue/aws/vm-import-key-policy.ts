import { VmImportKeyPolicy, VmImportKeyUse } from '../../lib/aws';
import { KEY_USES, keyPolicyStatement } from '../../lib/aws/facts/vm-import-key-policy';
import { KEY_PAGE } from '../../lib/aws/facts/pages';
import { entryOf } from '../entry';
import { because, decided } from '../inputs';
import { ROLE, permissionsOf } from './shared';

export const ENTRY = entryOf(__filename, {
  of: 'VmImportKeyPolicy',
  refusals: [
    {
      cause: () => VmImportKeyPolicy.statement('*', 'DISKS' as VmImportKeyUse),
      fix: 'name the role (`VmImportRole.roleArn`), and choose a member of `VmImportKeyUse`',
    },
  ],
  permissions: Object.keys(KEY_USES).flatMap((use) =>
    permissionsOf(
      { construct: `VmImportKeyPolicy.statement, ${use}`, who: 'the role', source: KEY_PAGE },
      [keyPolicyStatement('<role>', use)],
      'the key',
    ),
  ),
  inputs: {
    atSynthesis: {
      'statement.use': decided(
        'use',
        "'BUCKET' or 'VOLUMES'",
        (_stack, _id, value) => VmImportKeyPolicy.statement(ROLE, value as VmImportKeyUse),
        " (at 'VmImportKeyPolicy.statement')",
      ),
    },
    others: because(
      'no resource to hang a condition on: Terraform’s regex stops the plan, see test/aws/plan.test.ts',
      'statement.roleArn',
    ),
  },
});
