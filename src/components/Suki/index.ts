export {Suki} from './Suki';
