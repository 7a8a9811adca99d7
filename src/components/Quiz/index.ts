export {Quiz} from './Quiz';
export type {LinkTarget, QuizContext, QuizItem, QuizLinks, QuizProps, QuizResult} from './types';
