import type {Part} from '@site/src/domain/grading';
import {useQuestion} from '../hooks/useQuestion';
import styles from './options.module.css';
import {Words} from './Words';

/** An option as it stands in a list. */
export interface ShownOption {
  readonly id: string;
  readonly text: string;
}

/** Props of {@link OptionList}. */
export interface OptionListProps {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly options: readonly ShownOption[];
}

interface OptionMark {
  readonly tone: 'good' | 'bad';
  readonly sign: string;
  readonly word: string;
}

/** What is said on an option after the answer; nothing on options rightly left alone. */
function markOf({chosen, correct}: Part): OptionMark | undefined {
  if (chosen && correct) return {tone: 'good', sign: '○', word: '正解'};
  if (chosen) return {tone: 'bad', sign: '✕', word: 'あなたの答え・不正解'};
  return correct ? undefined : {tone: 'good', sign: '○', word: 'こちらが正解'};
}

/** Native radios or checkboxes in rows; after the answer each row is marked by word, shape, colour. */
export function OptionList({type, name, options}: OptionListProps) {
  const {answered} = useQuestion();
  return options.map(({id, text}) => {
    const part = answered?.grade.parts.find((known) => known.id === id);
    const mark = part && markOf(part);
    return (
      <label key={id} className={styles.option} data-tone={mark?.tone}>
        <input type={type} name={name} value={id} defaultChecked={part?.chosen} />
        <span className={styles.text}>
          <Words>{text}</Words>
          {mark && (
            <span className={styles.mark}>
              <span aria-hidden="true">{mark.sign} </span>
              {mark.word}
            </span>
          )}
        </span>
      </label>
    );
  });
}
