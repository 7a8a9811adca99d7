export {progressStore} from './browserStore';
export {StorageNotice} from './StorageNotice';
export type {ProgressSnapshot} from './types';
export {useProgress} from './useProgress';
