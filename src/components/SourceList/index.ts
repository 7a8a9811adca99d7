export {SourceList} from './SourceList';
