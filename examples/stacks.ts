import type { TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';
import { CosAccessStack } from './ibm/cos-access';
import { CosSingleBucketStack } from './ibm/cos-single-bucket';
import { ImageImportStack } from './ibm/image-import';

/** Every example, by the name of its stack: the cloud and the name of the file. */
export const STACKS: Record<string, new (scope: Construct, id: string) => TerraformStack> = {
  'ibm-cos-access': CosAccessStack,
  'ibm-cos-single-bucket': CosSingleBucketStack,
  'ibm-image-import': ImageImportStack,
};
