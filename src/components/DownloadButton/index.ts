export {DownloadButton} from './DownloadButton';
