export {Trainer} from './Trainer';
