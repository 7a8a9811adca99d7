export {RunDesk} from './RunDesk';
