// Generated from schemas/time.json by scripts/generate-bindings.ts (npm run bindings): do not edit.
export * from './provider';
export * from './sleep';
