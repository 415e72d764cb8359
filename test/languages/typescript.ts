/**
 * What the programs in the other languages must do, in TypeScript: three stacks, and three refusals. `npm run languages`
 * compares what they synthesize and the messages that arrive.
 */
import { App, TerraformStack, Testing } from 'cdktf';
import type { Construct } from 'constructs';
import { VmImportBucket, VmImportRole } from 'cdktf-service-access/aws';
import { AwsProvider } from 'cdktf-service-access/aws/bindings';
import { CosTarget, ImageAccess, ImageServiceCosAuthorization } from 'cdktf-service-access/ibm';
import { ImageFactoryStack } from '../../examples/huaweicloud/image-factory';
import { ImageImportStack } from '../../examples/ibm/image-import';

class VmImportRoleStack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new AwsProvider(this, 'aws', { region: 'eu-central-1' });
    new VmImportRole(this, 'vmimport', {
      importBuckets: [VmImportBucket.named('disk-images', { prefix: 'linux/' })],
      volumeKmsKeyArns: ['arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab'],
      sourceAccountId: '111122223333',
      scopedToResources: true,
    });
  }
}

export const STACKS: Record<string, new (scope: Construct, id: string) => TerraformStack> = {
  'aws-vm-import-role': VmImportRoleStack,
  'huaweicloud-image-factory': ImageFactoryStack,
  'ibm-image-import': ImageImportStack,
};

/** What throws, by the name that the programs give the message in `refusals.json`. */
export const REFUSALS: Record<string, (app: App, stack: TerraformStack) => void> = {
  'a value of a factory': (_, stack) => {
    new ImageServiceCosAuthorization(stack, 'images', {
      access: ImageAccess.IMPORT,
      target: CosTarget.instance('disk-images'),
    });
  },
  'several problems of one construct': (_, stack) => {
    new VmImportRole(stack, 'vmimport', {
      importBuckets: [VmImportBucket.named('arn:aws:s3:::disk-images')],
      volumeKmsKeyArns: ['alias/volumes'],
      sourceAccountId: '',
    });
  },
  'two constructs that claim the same, at synthesis': (app, stack) => {
    new AwsProvider(stack, 'aws', { region: 'eu-central-1' });
    new VmImportRole(stack, 'first', { importBuckets: [VmImportBucket.named('disk-images')] });
    new VmImportRole(stack, 'second', { importBuckets: [VmImportBucket.named('other-images')] });
    app.synth();
  },
};

export function synthesized(): Record<string, object> {
  return Object.fromEntries(
    Object.entries(STACKS).map(([id, Stack]) => [id, JSON.parse(Testing.synth(new Stack(Testing.app(), id), true))]),
  );
}

export function refusals(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(REFUSALS).map(([name, fails]) => {
      const app = Testing.app();
      try {
        fails(app, new TerraformStack(app, 'stack'));
      } catch (error) {
        return [name, (error as Error).message];
      }
      throw new Error(`${name}: expected an error, nothing was thrown`);
    }),
  );
}
