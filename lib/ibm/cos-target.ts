import { readOptions, readValue, type PropNames } from '../core/props';
import { AuthorizationTarget } from './authorization-target';
import { resourceAttributes, type TargetSpec } from './private/authorization-parties';
import { COS_DISPLAY_NAME, cosInstance } from './private/cos-target';
import { crnParts } from './private/crn-parts';
import { COS_SERVICE_NAME } from './facts/cos-actions';
import {
  ACCOUNT_ID,
  BUCKET_CRN,
  BUCKET_NAME,
  COS_INSTANCE_CRN,
  INSTANCE_GUID,
  RESOURCE_GROUP_ID,
} from './facts/formats';

/** A bucket by its parts, for when its CRN is not at hand. */
export interface CosBucketProps {
  /** Account that owns the Cloud Object Storage instance: 32 hexadecimal digits, without `a/`. */
  readonly accountId: string;

  /** GUID of the Cloud Object Storage instance (`ibm_resource_instance.guid`), not its CRN or id. */
  readonly instanceGuid: string;

  /** Name of the bucket: 3 to 63 of a-z, 0-9, `.` and `-`. */
  readonly bucketName: string;
}

const BUCKET_PROPS: PropNames<CosBucketProps> = { accountId: 1, instanceGuid: 1, bucketName: 1 };

/**
 * Cloud Object Storage, or a part of it.
 * @see https://cloud.ibm.com/docs/cloud-object-storage?topic=cloud-object-storage-iam
 */
export class CosTarget extends AuthorizationTarget {
  /** Every bucket of every Cloud Object Storage instance in the account. */
  public static allInstances(): CosTarget {
    return CosTarget.from({
      shape: 'AllInstances',
      serviceName: COS_SERVICE_NAME,
      phrase: `all instances of ${COS_DISPLAY_NAME}`,
      parts: {},
      all: true,
      narrowings: [],
    });
  }

  /**
   * Every bucket of one instance.
   * @param instanceGuid the instance's GUID (`ibm_resource_instance.guid`), not its CRN or id
   */
  public static instance(instanceGuid: string): CosTarget {
    return CosTarget.from(cosInstance(readValue(instanceGuid)));
  }

  /**
   * Every bucket of one instance.
   * @param instanceCrn `crn:v1:bluemix:public:cloud-object-storage:global:a/<account>:<GUID>::`
   *   (`ibm_resource_instance.crn`)
   */
  public static instanceCrn(instanceCrn: string): CosTarget {
    const crn = readValue(instanceCrn);
    const { accountId, instanceGuid } = crnParts(crn);
    const instance = cosInstance(instanceGuid);
    return CosTarget.from({
      ...instance,
      parts: { ...instance.parts, accountId },
      narrowings: [{ prop: 'instanceCrn', value: crn, format: COS_INSTANCE_CRN }],
    });
  }

  /**
   * Every bucket of every instance in a resource group.
   * @param resourceGroupId the resource group's id (`ibm_resource_group.id`), not its name or CRN
   */
  public static resourceGroup(resourceGroupId: string): CosTarget {
    const id = readValue(resourceGroupId);
    return CosTarget.from({
      shape: 'ResourceGroup',
      serviceName: COS_SERVICE_NAME,
      phrase: `the instances of ${COS_DISPLAY_NAME} in one resource group`,
      parts: { resourceGroupId: id },
      narrowings: [{ prop: 'resourceGroupId', value: id, format: RESOURCE_GROUP_ID }],
    });
  }

  /**
   * One bucket. Account, instance and name are taken from its CRN.
   * @param bucketCrn `crn:v1:bluemix:public:cloud-object-storage:global:a/<account>:<GUID>:bucket:<name>`
   *   (`ibm_cos_bucket.crn`, not its id)
   */
  public static bucket(bucketCrn: string): CosTarget {
    const crn = readValue(bucketCrn);
    const { accountId, instanceGuid, resource } = crnParts(crn);
    return CosTarget.from({
      ...CosTarget.bucketOf({ accountId, instanceGuid, bucketName: resource })._spec,
      narrowings: [{ prop: 'bucketCrn', value: crn, format: BUCKET_CRN }],
    });
  }

  /** One bucket, by its parts. */
  public static bucketOf(props: CosBucketProps): CosTarget {
    const { value, problems } = readOptions('target', props, BUCKET_PROPS);
    const { accountId, instanceGuid, bucketName } = value;
    const parts = { accountId, instanceGuid, resourceType: 'bucket', resource: bucketName };
    return CosTarget.from({
      shape: 'Bucket',
      serviceName: COS_SERVICE_NAME,
      phrase: `one bucket of ${COS_DISPLAY_NAME}`,
      parts,
      attributes: resourceAttributes(COS_SERVICE_NAME, parts),
      narrowings: [
        { prop: 'accountId', value: accountId, format: ACCOUNT_ID },
        { prop: 'instanceGuid', value: instanceGuid, format: INSTANCE_GUID },
        { prop: 'bucketName', value: bucketName, format: BUCKET_NAME },
      ],
      problems,
    });
  }

  private static from(spec: Omit<TargetSpec, 'madeBy'>): CosTarget {
    const target = new CosTarget();
    target._spec = { ...spec, madeBy: 'CosTarget' };
    return target;
  }
}
