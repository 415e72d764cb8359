/** Values for the variables of the examples that have no default, by stack. */
export const VARIABLES: Record<string, Record<string, unknown>> = {
  'ibm-image-import': { bucket_name: 'disk-images' },
};
