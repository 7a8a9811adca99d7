export {Desks} from './Desks';
