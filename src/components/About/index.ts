export {About} from './About';
