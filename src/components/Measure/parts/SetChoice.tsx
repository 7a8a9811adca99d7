import type {MeasureSet, Phase} from '@site/src/domain/measurement/types';
import {useId} from 'react';
import {phaseWords} from '../words';
import styles from './choice.module.css';

/** Which check, and when. */
export interface Chosen {
  readonly set: string;
  readonly phase: Phase;
}

/** Props of {@link SetChoice}. */
export interface SetChoiceProps {
  readonly sets: readonly MeasureSet[];
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
  /** False where both phases are wanted together. */
  readonly asksPhase?: boolean;
}

const phases: readonly Phase[] = ['pre', 'post'];

/** Native fields for the check and its phase. */
export function SetChoice({sets, chosen, onChoose, asksPhase = true}: SetChoiceProps) {
  const id = useId();
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>研修・コース</label>
      <select
        id={id}
        value={chosen.set}
        onChange={(event) => onChoose({...chosen, set: event.target.value})}
      >
        {sets.map((set) => (
          <option key={set.id} value={set.id}>
            {set.title}
          </option>
        ))}
      </select>
      {asksPhase && (
        <fieldset>
          <legend className="mb-visually-hidden">いつの確認か</legend>
          {phases.map((phase) => (
            <label key={phase}>
              <input
                type="radio"
                name={`${id}-phase`}
                checked={chosen.phase === phase}
                onChange={() => onChoose({...chosen, phase})}
              />
              {phaseWords[phase]}
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}
