import type { TerraformProvider, TerraformResource, TerraformResourceLifecycle } from 'cdktf';
import type { Construct } from 'constructs';
import type { AccessSubject } from '../access-subject';
import { IamAccessGroupPolicy } from '../bindings/iam-access-group-policy';
import { IamServicePolicy } from '../bindings/iam-service-policy';
import { IamTrustedProfilePolicy } from '../bindings/iam-trusted-profile-policy';
import { IamUserPolicy } from '../bindings/iam-user-policy';
import type { CosPlace } from './cos-place';
import { COS_SERVICE_NAME } from '../facts/cos-actions';
import type { CosRule } from '../facts/cos-access-policy';

/** The arguments that the four kinds of access policies have in common. */
export interface CosAccessArguments {
  readonly roles: string[];
  readonly place: CosPlace;
  readonly rule?: CosRule;
  readonly description: string;
  readonly transactionId?: string;
  readonly provider?: TerraformProvider;
  readonly lifecycle?: TerraformResourceLifecycle;
}

/** Creates the resource that gives this kind of subject access. */
export function createAccessPolicy(
  scope: Construct,
  id: string,
  { _kind, _id: { value } }: AccessSubject,
  { place, rule, ...rest }: CosAccessArguments,
): TerraformResource {
  const config = { ...rest, ...rule, resources: resourcesOf(place) };
  switch (_kind) {
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
