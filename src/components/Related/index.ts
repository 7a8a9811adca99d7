export {Related} from './Related';
