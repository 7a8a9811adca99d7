import type {QuizItem} from '@site/src/domain/content/data';
import type {WorkshopScreen} from '@site/src/schema/workshopScreen';
import type {ReactNode} from 'react';
import {BankScreen} from './BankScreen';
import {ChoiceScreen} from './ChoiceScreen';
import styles from './screen.module.css';

/** Props of {@link ScreenView}. */
export interface ScreenViewProps {
  readonly screen: WorkshopScreen;
  /** False keeps the answer out of the page altogether. */
  readonly open: boolean;
  readonly items: ReadonlyMap<string, QuizItem>;
  /** `p` where the screen is a picture inside a page that has its own heading. */
  readonly titleAs?: 'h1' | 'p';
}

/** One screen of a session. */
export function ScreenView(props: ScreenViewProps): ReactNode {
  const {screen, open, items, titleAs: Title = 'h1'} = props;
  switch (screen.kind) {
    case 'text':
      return (
        <div className={styles.screen} data-look={screen.lines.length === 0 ? 'title' : 'lines'}>
          <Title className={styles.title}>{screen.title}</Title>
          {screen.lines.length > 0 && (
            <ul className={styles.lines}>
              {screen.lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
          {open && (
            <ul className={styles.reveal}>
              {screen.reveal.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
        </div>
      );
    case 'table':
      return (
        <div className={styles.screen}>
          <Title className={styles.title}>{screen.title}</Title>
          <table className={styles.table}>
            <thead>
              <tr>
                {screen.head.map((cell) => (
                  <th key={cell} scope="col">
                    {cell}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {screen.rows.map(([first, ...cells]) => (
                <tr key={first}>
                  <th scope="row">{first}</th>
                  {cells.map((cell, at) => (
                    <td key={screen.head[at + 1]}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
    case 'vote':
      return (
        <ChoiceScreen
          stem={screen.stem}
          options={screen.options.map((text, at) => ({
            text,
            right: 'ABCD'[at] === screen.answer,
          }))}
          why={screen.why}
          open={open}
          titleAs={Title}
        />
      );
    case 'question': {
      const item = items.get(screen.id);
      return item ? <BankScreen item={item} open={open} titleAs={Title} /> : null;
    }
  }
}
