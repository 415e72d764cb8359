import { TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';
import { ImsGroupAccess, ImsPermission, ImsScope } from 'cdktf-service-access/huaweicloud';
import { HuaweicloudProvider, IdentityGroup } from 'cdktf-service-access/huaweicloud/bindings';

/** Server administrators of the whole account, with the roles that this role depends on. */
export class ServerAdministratorsStack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    // The keys come from the environment: HW_ACCESS_KEY and HW_SECRET_KEY.
    new HuaweicloudProvider(this, 'huaweicloud', { region: 'eu-west-101' });

    const administrators = new IdentityGroup(this, 'administrators', { name: 'server-administrators' });

    // docs:start server-administrators
    new ImsGroupAccess(this, 'server-administration', {
      groupId: administrators.id,
      permissions: [ImsPermission.SERVER_ADMINISTRATOR],
      // It brings IMS Administrator and Tenant Administrator, without which it has no effect.
      acceptTenantAdministrator: true,
      scope: ImsScope.allResources(),
    });
    // docs:end server-administrators
  }
}
