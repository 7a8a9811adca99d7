import {Force} from '@site/src/components/Force';
import {Furigana} from '@site/src/components/Ruby';
import {dateWithReadings} from '@site/src/domain/easy/date';
import {japaneseDate} from '@site/src/domain/law/versions';
import type {Force as ForceKind, FrontMatter} from '@site/src/schema/frontMatter';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

const strength: readonly ForceKind[] = ['義務', '努力義務', '任意', '定義・理念'];

function forces(front: FrontMatter): ForceKind[] {
  if (front.type !== 'article') return [];
  return strength.filter((kind) => front.provisions.some((provision) => provision.force === kind));
}

function when(front: FrontMatter): ReactNode {
  const unknown = front.asOf === '資料に記載なし';
  if (front.type === 'easy')
    return unknown ? null : <Furigana text={`いつの こと：${dateWithReadings(front.asOf)}`} />;
  if (unknown) return '時点 資料に記載なし';
  return `時点 ${japaneseDate(front.asOf)}${front.type === 'article' ? 'に施行されている条文' : ''}`;
}

/** Force of the law and the date the page describes, below its title. */
export function PageFacts({front}: {readonly front: FrontMatter}): ReactNode {
  const time = when(front);
  return (
    <div className={styles.facts}>
      {forces(front).map((kind) => (
        <Force key={kind} kind={kind} />
      ))}
      {time && <span className={styles.when}>{time}</span>}
      {front.type === 'case' && <span className={styles.when}>取り組みの時期 {front.year}</span>}
    </div>
  );
}
