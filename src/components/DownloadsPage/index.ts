export {DownloadsPage} from './DownloadsPage';
