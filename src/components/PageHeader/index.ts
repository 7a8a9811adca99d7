export {PageFacts} from './PageFacts';
export {PageMarks} from './PageMarks';
