export {EasyTools} from './EasyTools';
