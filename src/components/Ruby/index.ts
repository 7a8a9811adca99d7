export {Ruby} from './Ruby';
