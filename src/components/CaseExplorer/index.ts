export {CaseExplorer} from './CaseExplorer';
