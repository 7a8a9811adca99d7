import type {SessionPlan} from '@site/src/domain/session-plan';
import {encodePlan} from '@site/src/domain/session-plan';
import {
  back,
  forward,
  type Shown,
  type Slide,
  slideIndex,
} from '@site/src/domain/session-plan/screens';
import {useCallback, useEffect, useRef, useState} from 'react';
import {lastMessage, openChannel, type ScreenChannel, type ScreenMessage} from './screenChannel';

/** The screens of a session and the one that is shown, the same in every window. */
export interface Screens {
  readonly index: number;
  readonly slide: Slide | undefined;
  readonly open: boolean;
  readonly forward: () => void;
  readonly back: () => void;
  readonly show: (shown: Shown | undefined) => void;
}

/**
 * Follows the other window and leads it.
 *
 * @param onOther called when the other window shows another session, or the same after a cut
 */
export function useScreens(
  plan: SessionPlan | undefined,
  slides: readonly Slide[],
  onOther?: (message: ScreenMessage) => void,
): Screens {
  const [shown, setShown] = useState<Shown>();
  const code = plan ? encodePlan(plan) : '';
  const line = useRef<ScreenChannel>(null);
  const heard = useRef<(message: ScreenMessage) => void>(() => {});
  heard.current = (message) => {
    setShown(message.shown);
    if (message.code !== code) onOther?.(message);
  };
  useEffect(() => {
    const channel = openChannel((message) => heard.current(message));
    line.current = channel;
    return channel.close;
  }, []);
  useEffect(() => {
    const last = lastMessage();
    if (last && last.code === code) setShown(last.shown);
  }, [code]);
  const show = useCallback(
    (next: Shown | undefined) => {
      if (!next) return;
      setShown(next);
      line.current?.send({code, shown: next});
    },
    [code],
  );
  const index = slideIndex(slides, shown);
  const slide = slides[index];
  return {
    index,
    slide,
    open: shown?.open === true && shown.block === slide?.block && shown.at === slide.at,
    forward: () => show(forward(slides, shown)),
    back: () => show(back(slides, shown)),
    show,
  };
}
