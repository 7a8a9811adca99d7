import {Button} from '@site/src/components/Button';
import {ScreenView} from '@site/src/components/Projector';
import {clicker, useKeys} from '@site/src/components/Projector/useKeys';
import type {SessionContent} from '@site/src/components/Training/useKits';
import {planAddress} from '@site/src/components/Training/usePlanAddress';
import {useScreens} from '@site/src/components/Training/useScreens';
import {WindowLink} from '@site/src/components/Training/WindowLink';
import type {Library} from '@site/src/domain/session-plan';
import type {RunState} from '@site/src/domain/session-plan/run';
import {firstOf, hasAnswer, slidesOf} from '@site/src/domain/session-plan/screens';
import Heading from '@theme/Heading';
import {type ReactNode, useEffect, useMemo, useRef} from 'react';
import styles from './screenPanel.module.css';

/** Props of {@link ScreenPanel}. */
export interface ScreenPanelProps {
  readonly library: Library;
  readonly content: SessionContent;
  readonly state: RunState;
}

/** What the projector shows, and the buttons that turn it; a new block brings its first screen. */
export function ScreenPanel({library, content, state}: ScreenPanelProps): ReactNode {
  const {plan, index} = state;
  const slides = useMemo(
    () => slidesOf(library, plan, content.blocks),
    [library, plan, content.blocks],
  );
  const screens = useScreens(plan, slides);
  useKeys(screens, clicker);
  const block = plan.items[index]?.block;
  const shownFor = useRef(block);
  useEffect(() => {
    if (shownFor.current === block) return;
    shownFor.current = block;
    screens.show(firstOf(slides, index));
  }, [block, index, slides, screens.show]);
  const {slide, open} = screens;
  return (
    <section className={styles.panel} aria-labelledby="toei">
      <div>
        <Heading as="h2" id="toei">
          投影
        </Heading>
        <p className={styles.row}>
          <Button look="sub" onClick={screens.back}>
            ◀ 前の画面
          </Button>
          <Button look="sub" onClick={screens.forward}>
            {slide && hasAnswer(slide.screen) && !open ? '答えを出す' : '次の画面 ▶'}
          </Button>
          <span>
            {screens.index + 1} / {slides.length}
          </span>
        </p>
        <p>
          <WindowLink
            className="mb-button mb-button--sub"
            to={planAddress('/train/screen', plan)}
            target="manabiba-toei"
          >
            投影の窓を開く
          </WindowLink>
        </p>
        <p className={styles.hint}>
          開いた窓をプロジェクターの画面へ動かし、F11
          で全画面にします。窓をまたいで、同じ画面を映します。リモコンの「次」「前」も使えます。
        </p>
      </div>
      {slide && (
        <div className={styles.preview} inert>
          <ScreenView screen={slide.screen} open={open} items={content.items} titleAs="p" />
        </div>
      )}
    </section>
  );
}
