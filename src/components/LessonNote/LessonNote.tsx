import {longestNote} from '@site/src/domain/progress';
import {useId} from 'react';
import styles from './styles.module.css';
import {useLessonNote} from './useLessonNote';

/** A field for the reader's own words, kept on the device and printed with the 学習記録. */
export function LessonNote({lesson}: {readonly lesson: string}) {
  const {field, saved, onChange, onBlur} = useLessonNote(lesson);
  const id = useId();
  return (
    <div className={styles.note}>
      <label htmlFor={`${id}f`}>この課のメモ</label>
      <textarea
        id={`${id}f`}
        ref={field}
        rows={4}
        maxLength={longestNote}
        autoComplete="off"
        aria-describedby={`${id}d`}
        onChange={onChange}
        onBlur={onBlur}
      />
      <p id={`${id}d`}>
        この端末の中だけに残り、学習記録といっしょに印刷できます。名前など、人がわかることは書かないでください。
        <span role="status">{saved && '残しました。'}</span>
      </p>
    </div>
  );
}
