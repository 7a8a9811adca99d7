export {AnswerPage} from './AnswerPage';
export {MeasurePage} from './MeasurePage';
