import Link from '@docusaurus/Link';
import {Button} from '@site/src/components/Button';
import type {QuizLinks, QuizResult} from '@site/src/components/Quiz';
import type {PathData} from '@site/src/domain/content/data';
import {reachesRate} from '@site/src/domain/quiz/passRate';
import type {CheckKind} from '../useCheck';
import {ObjectiveResults} from './ObjectiveResults';
import {RereadConcepts} from './RereadConcepts';
import styles from './styles.module.css';

/** Props of {@link CheckResultPanel}. */
export interface CheckResultPanelProps {
  readonly path: PathData;
  readonly kind: CheckKind;
  readonly links: QuizLinks;
  readonly results: readonly QuizResult[];
  readonly onAgain: () => void;
}

function verdict(kind: CheckKind, passed: boolean): string {
  if (kind === 'pre') return '学んだあとの「最後の確認」と見くらべられるように、記録しました。';
  return passed
    ? 'このコースの最後の確認に通りました。'
    : 'あと少しです。下の節を読みなおして、もう一度どうぞ。';
}

/** Result of a check: the number, what it means, what to read again, the way on. */
export function CheckResultPanel({path, kind, links, results, onAgain}: CheckResultPanelProps) {
  const missed = results.filter(({grade}) => !grade.correct).map(({item}) => item);
  const correct = results.length - missed.length;
  const passed = reachesRate(correct, results.length, path.finalCheck.passRate);
  const first = path.lessons[0];
  return (
    <section className={styles.result} aria-labelledby="check-result">
      <h2 id="check-result">結果</h2>
      <p className={styles.number}>
        {results.length}問中{correct}問 正解
      </p>
      <p>{verdict(kind, passed)}</p>
      <ObjectiveResults
        lessons={path.lessons}
        answers={results.map(({item, grade}) => ({
          question: item.id,
          correct: grade.correct === true,
        }))}
      />
      {missed.length > 0 && <RereadConcepts missed={missed} links={links} />}
      <p className={styles.ways}>
        {kind === 'final' && (
          <Button look={passed ? 'sub' : 'main'} onClick={onAgain}>
            もう一度 受ける（ちがう問題）
          </Button>
        )}
        {kind === 'pre' && first && (
          <Link className="mb-button" to={first.url}>
            第1課へ
          </Link>
        )}
        {kind === 'final' && passed && (
          <>
            <Link to="/progress">学習記録を印刷する</Link>
            <Link to="/review">1週間後・1か月後・6か月後の復習をカレンダーに入れる</Link>
          </>
        )}
        <Link to={path.url}>コースの目次</Link>
      </p>
    </section>
  );
}
