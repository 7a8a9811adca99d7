export {PathGuide} from './PathGuide';
