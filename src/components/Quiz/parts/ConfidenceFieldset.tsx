import styles from './form.module.css';

const steps = [
  {value: 1, word: 'あてずっぽう'},
  {value: 2, word: 'たぶん'},
  {value: 3, word: '自信あり'},
] as const;

/** 自信 in three steps, before the answer is known. May be left open. */
export function ConfidenceFieldset() {
  return (
    <fieldset className={styles.confidence}>
      <legend>この答えの自信（えらばなくてもかまいません）</legend>
      {steps.map(({value, word}) => (
        <label key={value}>
          <input type="radio" name="confidence" value={value} />
          {word}
        </label>
      ))}
    </fieldset>
  );
}
