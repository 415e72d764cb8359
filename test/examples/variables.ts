/** Values for the variables of the examples that have no default, by stack. */
export const VARIABLES: Record<string, Record<string, unknown>> = {
  'aws-encrypted-import': { account_id: '111122223333', bucket_name: 'disk-images', key_administrator: 'deployer' },
  'aws-existing-role': { account_id: '111122223333', bucket_name: 'disk-images' },
  'aws-vm-export': { account_id: '111122223333', bucket_name: 'exported-images' },
  'aws-vm-import': {
    account_id: '111122223333',
    bucket_name: 'disk-images',
    volume_key_arn: 'arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab',
  },
  'aws-vm-operators': { account_id: '111122223333', bucket_name: 'disk-images', pipeline_role: 'nightly' },
  'huaweicloud-cross-region-copy': { image_id: '9d4e2f60-3b1c-4c8a-8f5d-2a7b6c1e0f93' },
  'huaweicloud-image-factory': { bucket_name: 'image-factory-files' },
  'huaweicloud-use-without-delete': { project_id: '5fca2a1b7c3d4e8f9a0b1c2d3e4f5a6b' },
  'ibm-backups': { account_id: '0123456789abcdef0123456789abcdef' },
  'ibm-cross-account-key': {
    key_crn:
      'crn:v1:bluemix:public:kms:us-south:a/0123456789abcdef0123456789abcdef:f7d4676f-f298-4cb3-8390-2fe258a5d6df:' +
      'key:11111111-2222-4333-8444-555555555555',
    keys_api_key: 'not-a-key',
    volumes_account_id: 'fedcba9876543210fedcba9876543210',
  },
  'ibm-cos-access': { bucket_name: 'team-data', auditor: 'ada@example.com' },
  'ibm-cos-single-bucket': { instance_name: 'shared', bucket_name: 'group1-data' },
  'ibm-image-export': { bucket_name: 'disk-images' },
  'ibm-image-import': { bucket_name: 'disk-images' },
};
