import { TerraformVariable } from 'cdktf';
import {
  BackupKind,
  BackupServiceAuthorizations,
  BlockKmsAuthorization,
  CosTarget,
  ImageAccess,
  ImageServiceCosAuthorization,
  KmsService,
  KmsTarget,
} from '../../lib/ibm';
import { bindings as aws } from '../../lib/aws';
import { bindings as time } from '../../lib/time';
import { catalogueOf } from './entry';

const ACCOUNT = '0123456789abcdef0123456789abcdef';
const GUID = 'f7d4676f-f298-4cb3-8390-2fe258a5d6df';
const access = ImageAccess.IMPORT;
const target = CosTarget.instance(GUID);
const backups = [BackupKind.VOLUMES];

/** The constructs for image, volume and backup services, and what they have in common. */
export const IBM_AUTHORIZATION_ERRORS = catalogueOf(__filename, [
  {
    of: 'ImageServiceCosAuthorization',
    entries: [
      {
        cause: (stack) => new ImageServiceCosAuthorization(stack, 'it', { access: 'BOTH' as ImageAccess, target }),
        mend: 'choose a member of `ImageAccess`',
      },
      {
        cause: (stack) =>
          new ImageServiceCosAuthorization(stack, 'it', {
            access,
            target: KmsTarget.allInstances(KmsService.KEY_PROTECT),
          }),
        mend: 'make the target with a factory of `CosTarget`',
      },
      {
        cause: (stack) => new ImageServiceCosAuthorization(stack, 'it', { access, target, grantInstanceReader: true }),
        mend: 'leave `grantInstanceReader` out: whoever may use the instance may list it',
      },
      {
        cause: (stack) => {
          for (const bucketName of ['disks', 'exports']) {
            const bucket = CosTarget.bucketOf({ accountId: ACCOUNT, instanceGuid: GUID, bucketName });
            new ImageServiceCosAuthorization(stack, bucketName, { access, target: bucket, grantInstanceReader: true });
          }
        },
        mend: 'leave `grantInstanceReader` out of all but one of them',
      },
      {
        cause: (stack) => new ImageServiceCosAuthorization(stack, 'it', { access, target, sourceAccountId: '' }),
        mend: 'give the account, or leave the prop out if it is the account of the provider',
      },
      {
        cause: (stack) =>
          new ImageServiceCosAuthorization(stack, 'it', { access, target, sourceAccountId: `a/${ACCOUNT}` }),
        mend: 'write the id as the message says',
      },
      {
        cause: (stack) => {
          const account = new TerraformVariable(stack, 'account', { type: 'string' }).stringValue;
          new ImageServiceCosAuthorization(stack, 'it', { access, target, sourceAccountId: account });
        },
        mend: 'give the variable a value of this form; every value that narrows a grant has such a condition',
      },
      {
        cause: (stack) => {
          new ImageServiceCosAuthorization(stack, 'one', { access: ImageAccess.IMPORT, target });
          new ImageServiceCosAuthorization(stack, 'other', { access: ImageAccess.EXPORT, target });
        },
        mend: 'here: one construct with `ImageAccess.IMPORT_AND_EXPORT`',
      },
      {
        cause: (stack) => new ImageServiceCosAuthorization(stack, 'it', { access, target: CosTarget.allInstances() }),
        code: 'all-instances',
        mend: 'name an instance, a resource group or a bucket, or leave it if everything is meant',
      },
    ],
  },
  {
    of: 'BlockKmsAuthorization',
    entries: [
      {
        cause: (stack) => {
          const key = KmsTarget.instance(KmsService.KEY_PROTECT, GUID);
          const flag = new TerraformVariable(stack, 'flag', { type: 'bool' }).value;
          new BlockKmsAuthorization(stack, 'it', { target: key, delegate: flag });
        },
        mend: 'decide it in the code: a value that is known later would count as true',
      },
      {
        cause: (stack) => new BlockKmsAuthorization(stack, 'it', { target: target }),
        mend: 'make the target with a factory of `KmsTarget`',
      },
      {
        cause: (stack) =>
          new BlockKmsAuthorization(stack, 'it', { target: KmsTarget.instance('hs-crypto' as KmsService, GUID) }),
        code: 'deprecated-service',
        mend: 'move to Key Protect',
      },
    ],
  },
  {
    of: 'BackupServiceAuthorizations',
    entries: [
      {
        cause: (stack) => new BackupServiceAuthorizations(stack, 'it', { accountId: ACCOUNT, backups: [] }),
        mend: 'name what is backed up',
      },
      {
        cause: (stack) =>
          new BackupServiceAuthorizations(stack, 'it', { accountId: ACCOUNT, backups: ['DISKS' as BackupKind] }),
        mend: 'choose members of `BackupKind`',
      },
      {
        cause: (stack) =>
          new BackupServiceAuthorizations(stack, 'it', { accountId: ACCOUNT, backups, enterpriseAccountId: ACCOUNT }),
        mend: 'give the account of the enterprise, or leave it out if the account backs itself up',
      },
      {
        cause: (stack) =>
          new BackupServiceAuthorizations(stack, 'it', {
            accountId: 'my-account',
            backups,
            enterpriseAccountId: 'my-enterprise',
            eventNotificationsInstanceGuid: 'my-instance',
          }),
        mend: 'give ids, not names (`ibmcloud account show`, `ibm_resource_instance.guid`)',
      },
    ],
  },
  {
    of: 'AuthorizationOptions',
    entries: [
      {
        cause: (stack) => {
          const provider = new aws.AwsProvider(stack, 'aws', { alias: 'aws' });
          new ImageServiceCosAuthorization(stack, 'it', { access, target, provider });
        },
        mend: 'pass a provider of IBM Cloud',
      },
      {
        cause: (stack) => new ImageServiceCosAuthorization(stack, 'it', { access, target, description: 5 as never }),
        mend: 'write a text, or leave it out',
      },
      {
        cause: (stack) => new ImageServiceCosAuthorization(stack, 'it', { access, target, propagation: {} }),
        mend: 'give `create`, `destroy` or both, or leave `propagation` out',
      },
      {
        cause: (stack) => {
          new time.TimeProvider(stack, 'time');
          new ImageServiceCosAuthorization(stack, 'it', { access, target, propagation: { create: '30 seconds' } });
        },
        mend: 'write a number and a unit: `30s`',
      },
      {
        cause: (stack) =>
          new ImageServiceCosAuthorization(stack, 'it', { access, target, propagation: { create: '30s' } }),
        mend: "`import { TimeProvider } from 'cdktf-service-access/time/bindings'`, and one of them in the stack",
      },
    ],
  },
]);
