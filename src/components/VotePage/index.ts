export {VotePage} from './VotePage';
