export {Objectives} from './Objectives';
