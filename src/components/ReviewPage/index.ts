export {CalendarExport} from './parts/CalendarExport';
export {ReviewPage} from './ReviewPage';
