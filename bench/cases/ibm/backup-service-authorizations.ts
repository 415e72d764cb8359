import { type TerraformStack } from 'cdktf';
import { BackupKind, BackupServiceAuthorizations } from 'cdktf-service-access/ibm';
import { IamAuthorizationPolicy, IbmProvider } from 'cdktf-service-access/ibm/bindings';
import { ACCOUNT_ID, hex, type BenchCase } from '../../case';

const prepare = (stack: TerraformStack) => void new IbmProvider(stack, 'ibm', { region: 'us-south' });

const equals = (name: string, value: string) => ({ name, operator: 'stringEquals', value });

const lifecycle = { ignoreChanges: ['description'] };

export const CASES: BenchCase[] = [
  {
    name: 'BackupServiceAuthorizations, file shares of one enterprise',
    prepare,
    library: (scope, index) => {
      new BackupServiceAuthorizations(scope, `backup${index}`, {
        accountId: ACCOUNT_ID,
        backups: [BackupKind.FILE_SHARES],
        enterpriseAccountId: hex(index),
      });
    },
    byHand: (scope, index) => {
      const source = {
        sourceServiceName: 'is',
        sourceResourceType: 'backup-policy',
        sourceServiceAccount: hex(index),
      };
      const attributes = [equals('accountId', ACCOUNT_ID), equals('serviceName', 'is')];
      const exists = (name: string) => ({ name, operator: 'stringExists', value: 'true' });
      const shares = new IamAuthorizationPolicy(scope, `shares${index}`, {
        ...source,
        description: 'Allows Backup for VPC to use file shares as Editor, Share Snapshot Operator',
        resourceAttributes: [...attributes, exists('shareId')],
        roles: ['Editor', 'Share Snapshot Operator'],
        lifecycle,
      });
      new IamAuthorizationPolicy(scope, `policies${index}`, {
        ...source,
        description: 'Allows Backup for VPC to use backup policies as Editor',
        resourceAttributes: [...attributes, exists('backupPolicyId')],
        roles: ['Editor'],
        dependsOn: [shares],
        lifecycle,
      });
    },
  },
];
