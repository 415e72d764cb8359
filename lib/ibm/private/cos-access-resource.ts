import type { ITerraformIterator, TerraformProvider, TerraformResource } from 'cdktf';
import type { Construct } from 'constructs';
import { IamAccessGroupPolicy } from '../bindings/iam-access-group-policy';
import { IamServicePolicy } from '../bindings/iam-service-policy';
import { IamTrustedProfilePolicy } from '../bindings/iam-trusted-profile-policy';
import { IamUserPolicy } from '../bindings/iam-user-policy';
import { COS_SERVICE_NAME } from '../facts/cos-actions';
import type { AccessPlan, CosPlace } from './cos-access-policy';

/** The arguments that are not part of the plan. */
interface ResourceOptions {
  readonly transactionId?: string;
  readonly provider?: TerraformProvider;
  readonly forEach?: ITerraformIterator;
}

/** Creates the resource that gives this kind of subject access. */
export function createAccessPolicy(
  scope: Construct,
  { id, subject, roles, place, rule, description }: AccessPlan,
  options: ResourceOptions,
): TerraformResource {
  const config = { ...options, roles: [...roles], description, ...rule, resources: resourcesOf(place) };
  const { value } = subject.id;
  switch (subject.kind) {
    case 'accessGroup':
      return new IamAccessGroupPolicy(scope, id, { ...config, accessGroupId: value });
    case 'serviceId':
      return new IamServicePolicy(scope, id, { ...config, iamId: value });
    case 'trustedProfile':
      return new IamTrustedProfilePolicy(scope, id, { ...config, iamId: value });
    case 'user':
      return new IamUserPolicy(scope, id, { ...config, ibmId: value });
  }
}

/**
 * Never `resource_attributes`: there the provider adds the account itself, and shows a difference in every plan when it is
 * written.
 */
function resourcesOf({ instanceGuid, resourceGroupId, bucketName }: CosPlace) {
  return {
    service: COS_SERVICE_NAME,
    resourceInstanceId: instanceGuid,
    resourceGroupId,
    ...(bucketName === undefined ? {} : { resourceType: 'bucket', resource: bucketName }),
  };
}
