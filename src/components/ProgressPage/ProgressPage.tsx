import Link from '@docusaurus/Link';
import {Loading, loadPaths, useLazy} from '@site/src/components/ContentData';
import {StorageNotice} from '@site/src/components/ProgressStore';
import {DeviceSettings} from './parts/DeviceSettings';
import {PathRows} from './parts/PathRows';
import {RecordSheet} from './parts/RecordSheet';
import {Transfer} from './parts/Transfer';
import {WeakConcepts} from './parts/WeakConcepts';
import styles from './styles.module.css';

/** 学習記録: how far, what to read again, a sheet to print, and full command of the data. */
export function ProgressPage() {
  const paths = useLazy(loadPaths);
  return (
    <main className={`container ${styles.main}`}>
      <div className="mb-no-print">
        <h1>学習記録</h1>
        <p>
          記録は、この端末のブラウザの中だけにあります。どこにも送られません。端末を替えるときは「書き出し」と「読み込み」を使います。
        </p>
        <StorageNotice />
        <section aria-labelledby="susumi">
          <h2 id="susumi">コースの進みぐあい</h2>
          {paths.status === 'ready' ? (
            <PathRows paths={paths.value} />
          ) : (
            <Loading state={paths} what="コースの一覧" />
          )}
        </section>
        <section aria-labelledby="yominaosu">
          <h2 id="yominaosu">読みなおすとよいところ</h2>
          <WeakConcepts />
          <p>
            <Link className="mb-button mb-button--sub" to="/review">
              今日の5分で復習する
            </Link>
          </p>
        </section>
      </div>
      {paths.status === 'ready' && <RecordSheet paths={paths.value} />}
      <div className="mb-no-print">
        <Transfer />
        <DeviceSettings />
      </div>
    </main>
  );
}
