import { TerraformVariable } from 'cdktf';
import { CosAccessPolicy, CosObjects } from '../../lib/ibm';
import { entryOf } from '../entry';
import type { Made } from '../inputs';
import { KINDS, bucket, reader, subject } from './shared';

export const OBJECTS: Record<string, Made<CosObjects>> = {
  'folder.path': ['path', KINDS.folder, (value) => CosObjects.folder(value)],
  'folders.paths[]': ['paths[1]', KINDS.folder, (value) => CosObjects.folders(['in', value])],
  'exactly.keys[]': ['keys[0]', KINDS.objectKey, (value) => CosObjects.exactly([value])],
};

export const ENTRY = entryOf(__filename, {
  of: 'CosObjects',
  refusals: [
    {
      cause: (stack) => {
        const objects = CosObjects.folders([]);
        new CosAccessPolicy(stack, 'it', { subject, roles: reader, target: bucket, objects });
      },
      fix: 'name the folders in the code; each may be known later',
    },
    {
      cause: (stack) => {
        const late = new TerraformVariable(stack, 'keys', { type: 'list(string)' }).listValue;
        const objects = CosObjects.exactly(['linux/disk.qcow2', ...late]);
        new CosAccessPolicy(stack, 'it', { subject, roles: reader, target: bucket, objects });
      },
      fix: 'name the keys one by one (`Fn.element(keys, 0)`): how many there are must be known',
    },
    {
      cause: (stack) => {
        const objects = CosObjects.folder('/linux//');
        new CosAccessPolicy(stack, 'it', { subject, roles: reader, target: bucket, objects });
      },
      fix: 'write the folder as the message says',
    },
    {
      cause: (stack) => {
        const objects = CosObjects.exactly(['/linux/disk.qcow2', '{}']);
        new CosAccessPolicy(stack, 'it', { subject, roles: reader, target: bucket, objects });
      },
      fix: 'write the keys as they are in the bucket; objects with braces cannot be named',
    },
    {
      cause: (stack) => {
        const objects = CosObjects.folders(['linux', 'linux/']);
        new CosAccessPolicy(stack, 'it', { subject, roles: reader, target: bucket, objects });
      },
      fix: 'name each once',
    },
    {
      cause: (stack) => {
        const objects = CosObjects.folders(Array.from({ length: 11 }, (_, index) => `release-${index}`));
        new CosAccessPolicy(stack, 'it', { subject, roles: reader, target: bucket, objects });
      },
      fix: 'make several policies, or name the folder above them',
    },
    {
      cause: (stack) => {
        const objects = CosObjects.exactly(['x'.repeat(1000)]);
        new CosAccessPolicy(stack, 'it', { subject, roles: reader, target: bucket, objects });
      },
      fix: 'name a folder above it',
    },
    {
      cause: (stack) => {
        const late = new TerraformVariable(stack, 'folder', { type: 'string' }).stringValue;
        const objects = CosObjects.folder(late);
        new CosAccessPolicy(stack, 'it', { subject, roles: reader, target: bucket, objects });
      },
      fix: 'give the variable a folder; unlike a literal it cannot have wildcards, which could not be escaped any more',
    },
    {
      cause: (stack) => {
        const late = new TerraformVariable(stack, 'key', { type: 'string' }).stringValue;
        const objects = CosObjects.exactly([late]);
        new CosAccessPolicy(stack, 'it', { subject, roles: reader, target: bucket, objects });
      },
      fix: 'give the variable a key, without wildcards',
    },
  ],
});
