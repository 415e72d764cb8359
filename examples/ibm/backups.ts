import { TerraformStack, TerraformVariable } from 'cdktf';
import type { Construct } from 'constructs';
import { BackupKind, BackupServiceAuthorizations } from 'cdktf-service-access/ibm';
import { IbmProvider, IsBackupPolicy, IsBackupPolicyPlan } from 'cdktf-service-access/ibm/bindings';
import { TimeProvider } from 'cdktf-service-access/time/bindings';

/** Daily backups of the volumes, instances and file shares that carry a tag. */
export class BackupsStack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    // The API key comes from the environment: IC_API_KEY.
    new IbmProvider(this, 'ibm', { region: 'us-south' });
    new TimeProvider(this, 'time');

    const accountId = new TerraformVariable(this, 'account_id', {
      type: 'string',
      description: 'Id of the account whose resources are backed up',
      validation: [
        {
          condition: '${can(regex("^[0-9a-f]{32}$", var.account_id))}',
          errorMessage: 'account_id must be 32 hexadecimal digits, without a/',
        },
      ],
    });

    // docs:start backups
    const authorizations = new BackupServiceAuthorizations(this, 'backup-service', {
      accountId: accountId.stringValue,
      backups: [BackupKind.VOLUMES, BackupKind.INSTANCES, BackupKind.CONSISTENCY_GROUPS, BackupKind.FILE_SHARES],
      propagation: { create: '30s' },
    });

    for (const resourceType of ['volume', 'instance', 'share']) {
      const policy = new IsBackupPolicy(this, `${resourceType}-policy`, {
        name: `daily-${resourceType}-backups`,
        matchResourceType: resourceType,
        matchUserTags: ['backup:daily'],
        // The service refuses a policy while one of its authorizations is missing.
        dependsOn: [authorizations],
      });
      new IsBackupPolicyPlan(this, `${resourceType}-plan`, {
        name: `daily-${resourceType}-backups`,
        backupPolicyId: policy.id,
        cronSpec: '30 2 * * *',
        deletionTrigger: { deleteAfter: 14 },
        dependsOn: [authorizations],
      });
    }
    // docs:end backups
  }
}
