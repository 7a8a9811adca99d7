import {progressStore, useProgress} from '@site/src/components/ProgressStore';
import styles from '../styles.module.css';

const choices = [
  {value: null, word: 'ページにまかせる(職員向けは聞く、住民向けは聞かない)'},
  {value: true, word: 'いつも聞く'},
  {value: false, word: '聞かない'},
] as const;

/** Whether 自信 is asked before an answer. */
export function ConfidenceSetting() {
  const {record} = useProgress();
  return (
    <fieldset className={styles.setting}>
      <legend>問題に答える前に「自信」を聞く</legend>
      {choices.map(({value, word}) => (
        <label key={word}>
          <input
            type="radio"
            name="confidence-setting"
            checked={record.settings.confidence === value}
            onChange={() => progressStore().setConfidence(value)}
          />
          {word}
        </label>
      ))}
    </fieldset>
  );
}
