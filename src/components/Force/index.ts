export {Force} from './Force';
