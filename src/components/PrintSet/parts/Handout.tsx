import {QrCode} from '@site/src/components/QrCode';
import type {KitData} from '@site/src/domain/content/data';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import styles from '../styles.module.css';
import {useWebAddress} from './PageCode';

/** 資料: what to take home, and where to read on. */
export function Handout({data}: {readonly data: KitData}): ReactNode {
  const address = useWebAddress();
  return (
    <section className={styles.page}>
      {data.kit.handout.points.map(({title, lines}) => (
        <div key={title} className={styles.group}>
          <Heading as="h2">{title}</Heading>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ))}
      <div className={styles.group}>
        <Heading as="h2">もっと知りたいとき</Heading>
        <ul className={styles.codes}>
          {data.pages.map(({title, url}) => (
            <li key={url}>
              <QrCode text={address(url)} />
              <span>
                {title}
                <small>{address(url)}</small>
              </span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
