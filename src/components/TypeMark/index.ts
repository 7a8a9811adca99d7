export {TypeMark} from './TypeMark';
