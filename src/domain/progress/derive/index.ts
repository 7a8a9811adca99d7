export * from './concepts';
export * from './latest';
export * from './paths';
export * from './reread';
