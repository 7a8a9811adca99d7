export {SourcesPage} from './SourcesPage';
