export {KeptTitle} from './KeptTitle';
