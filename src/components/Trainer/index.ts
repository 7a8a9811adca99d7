export {Trainer} from './Trainer';
export {TrainerSwitch} from './TrainerSwitch';
