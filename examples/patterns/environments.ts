/** One stack class, deployed to several environments. */
import { App, TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';
import { AwsProvider } from 'cdktf-service-access/aws/bindings';
import { VmImportBucket, VmImportRole } from 'cdktf-service-access/aws';

// docs:start environments
interface Environment {
  readonly account: string;
  readonly bucketName: string;
}

class VmImportStack extends TerraformStack {
  constructor(scope: Construct, id: string, { account, bucketName }: Environment) {
    super(scope, id);
    // The provider refuses to work in another account than this one.
    new AwsProvider(this, 'aws', { region: 'eu-central-1', allowedAccountIds: [account] });
    new VmImportRole(this, 'vmimport', { importBuckets: [VmImportBucket.named(bucketName)] });
  }
}

export function environments(app: App): TerraformStack[] {
  return [
    new VmImportStack(app, 'vmimport-dev', { account: '111122223333', bucketName: 'disks-dev' }),
    new VmImportStack(app, 'vmimport-prod', { account: '444455556666', bucketName: 'disks-prod' }),
  ];
}
// docs:end environments
