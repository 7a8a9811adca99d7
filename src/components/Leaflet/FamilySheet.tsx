import {Furigana, Ruby} from '@site/src/components/Ruby';
import type {LeafletData} from '@site/src/domain/residents/data';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import {PrintIntro} from './parts/PrintIntro';
import styles from './sheet.module.css';

/** 家族と話すシート: questions and lines to write on. Nothing is typed in and nothing is kept. */
export function FamilySheet({sheet}: {readonly sheet: LeafletData['sheet']}): ReactNode {
  return (
    <main>
      <PrintIntro title="家族と話すシート">
        <Furigana text="A4の｜紙《かみ》、1｜枚《まい》です。｜印刷《いんさつ》して、｜手《て》で｜書《か》きます。" />
      </PrintIntro>
      <article className={`mb-easy ${styles.sheet}`}>
        <Heading as="h2" className={styles.title}>
          <Ruby parts={sheet.title} />
        </Heading>
        <p>
          <Ruby parts={sheet.lead} />
        </p>
        <ol className={styles.questions}>
          {sheet.questions.map(({ask, lines}) => (
            <li key={ask.map(({text}) => text).join('')}>
              <p>
                <Ruby parts={ask} />
              </p>
              <div aria-hidden="true">
                {[1, 2, 3, 4].slice(0, lines).map((line) => (
                  <div className={styles.line} key={line} />
                ))}
              </div>
            </li>
          ))}
        </ol>
      </article>
    </main>
  );
}
