import Link from '@docusaurus/Link';
import {
  Loading,
  loadLinks,
  loadPaths,
  loadQuestions,
  useLazy,
} from '@site/src/components/ContentData';
import {StorageNotice} from '@site/src/components/ProgressStore';
import {AnkiExport} from './parts/AnkiExport';
import {CalendarExport} from './parts/CalendarExport';
import {TodaysReview} from './parts/TodaysReview';
import styles from './styles.module.css';

async function load() {
  const [items, links, paths] = await Promise.all([loadQuestions(), loadLinks(), loadPaths()]);
  return {items, links, paths};
}

/** 今日の復習: five minutes of what is about to be forgotten, and dates to come back on. */
export function ReviewPage() {
  const data = useLazy(load);
  return (
    <main className={`container ${styles.main}`}>
      <h1>今日の復習</h1>
      <p>
        忘れかけたころに思い出すと、長く残ります。一度に12問まで、5分ほどです。間があいても、減るものは何もありません。
      </p>
      <StorageNotice />
      {data.status !== 'ready' && <Loading state={data} what="問題" />}
      {data.status === 'ready' && (
        <>
          <TodaysReview items={data.value.items} links={data.value.links} />
          <CalendarExport paths={data.value.paths} />
          <AnkiExport items={data.value.items} paths={data.value.paths} />
        </>
      )}
      <p>
        <Link to="/progress">学習記録を見る</Link>
      </p>
    </main>
  );
}
