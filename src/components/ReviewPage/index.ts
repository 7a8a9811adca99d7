export {ReviewPage} from './ReviewPage';
