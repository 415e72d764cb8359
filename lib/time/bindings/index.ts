// Generated from schemas/time.json by scripts/bindings (npm run bindings): do not edit.
export * from './provider';
export * from './sleep';
