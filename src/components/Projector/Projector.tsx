import Link from '@docusaurus/Link';
import {Loading} from '@site/src/components/ContentData';
import {useSessionContent} from '@site/src/components/Training/useKits';
import {usePlanAddress} from '@site/src/components/Training/usePlanAddress';
import {useScreens} from '@site/src/components/Training/useScreens';
import {decodePlan, type KitOutline} from '@site/src/domain/session-plan';
import {type Slide, slidesOf} from '@site/src/domain/session-plan/screens';
import {type ReactNode, useMemo} from 'react';
import {ScreenView} from './parts/ScreenView';
import styles from './styles.module.css';
import {useKeys} from './useKeys';

const nothing: readonly Slide[] = [];

/** The projector's window: one screen, turned by keys, by a clicker, and by the trainer's window. */
export function Projector({kits}: {readonly kits: readonly KitOutline[]}): ReactNode {
  const {library, plan, refused, show} = usePlanAddress(kits);
  const content = useSessionContent(library, plan);
  const slides = useMemo(
    () =>
      plan && content.status === 'ready' ? slidesOf(library, plan, content.value.blocks) : nothing,
    [library, plan, content],
  );
  const screens = useScreens(plan, slides, ({code}) => {
    const read = decodePlan(code, library);
    if (read.ok) show(read.plan);
  });
  useKeys({forward: screens.forward, back: screens.back});
  if (content.status === 'ready' && screens.slide)
    return (
      <main className={styles.window}>
        <ScreenView
          key={`${screens.slide.block}-${screens.slide.at}`}
          screen={screens.slide.screen}
          open={screens.open}
          items={content.value.items}
        />
        <nav className={styles.turn} aria-label="画面を送る">
          <button type="button" onClick={screens.back} aria-label="前の画面">
            ◀
          </button>
          <span>
            {screens.index + 1} / {slides.length}
          </span>
          <button type="button" onClick={screens.forward} aria-label="次の画面">
            ▶
          </button>
        </nav>
      </main>
    );
  return (
    <main className={styles.window}>
      <div className={styles.wait}>
        <h1>投影</h1>
        {refused && <p role="alert">計画を開けませんでした。{refused}</p>}
        {plan && content.status !== 'ready' ? (
          <Loading state={content} what="投影の画面" />
        ) : (
          <p>
            「<Link to="/train">研修をひらく</Link>
            」で進行表をひらき、「投影を見る」を選んでください。進行の画面からも開けます。
          </p>
        )}
      </div>
    </main>
  );
}
