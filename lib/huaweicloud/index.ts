export * from './ims-custom-policy';
export * from './ims-group-access';
export * from './ims-operation';
export * from './ims-permission';
export * from './ims-ready-policy';
export * from './ims-replication-agency';
export * from './ims-scope';
export * as bindings from './bindings';
