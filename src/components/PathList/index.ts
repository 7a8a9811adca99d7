export {PathList} from './PathList';
