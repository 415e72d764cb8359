import { TerraformStack, TerraformVariable } from 'cdktf';
import type { Construct } from 'constructs';
import { VmImportBucket, VmImportOperatorPolicy, VmImportRole, VmOperation } from 'cdktf-service-access/aws';
import { IamGroup } from '@cdktf/provider-aws/lib/iam-group';
import { IamGroupPolicyAttachment } from '@cdktf/provider-aws/lib/iam-group-policy-attachment';
import { IamRolePolicyAttachment } from '@cdktf/provider-aws/lib/iam-role-policy-attachment';
import { AwsProvider } from '@cdktf/provider-aws/lib/provider';
import { S3Bucket } from '@cdktf/provider-aws/lib/s3-bucket';

/** Operators of VM Import/Export: people with every operation, and a pipeline that only imports snapshots. */
export class VmOperatorsStack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);

    const accountId = new TerraformVariable(this, 'account_id', {
      type: 'string',
      description: 'Account to deploy to: 12 digits',
      validation: [
        {
          condition: '${can(regex("^[0-9]{12}$", var.account_id))}',
          errorMessage: 'account_id must be 12 digits',
        },
      ],
    });
    const bucketName = new TerraformVariable(this, 'bucket_name', {
      type: 'string',
      description: 'Name of the bucket for disk images; with "-exports" behind it, that for exported images',
      validation: [
        {
          condition: '${can(regex("^[a-z0-9][a-z0-9.-]{1,53}[a-z0-9]$", var.bucket_name))}',
          errorMessage: 'bucket_name must be 3 to 55 of a-z, 0-9, "." and "-"',
        },
      ],
    });
    const pipelineRole = new TerraformVariable(this, 'pipeline_role', {
      type: 'string',
      description: 'Name of the role that the pipeline has',
      validation: [
        {
          condition: '${can(regex("^[a-zA-Z0-9_+=,.@-]{1,64}$", var.pipeline_role))}',
          errorMessage: 'pipeline_role must be the name of a role, not its ARN',
        },
      ],
    });

    // Credentials come from the environment: AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.
    new AwsProvider(this, 'aws', { region: 'eu-central-1', allowedAccountIds: [accountId.stringValue] });

    // docs:start vm-operators
    const disks = new S3Bucket(this, 'disks', { bucket: bucketName.stringValue });
    const exports = new S3Bucket(this, 'exports', { bucket: `${bucketName.stringValue}-exports` });
    const role = new VmImportRole(this, 'vmimport', {
      importBuckets: [VmImportBucket.named(disks.bucket)],
      exportBuckets: [VmImportBucket.named(exports.bucket)],
    });

    const operators = new VmImportOperatorPolicy(this, 'operators', {
      operations: [VmOperation.IMPORT_IMAGE, VmOperation.EXPORT_IMAGE, VmOperation.TAGGING],
      roleArns: [role.roleArn],
      importBuckets: [VmImportBucket.named(disks.bucket)],
      exportBuckets: [VmImportBucket.named(exports.bucket)],
    });
    const people = new IamGroup(this, 'people', { name: 'vm-operators' });
    new IamGroupPolicyAttachment(this, 'people-operate', { group: people.name, policyArn: operators.policyArn });

    const pipeline = new VmImportOperatorPolicy(this, 'pipeline', {
      operations: [VmOperation.IMPORT_SNAPSHOT, VmOperation.TAGGING],
      roleArns: [role.roleArn],
      importBuckets: [VmImportBucket.named(disks.bucket, { prefix: 'nightly/' })],
    });
    new IamRolePolicyAttachment(this, 'pipeline-operates', {
      role: pipelineRole.stringValue,
      policyArn: pipeline.policyArn,
    });
    // docs:end vm-operators
  }
}
