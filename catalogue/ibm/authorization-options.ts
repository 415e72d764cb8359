import { ImageServiceCosAuthorization } from '../../lib/ibm';
import { bindings as aws } from '../../lib/aws';
import { bindings as time } from '../../lib/time';
import { entryOf } from '../entry';
import { access, target } from './shared';

export const ENTRY = entryOf(__filename, {
  of: 'AuthorizationOptions',
  refusals: [
    {
      cause: (stack) => {
        const provider = new aws.AwsProvider(stack, 'aws', { alias: 'aws' });
        new ImageServiceCosAuthorization(stack, 'it', { access, target, provider });
      },
      fix: 'pass a provider of IBM Cloud',
    },
    {
      cause: (stack) => new ImageServiceCosAuthorization(stack, 'it', { access, target, description: 5 as never }),
      fix: 'write a string, or leave it out',
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
      cause: (stack) => new ImageServiceCosAuthorization(stack, 'it', { access, target, propagation: '30s' as never }),
      fix: "write `{ create: '30s' }`",
    },
    {
      cause: (stack) => {
        new time.TimeProvider(stack, 'time');
        new ImageServiceCosAuthorization(stack, 'it', { access, target, propagation: { create: '30' } });
      },
      fix: 'write the unit',
    },
    {
      cause: (stack) =>
        new ImageServiceCosAuthorization(stack, 'it', { access, target, propagation: { create: '30s' } }),
      fix: "`import { TimeProvider } from 'cdktf-service-access/time/bindings'`, and one of them in the stack",
    },
    {
      cause: (stack) => new ImageServiceCosAuthorization(stack, 'it', { access, target, forEach: ['a', 'b'] as never }),
      fix: 'make an iterator of the list or map',
    },
  ],
});
