export {LessonNote} from './LessonNote';
