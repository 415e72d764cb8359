import { TerraformStack, TerraformVariable } from 'cdktf';
import type { Construct } from 'constructs';
import { AccessSubject, CosAccessPolicy, CosCustomRole, CosRole, CosTarget } from 'cdktf-service-access/ibm';
import {
  DataIbmCosBucket,
  DataIbmResourceInstance,
  IamAccessGroup,
  IbmProvider,
} from 'cdktf-service-access/ibm/bindings';

/**
 * People who work in the console with one bucket of an instance that has many: they see the names of all and the content of
 * one.
 * @see https://cloud.ibm.com/docs/cloud-object-storage?topic=cloud-object-storage-limit-access
 */
export class CosSingleBucketStack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    // The API key comes from the environment: IC_API_KEY.
    new IbmProvider(this, 'ibm', { region: 'us-south' });

    const instanceName = new TerraformVariable(this, 'instance_name', {
      type: 'string',
      description: 'Name of the Object Storage instance',
      validation: [{ condition: '${var.instance_name != ""}', errorMessage: 'instance_name must not be empty' }],
    });
    const bucketName = new TerraformVariable(this, 'bucket_name', {
      type: 'string',
      description: 'Name of the bucket in it',
      validation: [
        {
          condition: '${can(regex("^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$", var.bucket_name))}',
          errorMessage: 'bucket_name must be 3 to 63 of a-z, 0-9, "." and "-"',
        },
      ],
    });
    const bucketRegion = new TerraformVariable(this, 'bucket_region', {
      type: 'string',
      description: 'Region of the bucket',
      default: 'us-south',
      validation: [
        {
          condition: '${can(regex("^[a-z]{2}-[a-z]+$", var.bucket_region))}',
          errorMessage: 'bucket_region must be a region such as us-south',
        },
      ],
    });
    const storage = new DataIbmResourceInstance(this, 'storage', {
      name: instanceName.stringValue,
      service: 'cloud-object-storage',
    });
    const bucket = new DataIbmCosBucket(this, 'bucket', {
      bucketName: bucketName.stringValue,
      resourceInstanceId: storage.crn,
      bucketType: 'region_location',
      bucketRegion: bucketRegion.stringValue,
    });
    const people = new IamAccessGroup(this, 'people', { name: 'bucket-users' });

    // docs:start cos-single-bucket
    const subject = AccessSubject.accessGroup(people.id);

    const listBuckets = new CosCustomRole(this, 'list-buckets', {
      roleName: 'BucketLister',
      displayName: 'Bucket Lister',
      actions: ['cloud-object-storage.account.get_account_buckets'],
    });
    // The console shows an instance to its viewers, and its buckets to who may list them.
    new CosAccessPolicy(this, 'find-the-bucket', {
      subject,
      roles: [CosRole.VIEWER, CosRole.custom(listBuckets)],
      target: CosTarget.instance(storage.guid),
    });
    new CosAccessPolicy(this, 'use-the-bucket', {
      subject,
      roles: [CosRole.CONTENT_READER, CosRole.OBJECT_WRITER],
      target: CosTarget.bucket(bucket.crn),
    });
    // docs:end cos-single-bucket
  }
}
