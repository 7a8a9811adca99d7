import {Button} from '@site/src/components/Button';
import type {Score} from '@site/src/domain/quiz/session';
import {ScoreCircles} from './ScoreCircles';
import styles from './summary.module.css';

/** Props of {@link QuizSummary}. */
export interface QuizSummaryProps {
  readonly score: Score;
  readonly outcomes: readonly (boolean | null | undefined)[];
  /** Undefined where every question counts once. */
  readonly onRetry: (() => void) | undefined;
}

/** 「3問中2問 正解」 and the way to try again what was missed. */
export function QuizSummary({score, outcomes, onRetry}: QuizSummaryProps) {
  const {scored, correct, answered, wrong} = score;
  return (
    <div className={styles.summary}>
      <ScoreCircles outcomes={outcomes} />
      <p className={styles.count}>
        {answered === 0 || scored === 0
          ? `${outcomes.length}問中${answered}問 回答`
          : `${scored}問中${correct}問 正解`}
      </p>
      {onRetry && wrong.length > 0 && (
        <Button look="sub" onClick={onRetry}>
          まちがえた問題だけ もう一度
        </Button>
      )}
    </div>
  );
}
