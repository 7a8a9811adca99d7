export {Diagram} from './Diagram';
export {CaseMap} from './kinds/CaseMap';
