import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {Desk} from '@site/site.config';
import {Furigana} from '@site/src/components/Ruby';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Desks of the town that runs this copy of the site; nothing where it names none. */
export function Desks(): ReactNode {
  const {customFields} = useDocusaurusContext().siteConfig;
  const desks = (customFields?.desks ?? []) as readonly Desk[];
  if (desks.length === 0) return null;
  return (
    <div className={styles.desks} data-desks>
      <p className={styles.title}>
        <Furigana text="このまちの｜相談先《そうだんさき》" />
      </p>
      <ul>
        {desks.map(({name, about, phone, place, hours}) => (
          <li key={name}>
            <strong>{name}</strong>
            <span>{about}</span>
            {phone && (
              <span>
                <Furigana text="｜電話《でんわ》" />{' '}
                <a href={`tel:${phone.replace(/[^0-9+]/g, '')}`}>{phone}</a>
              </span>
            )}
            {place && (
              <span>
                <Furigana text="｜場所《ばしょ》" /> {place}
              </span>
            )}
            {hours && (
              <span>
                <Furigana text="｜時間《じかん》" /> {hours}
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
