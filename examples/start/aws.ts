import { App, TerraformOutput, TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';
import { VmImportBucket, VmImportRole } from 'cdktf-service-access/aws';
import { AwsProvider } from 'cdktf-service-access/aws/bindings';

class VmImportStack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new AwsProvider(this, 'aws', { region: 'eu-central-1' });

    // VM Import/Export may read this folder of a bucket, and make snapshots and images of what is in it.
    const role = new VmImportRole(this, 'vmimport', {
      importBuckets: [VmImportBucket.named('disk-images', { prefix: 'linux/' })],
    });
    new TerraformOutput(this, 'role_name', { value: role.roleName });
  }
}

const app = new App();
new VmImportStack(app, 'vmimport');
app.synth();
