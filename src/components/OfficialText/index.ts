export {OfficialText} from './OfficialText';
