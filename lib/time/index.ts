export * as bindings from './bindings';
