/** Values for the variables of the examples that have no default, by stack. */
export const VARIABLES: Record<string, Record<string, unknown>> = {
  'ibm-cos-access': { bucket_name: 'team-data', auditor: 'ada@example.com' },
  'ibm-cos-single-bucket': { instance_name: 'shared', bucket_name: 'group1-data' },
  'ibm-image-import': { bucket_name: 'disk-images' },
};
