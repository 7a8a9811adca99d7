export {PathProgress, type PathProgressProps} from './PathProgress';
export type {PathSummary} from './types';
