import { INSTANCE_EXPORT_BUCKET_ACCESS } from './instance-export-bucket-access';
import { VM_IMPORT_ACCESS } from './vm-import-access';
import { VM_IMPORT_BUCKET } from './vm-import-bucket';
import { VM_IMPORT_KEY_POLICY } from './vm-import-key-policy';
import { VM_IMPORT_OPERATOR_POLICY } from './vm-import-operator-policy';
import { VM_IMPORT_ROLE } from './vm-import-role';
import { VM_IMPORT_ROLE_POLICY } from './vm-import-role-policy';

/** In the order of docs/errors.md. */
export const AWS_ERRORS = [
  VM_IMPORT_ROLE,
  VM_IMPORT_ROLE_POLICY,
  VM_IMPORT_ACCESS,
  VM_IMPORT_BUCKET,
  VM_IMPORT_OPERATOR_POLICY,
  INSTANCE_EXPORT_BUCKET_ACCESS,
  VM_IMPORT_KEY_POLICY,
];
