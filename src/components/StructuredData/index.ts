export {StructuredData} from './StructuredData';
