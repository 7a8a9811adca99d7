import {StorageNotice, useProgress} from '@site/src/components/ProgressStore';
import {grade} from '@site/src/domain/grading';
import {useRef} from 'react';
import {useAnnouncer} from './hooks/useAnnouncer';
import {useQuizSession} from './hooks/useQuizSession';
import {QuestionCard, questionAnchor} from './parts/QuestionCard';
import {QuizSummary} from './parts/QuizSummary';
import styles from './styles.module.css';
import type {QuizProps} from './types';
import {spokenVerdict} from './words';

/**
 * Questions with everything that follows an answer. Works without scripts (stem, options, answer
 * and reasons), before hydration (native fields), by keyboard and by touch, and on paper.
 */
export function Quiz(props: QuizProps) {
  const {items, links = {}, audience = 'staff', retry = true} = props;
  const {confidence = audience !== 'resident'} = props;
  const {record} = useProgress();
  const {announcement, announce} = useAnnouncer();
  const session = useQuizSession(props);
  const root = useRef<HTMLDivElement>(null);

  function retryMissed() {
    const [first] = session.score.wrong;
    session.retry(session.score.wrong);
    announce('');
    if (first) root.current?.querySelector<HTMLElement>(`#${questionAnchor(first)}`)?.focus();
  }

  return (
    <div ref={root} className={styles.quiz}>
      {items.map((item, index) => (
        <QuestionCard
          key={item.id}
          total={items.length}
          state={session.state(item.id)}
          onRestore={retry ? ({response}) => session.restore(item, response) : undefined}
          value={{
            item,
            number: index + 1,
            links,
            asksConfidence: record.settings.confidence ?? confidence,
            announce,
            submit: (response, sure) => {
              announce(spokenVerdict(item, grade(item, response), index + 1));
              session.answer(item, response, sure);
            },
          }}
        />
      ))}
      <QuizSummary
        score={session.score}
        outcomes={items.map(({id}) => session.state(id).answered?.grade.correct)}
        onRetry={retry ? retryMissed : undefined}
      />
      <output className="mb-visually-hidden" aria-live="polite">
        <span key={announcement.turn}>{announcement.text}</span>
      </output>
      <StorageNotice />
    </div>
  );
}
