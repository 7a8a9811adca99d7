import {leadParts} from '@site/src/domain/grading/lines';
import {useFocusOnMount} from '../hooks/useFocusOnMount';
import {useQuestion} from '../hooks/useQuestion';
import {ModelAnswer} from '../questions/reflect/ModelAnswer';
import {verdictOf} from '../words';
import {FeedbackLinks} from './FeedbackLinks';
import {FeedbackPart} from './FeedbackPart';
import styles from './feedback.module.css';
import {OtherOptions} from './OtherOptions';
import {Words} from './Words';

/**
 * Everything told after an answer. The heading takes the focus and names the place only: the
 * verdict itself is spoken once, by the live region of the quiz.
 */
export function Feedback() {
  const {item, number, answered} = useQuestion();
  const heading = useFocusOnMount<HTMLHeadingElement>();
  if (!answered) return null;
  const {tone, mark, word} = verdictOf(item, answered.grade);
  return (
    <div className={styles.panel} data-tone={tone}>
      <h3 ref={heading} tabIndex={-1} className={styles.heading}>
        問{number}の答えと解説
      </h3>
      <p className={styles.verdict} data-tone={tone}>
        <span aria-hidden="true">{mark}</span>
        {word}
      </p>
      {item.type !== 'scenario' && answered.grade.parts.length > 0 && (
        <ul className={styles.lines}>
          {leadParts(item, answered.grade).map((part) => (
            <FeedbackPart key={part.id} part={part} />
          ))}
        </ul>
      )}
      {item.type === 'reflect' && <ModelAnswer question={item} />}
      {item.type === 'scenario' && <p>{item.debrief}</p>}
      <p className={styles.explanation}>
        <Words>{item.explanation}</Words>
      </p>
      <OtherOptions answered={answered} />
      <FeedbackLinks />
    </div>
  );
}
