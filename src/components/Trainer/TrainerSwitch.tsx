import {type ReactNode, useEffect, useSyncExternalStore} from 'react';
import styles from './styles.module.css';
import {applyTrainerView, setTrainerView, subscribeTrainerView, trainerView} from './view';

const off = () => false;

/** 講師表示: shows the notes for trainers on pages that have some. Off until asked for, then remembered. */
export function TrainerSwitch(): ReactNode {
  const on = useSyncExternalStore(subscribeTrainerView, trainerView, off);
  useEffect(applyTrainerView, []);
  return (
    <p className={`${styles.switch} mb-no-print`}>
      <button type="button" aria-pressed={on} onClick={() => setTrainerView(!on)}>
        <span aria-hidden="true">▣ </span>
        講師表示{on ? ' 入' : ' 切'}
      </button>
    </p>
  );
}
