import { App, TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';
import { ImsGroupAccess, ImsOperation, ImsPermission, ImsScope } from 'cdktf-service-access/huaweicloud';
import { DataHuaweicloudIdentityGroup, HuaweicloudProvider } from 'cdktf-service-access/huaweicloud/bindings';

class ImagesStack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new HuaweicloudProvider(this, 'huaweicloud', { region: 'eu-west-101' });

    // The developers may do with images what they like, except delete them.
    const developers = new DataHuaweicloudIdentityGroup(this, 'developers', { name: 'developers' });
    new ImsGroupAccess(this, 'image-access', {
      groupId: developers.id,
      permissions: [ImsPermission.FULL_ACCESS],
      denied: [ImsOperation.DELETE_IMAGE],
      scope: ImsScope.projectNames(['eu-west-101']),
    });
  }
}

const app = new App();
new ImagesStack(app, 'images');
app.synth();
