export * from './concepts';
export * from './latest';
export * from './objectives';
export * from './paths';
export * from './reread';
