import {DownloadButton} from '@site/src/components/DownloadButton';
import {useProgress} from '@site/src/components/ProgressStore';
import {exportFileName, exportText} from '@site/src/domain/progress';
import {japanDay} from '@site/src/domain/schedule/day';
import {ImportPanel} from './ImportPanel';

/** 書き出し and 読み込み. */
export function Transfer() {
  const {record, ready} = useProgress();
  return (
    <section aria-labelledby="dashiire">
      <h2 id="dashiire">書き出し・読み込み</h2>
      <p>
        書き出したファイルは、別の端末やブラウザで読み込めます。読み込む前に全部を確かめ、おかしなファイルなら何も変えません。
      </p>
      <p>
        <DownloadButton
          look="sub"
          fileName={exportFileName(ready ? japanDay(new Date()) : '')}
          mimeType="application/json"
          makeText={() => exportText(record, new Date())}
        >
          記録を書き出す
        </DownloadButton>
      </p>
      <ImportPanel />
    </section>
  );
}
