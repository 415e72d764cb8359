import { TerraformStack, TerraformVariable } from 'cdktf';
import type { Construct } from 'constructs';
import { ImsGroupAccess, ImsReadyPolicy, ImsReplicationAgency, ImsScope } from 'cdktf-service-access/huaweicloud';
import {
  DataHuaweicloudIdentityGroup,
  DataHuaweicloudIdentityRole,
  HuaweicloudProvider,
  IdentityGroup,
  IdentityGroupRoleAssignment,
  ImagesImageCopy,
} from 'cdktf-service-access/huaweicloud/bindings';

/** An image is copied to another region, and a group may do so too. */
export class CrossRegionCopyStack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    // The keys come from the environment: HW_ACCESS_KEY and HW_SECRET_KEY.
    new HuaweicloudProvider(this, 'huaweicloud', { region: 'ap-southeast-1' });

    const imageId = new TerraformVariable(this, 'image_id', {
      type: 'string',
      description: 'Id of the private image to copy; it must not be encrypted',
      validation: [
        {
          condition: '${can(regex("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", var.image_id))}',
          errorMessage: 'image_id must be a UUID',
        },
      ],
    });
    const operators = new IdentityGroup(this, 'operators', { name: 'image-replicators' });

    // docs:start cross-region-copy
    const agency = new ImsReplicationAgency(this, 'replication', {
      agencyName: 'ims-replication',
      destinationProjects: ['ap-southeast-3'],
    });
    new ImagesImageCopy(this, 'copy', {
      sourceImageId: imageId.stringValue,
      name: 'debian-12',
      targetRegion: 'ap-southeast-3',
      agencyName: agency.agencyName,
    });

    // Users who start copies need permissions in both regions, and to list agencies.
    const replicator = ImsReadyPolicy.replicator(this, 'replicator', { policyName: 'image-replicator' });
    new ImsGroupAccess(this, 'replicate', {
      groupId: operators.id,
      policies: [replicator],
      scope: ImsScope.projectNames(['ap-southeast-1', 'ap-southeast-3']),
    });
    const listAgencies = new DataHuaweicloudIdentityRole(this, 'list-agencies', { displayName: 'IAM ReadOnlyAccess' });
    new IdentityGroupRoleAssignment(this, 'agencies', {
      groupId: operators.id,
      roleId: listAgencies.id,
      // IAM is a global service: its permissions hold in the account.
      domainId: new DataHuaweicloudIdentityGroup(this, 'account', { id: operators.id }).domainId,
    });
    // docs:end cross-region-copy
  }
}
