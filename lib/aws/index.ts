export * from './vm-import-access';
export * from './vm-import-bucket';
export * from './vm-import-role';
export * as bindings from './bindings';
