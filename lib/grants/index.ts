export * from './grant';
export * from './grants';
