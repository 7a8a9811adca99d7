export {PrintSet} from './PrintSet';
