import { TerraformVariable } from 'cdktf';
import { CosTarget, ImageAccess, ImageServiceCosAuthorization, KmsService, KmsTarget } from '../../lib/ibm';
import { catalogueOf } from '../entry';

const ACCOUNT = '0123456789abcdef0123456789abcdef';
const GUID = 'f7d4676f-f298-4cb3-8390-2fe258a5d6df';
const access = ImageAccess.IMPORT;
const target = CosTarget.instance(GUID);

export const IMAGE_SERVICE_COS_AUTHORIZATION = catalogueOf(__filename, {
  of: 'ImageServiceCosAuthorization',
  entries: [
    {
      cause: (stack) => new ImageServiceCosAuthorization(stack, 'it', { access: 'BOTH' as ImageAccess, target }),
      fix: 'choose a member of `ImageAccess`',
    },
    {
      cause: (stack) =>
        new ImageServiceCosAuthorization(stack, 'it', {
          access,
          target: KmsTarget.allInstances(KmsService.KEY_PROTECT),
        }),
      fix: 'make the target with a factory of `CosTarget`',
    },
    {
      cause: (stack) => new ImageServiceCosAuthorization(stack, 'it', { access, target, grantInstanceReader: true }),
      fix: 'leave `grantInstanceReader` out: whoever may use the instance may list it',
    },
    {
      cause: (stack) => {
        for (const bucketName of ['disks', 'exports']) {
          const bucket = CosTarget.bucketOf({ accountId: ACCOUNT, instanceGuid: GUID, bucketName });
          new ImageServiceCosAuthorization(stack, bucketName, { access, target: bucket, grantInstanceReader: true });
        }
      },
      fix: 'leave `grantInstanceReader` out of all but one of them',
    },
    {
      cause: (stack) => new ImageServiceCosAuthorization(stack, 'it', { access, target, sourceAccountId: '' }),
      fix: 'give the account, or leave the prop out if it is the account of the provider',
    },
    {
      cause: (stack) =>
        new ImageServiceCosAuthorization(stack, 'it', { access, target, sourceAccountId: `a/${ACCOUNT}` }),
      fix: 'write the id as the message says',
    },
    {
      cause: (stack) => {
        const account = new TerraformVariable(stack, 'account', { type: 'string' }).stringValue;
        new ImageServiceCosAuthorization(stack, 'it', { access, target, sourceAccountId: account });
      },
      fix: 'give the variable a value of this form; every value that narrows a grant has such a condition',
    },
    {
      cause: (stack) => {
        new ImageServiceCosAuthorization(stack, 'one', { access: ImageAccess.IMPORT, target });
        new ImageServiceCosAuthorization(stack, 'other', { access: ImageAccess.EXPORT, target });
      },
      fix: 'here: one construct with `ImageAccess.IMPORT_AND_EXPORT`',
    },
    {
      cause: (stack) => new ImageServiceCosAuthorization(stack, 'it', { access, target: CosTarget.allInstances() }),
      code: 'all-instances',
      fix: 'name an instance, a resource group or a bucket, or leave it if everything is meant',
    },
  ],
});
