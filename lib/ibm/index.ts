export * from './authorization-options';
export * from './authorization-source';
export * from './authorization-target';
export * from './block-kms-authorization';
export * from './cos-target';
export * from './image-service-cos-authorization';
export * from './kms-target';
export * as bindings from './bindings';
