import type {KitData} from '@site/src/domain/content/data';
import {letterAt, paperOptions} from '@site/src/domain/session-plan/paper';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import {sections} from '../questions';
import styles from '../styles.module.css';

/** 解答用紙: letters to ring, and a line for the reason. Easy to count by hand. */
export function AnswerSheet({data}: {readonly data: KitData}): ReactNode {
  return (
    <section className={styles.page}>
      <p>選んだ文字を○でかこみます。名前は書きません。</p>
      <p className={styles.blank}>日付　　　　　　　　会場　　　　　　　　　　　　記号（あれば）</p>
      {sections(data).map(({id, title, items}) => (
        <div key={id} className={styles.group}>
          <Heading as="h2">{title}</Heading>
          <table className={styles.answers}>
            <thead>
              <tr>
                <th scope="col">問い</th>
                <th scope="col">答え</th>
                <th scope="col">そう考えたわけ（書ける人だけ）</th>
              </tr>
            </thead>
            <tbody>
              {items.map((item, at) => (
                <tr key={item.id}>
                  <th scope="row">問{at + 1}</th>
                  <td className={styles.letters}>
                    {paperOptions(item)
                      .map((_, index) => letterAt(index))
                      .join('　')}
                  </td>
                  <td />
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ))}
    </section>
  );
}
