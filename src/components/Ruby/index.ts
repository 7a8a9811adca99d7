export {Furigana} from './Furigana';
export {Ruby} from './Ruby';
