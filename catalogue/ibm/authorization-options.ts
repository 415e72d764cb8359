import { CosTarget, ImageAccess, ImageServiceCosAuthorization } from '../../lib/ibm';
import { bindings as aws } from '../../lib/aws';
import { bindings as time } from '../../lib/time';
import { catalogueOf } from '../entry';

const GUID = 'f7d4676f-f298-4cb3-8390-2fe258a5d6df';
const access = ImageAccess.IMPORT;
const target = CosTarget.instance(GUID);

export const AUTHORIZATION_OPTIONS = catalogueOf(__filename, {
  of: 'AuthorizationOptions',
  entries: [
    {
      cause: (stack) => {
        const provider = new aws.AwsProvider(stack, 'aws', { alias: 'aws' });
        new ImageServiceCosAuthorization(stack, 'it', { access, target, provider });
      },
      fix: 'pass a provider of IBM Cloud',
    },
    {
      cause: (stack) => new ImageServiceCosAuthorization(stack, 'it', { access, target, description: 5 as never }),
      fix: 'write a text, or leave it out',
    },
    {
      cause: (stack) => new ImageServiceCosAuthorization(stack, 'it', { access, target, propagation: {} }),
      fix: 'give `create`, `destroy` or both, or leave `propagation` out',
    },
    {
      cause: (stack) => {
        new time.TimeProvider(stack, 'time');
        new ImageServiceCosAuthorization(stack, 'it', { access, target, propagation: { create: '30 seconds' } });
      },
      fix: 'write a number and a unit: `30s`',
    },
    {
      cause: (stack) =>
        new ImageServiceCosAuthorization(stack, 'it', { access, target, propagation: { create: '30s' } }),
      fix: "`import { TimeProvider } from 'cdktf-service-access/time/bindings'`, and one of them in the stack",
    },
  ],
});
