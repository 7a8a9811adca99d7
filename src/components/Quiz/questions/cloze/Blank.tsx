import type {QuestionOf} from '@site/src/domain/grading';
import {blankLabel} from '@site/src/domain/grading/cloze';
import {useQuestion} from '../../hooks/useQuestion';
import {SlotMark} from '../../parts/SlotMark';
import styles from './styles.module.css';

/** Props of {@link Blank}. */
export interface BlankProps {
  readonly blank: QuestionOf<'cloze'>['blanks'][number];
  /** 0-based place among the blanks. */
  readonly index: number;
}

/** One blank inside the sentence; its name says which one it is. */
export function Blank({blank, index}: BlankProps) {
  const {answered} = useQuestion();
  const given =
    answered?.response.type === 'cloze'
      ? answered.response.blanks.find(({id}) => id === blank.id)?.value
      : undefined;
  const common = {
    name: `blank:${blank.id}`,
    'aria-label': blankLabel(index),
    className: styles.blank,
    defaultValue: given ?? '',
  };
  return (
    <span className={styles.slot}>
      {blank.mode === 'select' ? (
        <select {...common}>
          <option value="">えらぶ</option>
          {blank.options.map(({id, text}) => (
            <option key={id} value={id}>
              {text}
            </option>
          ))}
        </select>
      ) : (
        <input type="text" maxLength={100} autoCapitalize="off" spellCheck={false} {...common} />
      )}
      {blank.mode === 'select' && (
        <span className={styles.paper}>({blank.options.map(({text}) => text).join(' ・ ')})</span>
      )}
      <SlotMark part={answered?.grade.parts.find(({id}) => id === blank.id)} />
    </span>
  );
}
