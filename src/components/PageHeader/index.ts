export {PageFacts} from './PageFacts';
export {PageMarks} from './PageMarks';
export {TrainingDoor} from './TrainingDoor';
