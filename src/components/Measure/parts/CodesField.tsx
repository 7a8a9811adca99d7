import type {Collected} from '@site/src/domain/measurement/collect';
import {useId} from 'react';
import {phaseWords, problemWords} from '../words';
import styles from './entry.module.css';

/** Props of {@link CodesField}. */
export interface CodesFieldProps extends Pick<Collected, 'rejected' | 'duplicates'> {
  readonly codes: string;
  readonly onChange: (codes: string) => void;
}

/** A field for pasted, typed or scanned codes, and what is wrong with them, line by line. */
export function CodesField({codes, rejected, duplicates, onChange}: CodesFieldProps) {
  const id = useId();
  return (
    <div className={styles.entry}>
      <label htmlFor={id}>符号（一行に一つ）</label>
      <p id={`${id}-help`}>
        打っても、貼りつけても、QRコードを読みとる道具で入れてもかまいません。小文字、全角、空白、途中の改行は、そのままで読みます。
      </p>
      <textarea
        id={id}
        rows={6}
        value={codes}
        spellCheck={false}
        autoCapitalize="characters"
        aria-describedby={`${id}-help ${id}-problems`}
        onChange={(event) => onChange(event.target.value)}
      />
      <ul id={`${id}-problems`} className={styles.problems} aria-live="polite">
        {rejected.map(({line, problem}) => (
          <li key={`${line} ${problem}`}>
            ▲ {line}行目：{problemWords[problem]}
          </li>
        ))}
        {duplicates.map(({token, phase, lines, same}) => (
          <li key={`${token} ${phase}`}>
            ▲ {lines.join('・')}行目は、同じ人の{phaseWords[phase]}の符号です。
            {same ? '一つとして数えます。' : '答えがちがいます。初めのものを数えます。'}
          </li>
        ))}
      </ul>
    </div>
  );
}
