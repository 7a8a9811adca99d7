export {Projector} from './Projector';
export {ScreenView} from './parts/ScreenView';
