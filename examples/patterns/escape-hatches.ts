/** What to do when a construct lacks an argument of its resources. */
import { TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';
import { VmImportBucket, VmImportRole } from 'cdktf-service-access/aws';
import { AwsProvider } from 'cdktf-service-access/aws/bindings';

export class EscapeHatchesStack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new AwsProvider(this, 'aws', { region: 'eu-central-1' });
    // docs:start escape-hatches
    const role = new VmImportRole(this, 'vmimport', { importBuckets: [VmImportBucket.named('disk-images')] });

    // `resource` is the main resource, an ordinary class of the bindings: every argument can be set.
    role.resource.maxSessionDuration = 7200;
    // An argument that the bindings do not have.
    role.resource.addOverride('force_detach_policies', true);
    // All resources, in a fixed order. A lifecycle is added to the conditions of the library; it does not replace them.
    for (const resource of role.resources) {
      resource.lifecycle = { preventDestroy: true };
    }
    // One exact version of the provider, instead of a range.
    this.addOverride('terraform.required_providers.aws.version', '6.25.0');
    // docs:end escape-hatches
  }
}
