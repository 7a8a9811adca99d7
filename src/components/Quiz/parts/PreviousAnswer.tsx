import {Button} from '@site/src/components/Button';
import {useProgress} from '@site/src/components/ProgressStore';
import {type Attempt, latestAttempts} from '@site/src/domain/progress';
import styles from './card.module.css';

/** Props of {@link PreviousAnswer}. */
export interface PreviousAnswerProps {
  readonly id: string;
  readonly onRestore: (attempt: Attempt) => void;
}

const words = {true: '正解', false: '不正解', null: '記入ずみ'} as const;

/** How the question went last time, with the way to see that answer again. */
export function PreviousAnswer({id, onRestore}: PreviousAnswerProps) {
  const {record} = useProgress();
  const attempt = latestAttempts(record).get(id);
  if (!attempt) return null;
  return (
    <span className={styles.previous}>
      前回は{words[`${attempt.correct}`]}
      <Button look="quiet" onClick={() => onRestore(attempt)}>
        答えを見る
      </Button>
    </span>
  );
}
