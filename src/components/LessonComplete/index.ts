export {LessonComplete, type LessonCompleteProps} from './LessonComplete';
