export {Cite} from './Cite';
