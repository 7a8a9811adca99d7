export {Planner} from './Planner';
