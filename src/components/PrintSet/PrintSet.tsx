import Link from '@docusaurus/Link';
import {Button} from '@site/src/components/Button';
import type {KitData} from '@site/src/domain/content/data';
import {type PrintSheet, printSheets, printUrl} from '@site/src/domain/session-plan/prints';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import {AnswerBook} from './parts/AnswerBook';
import {AnswerSheet} from './parts/AnswerSheet';
import {Cards} from './parts/Cards';
import {Handout} from './parts/Handout';
import {PageCode} from './parts/PageCode';
import {QuestionSheet} from './parts/QuestionSheet';
import {VoteCards} from './parts/VoteCards';
import styles from './styles.module.css';

const sheets: Readonly<Record<PrintSheet['id'], (props: {readonly data: KitData}) => ReactNode>> = {
  mondai: QuestionSheet,
  kaito: AnswerSheet,
  kaisetsu: AnswerBook,
  cards: Cards,
  tohyo: VoteCards,
  shiryo: Handout,
};

/** One print of a kit, with the way to the others on the screen only. */
export function PrintSet({
  data,
  sheet,
}: {
  readonly data: KitData;
  readonly sheet: PrintSheet['id'];
}): ReactNode {
  const Sheet = sheets[sheet];
  const {kit} = data;
  const known = printSheets.find(({id}) => id === sheet);
  return (
    <main className={`container ${styles.main}`}>
      <nav className={`${styles.bar} mb-no-print`} aria-label="この研修の印刷物">
        <ul>
          {printSheets.map(({id, title}) => (
            <li key={id}>
              <Link to={printUrl(kit.id, id)} aria-current={id === sheet ? 'page' : undefined}>
                {title}
              </Link>
            </li>
          ))}
        </ul>
        <Button onClick={() => window.print()}>印刷する</Button>
        <p>
          {known?.note}。A4の紙で、倍率100%にします。
          <Link to={data.url}>台本</Link>・<Link to="/train">研修をひらく</Link>
        </p>
      </nav>
      <div className={styles.paper}>
        <header className={styles.head}>
          <div>
            <p>{kit.title}</p>
            <Heading as="h1">{known?.title}</Heading>
          </div>
          <PageCode data={data} />
        </header>
        <Sheet data={data} />
      </div>
    </main>
  );
}
