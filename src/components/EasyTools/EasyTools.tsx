import {type ReactNode, useRef} from 'react';
import {setFurigana, useFurigana} from './furigana';
import {spokenText} from './spokenText';
import styles from './styles.module.css';
import {useVoice} from './useVoice';

/** ふりがな on and off, and reading aloud where the device can: the tools of an easy page. */
export function EasyTools(): ReactNode {
  const bar = useRef<HTMLDivElement>(null);
  const furigana = useFurigana();
  const voice = useVoice();
  const read = () => {
    const text = bar.current?.closest('.markdown, main');
    if (text) voice.speak(spokenText(text));
  };
  return (
    <div className={styles.tools} ref={bar}>
      <button
        type="button"
        className={styles.button}
        aria-pressed={furigana}
        onClick={() => setFurigana(!furigana)}
      >
        ふりがな
      </button>
      {voice.available && (
        <button
          type="button"
          className={styles.button}
          onClick={voice.speaking ? voice.stop : read}
        >
          {voice.speaking ? 'とめる' : 'よみあげる'}
        </button>
      )}
    </div>
  );
}
