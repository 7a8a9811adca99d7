export * from './derive';
export * from './edit';
export * from './export';
export * from './merge';
export * from './types';
