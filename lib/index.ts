export * as aws from './aws';
export * as grants from './grants';
export * as huaweicloud from './huaweicloud';
export * as ibm from './ibm';
export * as time from './time';
export * from './core/warnings';
export * from './core/validation-error';
