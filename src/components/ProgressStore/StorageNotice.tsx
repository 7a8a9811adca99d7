import {Button} from '../Button';
import {DownloadButton} from '../DownloadButton';
import {progressStore} from './browserStore';
import styles from './styles.module.css';
import {useProgress} from './useProgress';

/** Tells a reader whose record could not be read or kept; nothing when all is well. */
export function StorageNotice() {
  const {notices} = useProgress();
  return notices.map(({kind, message, raw}) => (
    <div key={kind} className={styles.notice} role="alert">
      <p className={styles.message}>
        <span aria-hidden="true">▲ </span>
        {message}
      </p>
      {raw !== undefined && (
        <DownloadButton
          look="sub"
          fileName="manabiba-yoketa-kiroku.txt"
          mimeType="text/plain"
          makeText={() => raw}
        >
          よけた記録をダウンロード
        </DownloadButton>
      )}
      <Button look="quiet" onClick={() => progressStore().dismiss(kind)}>
        わかりました
      </Button>
    </div>
  ));
}
