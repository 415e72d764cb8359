import { TerraformStack, TerraformVariable } from 'cdktf';
import type { Construct } from 'constructs';
import {
  AccessSubject,
  CosAccessPolicy,
  CosCustomRole,
  CosObjects,
  CosRole,
  CosTarget,
} from 'cdktf-service-access/ibm';
import {
  CosBucket,
  IamAccessGroup,
  IamServiceId,
  IbmProvider,
  ResourceInstance,
} from 'cdktf-service-access/ibm/bindings';

/** One bucket that a data team reads, a program fills and an auditor looks over, each only where they have to. */
export class CosAccessStack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    // The API key comes from the environment: IC_API_KEY.
    new IbmProvider(this, 'ibm', { region: 'us-south' });

    const bucketName = new TerraformVariable(this, 'bucket_name', {
      type: 'string',
      description: 'Name of the bucket; unique among all buckets of Object Storage',
      validation: [
        {
          condition: '${can(regex("^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$", var.bucket_name))}',
          errorMessage: 'bucket_name must be 3 to 63 of a-z, 0-9, "." and "-"',
        },
      ],
    });
    const auditor = new TerraformVariable(this, 'auditor', {
      type: 'string',
      description: 'E-mail address of the auditor, who must be a user of the account',
      validation: [
        {
          condition: '${can(regex("^[^@ ]+@[^@ ]+$", var.auditor))}',
          errorMessage: 'auditor must be an e-mail address',
        },
      ],
    });

    const storage = new ResourceInstance(this, 'storage', {
      name: 'data',
      service: 'cloud-object-storage',
      plan: 'standard',
      location: 'global',
    });
    const bucket = new CosBucket(this, 'bucket', {
      bucketName: bucketName.stringValue,
      resourceInstanceId: storage.crn,
      regionLocation: 'us-south',
      storageClass: 'standard',
    });
    const dataTeam = new IamAccessGroup(this, 'data-team', { name: 'data-team' });
    const importer = new IamServiceId(this, 'importer', { name: 'importer' });

    // docs:start cos-access
    const target = CosTarget.bucket(bucket.crn);

    new CosAccessPolicy(this, 'data-team-reads-reports', {
      subject: AccessSubject.accessGroup(dataTeam.id),
      roles: [CosRole.CONTENT_READER],
      target,
      objects: CosObjects.folder('reports'),
    });

    new CosAccessPolicy(this, 'importer-writes-incoming', {
      subject: AccessSubject.serviceId(importer.iamId),
      roles: [CosRole.OBJECT_WRITER],
      target,
      objects: CosObjects.folder('incoming'),
    });

    const auditing = new CosCustomRole(this, 'auditing', {
      roleName: 'ObjectAuditor',
      displayName: 'Object Auditor',
      description: 'Lists objects and reads their metadata, but not what is in them',
      actions: [
        'cloud-object-storage.bucket.get',
        'cloud-object-storage.bucket.get_versions',
        'cloud-object-storage.bucket.head',
        'cloud-object-storage.object.head',
        'cloud-object-storage.object.head_version',
      ],
    });
    new CosAccessPolicy(this, 'auditor-looks-over', {
      subject: AccessSubject.user(auditor.stringValue),
      roles: [CosRole.custom(auditing)],
      target,
    });
    // docs:end cos-access
  }
}
