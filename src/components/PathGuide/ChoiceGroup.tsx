import styles from './styles.module.css';

/** Props of {@link ChoiceGroup}. */
export interface ChoiceGroupProps {
  readonly name: string;
  readonly legend: string;
  /** Shown as they are; the form gives back the place of the one chosen. */
  readonly choices: readonly string[];
}

/** One question of the guide as native radios. */
export function ChoiceGroup({name, legend, choices}: ChoiceGroupProps) {
  return (
    <fieldset className={styles.group}>
      <legend>{legend}</legend>
      <div className={styles.choices}>
        {choices.map((choice, index) => (
          <label key={choice}>
            <input type="radio" name={name} value={index} />
            {choice}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
