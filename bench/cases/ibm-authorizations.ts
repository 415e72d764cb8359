import { TerraformResource, type TerraformStack } from 'cdktf';
import {
  AuthorizationSource,
  BackupKind,
  BackupServiceAuthorizations,
  BlockKmsAuthorization,
  CosTarget,
  ImageAccess,
  ImageServiceCosAuthorization,
  KmsTarget,
  ServiceAuthorization,
} from 'cdktf-service-access/ibm';
import { IamAuthorizationPolicy, IbmProvider } from 'cdktf-service-access/ibm/bindings';
import { ACCOUNT_ID, guid, hex, type BenchCase } from '../case';

const prepare = (stack: TerraformStack) => void new IbmProvider(stack, 'ibm', { region: 'us-south' });
const equals = (name: string, value: string) => ({ name, operator: 'stringEquals', value });
const lifecycle = { createBeforeDestroy: true };

export const IBM_AUTHORIZATION_CASES: BenchCase[] = [
  {
    name: 'ServiceAuthorization, flow logs to one instance',
    prepare,
    library: (scope, index) => {
      new ServiceAuthorization(scope, `logs${index}`, {
        source: AuthorizationSource.VPC_FLOW_LOG,
        target: CosTarget.instance(guid(index)),
        roles: ['Writer'],
      });
    },
    byHand: (scope, index) => {
      new IamAuthorizationPolicy(scope, `logs${index}`, {
        description: 'Allows Flow Logs for VPC to use one instance of Cloud Object Storage as Writer',
        sourceServiceName: 'is',
        sourceResourceType: 'flow-log-collector',
        targetServiceName: 'cloud-object-storage',
        targetResourceInstanceId: guid(index),
        roles: ['Writer'],
        lifecycle,
      });
    },
  },
  {
    name: 'ImageServiceCosAuthorization, one bucket',
    prepare,
    library: (scope, index) => {
      new ImageServiceCosAuthorization(scope, `image${index}`, {
        access: ImageAccess.IMPORT,
        target: CosTarget.bucket(
          `crn:v1:bluemix:public:cloud-object-storage:global:a/${ACCOUNT_ID}:${guid(index)}:bucket:disks`,
        ),
      });
    },
    byHand: (scope, index) => {
      new IamAuthorizationPolicy(scope, `image${index}`, {
        description: 'Allows Image Service for VPC to import custom images from one bucket of Cloud Object Storage',
        sourceServiceName: 'is',
        sourceResourceType: 'image',
        resourceAttributes: [
          equals('accountId', ACCOUNT_ID),
          equals('serviceName', 'cloud-object-storage'),
          equals('serviceInstance', guid(index)),
          equals('resourceType', 'bucket'),
          equals('resource', 'disks'),
        ],
        roles: ['Reader'],
        lifecycle,
      });
    },
  },
  {
    name: 'BlockKmsAuthorization, one key',
    prepare,
    library: (scope, index) => {
      new BlockKmsAuthorization(scope, `volume${index}`, {
        target: KmsTarget.key(`crn:v1:bluemix:public:kms:us-south:a/${ACCOUNT_ID}:${guid(0)}:key:${guid(index)}`),
      });
    },
    byHand: (scope, index) => {
      const rotation = new TerraformResource(scope, `rotation${index}`, {
        terraformResourceType: 'terraform_data',
        terraformGeneratorMetadata: { providerName: 'terraform' },
      });
      rotation.addOverride('input', { key: `kms:${ACCOUNT_ID}:${guid(0)}:${guid(index)}` });
      new IamAuthorizationPolicy(scope, `volume${index}`, {
        description: 'Allows Cloud Block Storage to encrypt volumes with one root key of Key Protect',
        sourceServiceName: 'server-protect',
        resourceAttributes: [
          equals('accountId', ACCOUNT_ID),
          equals('serviceName', 'kms'),
          equals('serviceInstance', guid(0)),
          equals('resourceType', 'key'),
          equals('resource', guid(index)),
        ],
        roles: ['Reader'],
        lifecycle: {
          ...lifecycle,
          // The bare address: Terraform refuses the template that `fqn` is.
          replaceTriggeredBy: [`terraform_data.${rotation.friendlyUniqueId}`],
        },
      });
    },
  },
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
