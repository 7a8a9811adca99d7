import type {PathData} from '@site/src/domain/content/data';
import {
  type CheckResult,
  type PathProgress,
  type ProgressRecord,
  pathProgress,
} from '@site/src/domain/progress';
import {dayInWords, japanDay} from '@site/src/domain/schedule/day';
import styles from './sheet.module.css';

const dayOf = (at: string | undefined) => (at ? dayInWords(japanDay(at)) : '');

function scoreOf(check: CheckResult | undefined): string {
  return check ? `${check.total}問中${check.correct}問 正解` : '―';
}

function finalScore({finalCheck}: PathProgress): string {
  return `${scoreOf(finalCheck)}${finalCheck?.passed ? '・修了' : ''}`;
}

/** Props of {@link AllPathsTable}. */
export interface AllPathsTableProps {
  readonly paths: readonly PathData[];
  readonly record: ProgressRecord;
}

/** One line a path. */
export function AllPathsTable({paths, record}: AllPathsTableProps) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">コース</th>
          <th scope="col">済んだ課</th>
          <th scope="col">事前チェック</th>
          <th scope="col">最後の確認</th>
        </tr>
      </thead>
      <tbody>
        {paths.map((path) => {
          const progress = pathProgress(record, path);
          return (
            <tr key={path.id}>
              <th scope="row">{path.title}</th>
              <td data-column="済んだ課">
                {progress.total}課のうち{progress.done}課
              </td>
              <td data-column="事前チェック">{scoreOf(progress.precheck)}</td>
              <td data-column="最後の確認">{finalScore(progress)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Props of {@link OnePathTable}. */
export interface OnePathTableProps {
  readonly path: PathData;
  readonly record: ProgressRecord;
}

/** Lessons of a path with the day each was done, its checks, and the reader's notes. */
export function OnePathTable({path, record}: OnePathTableProps) {
  const progress = pathProgress(record, path);
  const notes = path.lessons.flatMap(({id, title}) => {
    const text = record.notes.find(({lesson}) => lesson === id)?.text.trim();
    return text ? [{id, title, text}] : [];
  });
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">課</th>
            <th scope="col">目安</th>
            <th scope="col">済んだ日・結果</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">事前チェック</th>
            <td />
            <td>
              {scoreOf(progress.precheck)} {dayOf(progress.precheck?.at)}
            </td>
          </tr>
          {path.lessons.map((lesson, index) => (
            <tr key={lesson.id}>
              <th scope="row">
                第{index + 1}課 {lesson.title}
              </th>
              <td data-column="目安">{lesson.minutes}分</td>
              <td data-column="済んだ日">{dayOf(progress.lessons[index]?.at) || '―'}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">最後の確認</th>
            <td />
            <td>
              {finalScore(progress)} {dayOf(progress.finalCheck?.at)}
            </td>
          </tr>
        </tbody>
      </table>
      {notes.length > 0 && (
        <dl className={styles.notes}>
          {notes.map(({id, title, text}) => (
            <div key={id}>
              <dt>メモ：{title}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
