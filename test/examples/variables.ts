/** Values for the variables of the examples that have no default, by stack. */
export const VARIABLES: Record<string, Record<string, unknown>> = {
  'huaweicloud-cross-region-copy': { image_id: '9d4e2f60-3b1c-4c8a-8f5d-2a7b6c1e0f93' },
  'huaweicloud-image-factory': { bucket_name: 'image-factory-files' },
  'huaweicloud-use-without-delete': { project_id: '5fca2a1b7c3d4e8f9a0b1c2d3e4f5a6b' },
  'ibm-cos-access': { bucket_name: 'team-data', auditor: 'ada@example.com' },
  'ibm-cos-single-bucket': { instance_name: 'shared', bucket_name: 'group1-data' },
  'ibm-image-import': { bucket_name: 'disk-images' },
};
