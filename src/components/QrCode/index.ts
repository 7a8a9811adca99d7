export {QrCode} from './QrCode';
