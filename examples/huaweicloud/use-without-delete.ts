import { TerraformStack, TerraformVariable } from 'cdktf';
import type { Construct } from 'constructs';
import { ImsGroupAccess, ImsOperation, ImsPermission, ImsScope } from 'cdktf-service-access/huaweicloud';
import {
  HuaweicloudProvider,
  IdentityGroup,
  IdentityGroupMembership,
  IdentityUser,
} from 'cdktf-service-access/huaweicloud/bindings';

/** Developers may use the images of one project, and not delete them. */
export class UseWithoutDeleteStack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    // The keys come from the environment: HW_ACCESS_KEY and HW_SECRET_KEY.
    new HuaweicloudProvider(this, 'huaweicloud', { region: 'eu-west-101' });

    const projectId = new TerraformVariable(this, 'project_id', {
      type: 'string',
      description: 'Id of the IAM project whose images the developers use',
      validation: [
        {
          condition: '${can(regex("^[0-9a-f]{32}$", var.project_id))}',
          errorMessage: 'project_id must be 32 hexadecimal digits',
        },
      ],
    });

    const developers = new IdentityGroup(this, 'developers', {
      name: 'image-developers',
      description: 'Use images, do not delete them',
    });
    const users = ['ada', 'grace'].map(
      (name) =>
        new IdentityUser(this, name, {
          name: `${name}.developer`,
          accessType: 'programmatic',
          // There is no password to reset, but the provider asks for it by default.
          pwdReset: false,
        }),
    );

    // docs:start use-without-delete
    const access = new ImsGroupAccess(this, 'image-access', {
      groupId: developers.id,
      permissions: [ImsPermission.FULL_ACCESS],
      denied: [ImsOperation.DELETE_IMAGE],
      scope: ImsScope.projects([projectId.stringValue]),
    });

    // Users come into the group when all of its permissions, and the denial, are there.
    new IdentityGroupMembership(this, 'membership', {
      group: developers.id,
      users: users.map((user) => user.id),
      dependsOn: [access],
    });
    // docs:end use-without-delete
  }
}
