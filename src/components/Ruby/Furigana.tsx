import {markedRuby} from '@site/src/domain/easy/ruby';
import type {ReactNode} from 'react';
import {Ruby} from './Ruby';

/** Words of the interface with their readings: `｜好《す》きなこと`. */
export function Furigana({text}: {readonly text: string}): ReactNode {
  return <Ruby parts={markedRuby(text)} />;
}
