export * as bindings from './bindings';
export * from './propagation-delay';
