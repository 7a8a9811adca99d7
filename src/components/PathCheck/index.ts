export {PathCheck, type PathCheckProps} from './PathCheck';
export type {CheckKind} from './useCheck';
