export * from './instance-export-bucket-access';
export * from './vm-import-access';
export * from './vm-import-bucket';
export * from './vm-import-key-policy';
export * from './vm-import-operator-policy';
export * from './vm-import-role';
export * from './vm-import-role-policy';
export * as bindings from './bindings';
