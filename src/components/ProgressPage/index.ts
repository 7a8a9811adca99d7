export {ProgressPage} from './ProgressPage';
