// Generated from schemas/aws.json by scripts/bindings (npm run bindings): do not edit.
export * from './data-aws-caller-identity';
export * from './data-aws-canonical-user-id';
export * from './data-aws-partition';
export * from './iam-policy';
export * from './iam-role';
export * from './iam-role-policies-exclusive';
export * from './iam-role-policy';
export * from './iam-role-policy-attachments-exclusive';
export * from './provider';
export * from './s3-bucket-acl';
export * from './s3-bucket-ownership-controls';
