export {LessonComplete, type LessonCompleteProps} from './LessonComplete';
export {OnItsPage} from './OnItsPage';
