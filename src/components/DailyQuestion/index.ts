export {DailyQuestion} from './DailyQuestion';
export type {DailySource} from './useDailyQuestion';
