export {Municipalities} from './Municipalities';
