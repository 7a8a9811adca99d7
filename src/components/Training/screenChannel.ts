import {attempt, readKey, writeKey} from '@site/src/components/ProgressStore/areas';
import type {Shown} from '@site/src/domain/session-plan/screens';
import {localArea, screenKey} from './storage';

/** What one window tells the other: the session and the screen to show. */
export interface ScreenMessage {
  readonly code: string;
  readonly shown: Shown;
  /** Instant of sending, so that of two ways the later message wins. */
  readonly at: number;
}

/** What came in is data of another window: only the right shape is taken. */
function readMessage(value: unknown): ScreenMessage | undefined {
  const {code, shown, at} = (value ?? {}) as Partial<ScreenMessage>;
  const sound =
    typeof code === 'string' &&
    typeof at === 'number' &&
    typeof shown?.block === 'string' &&
    Number.isInteger(shown.at) &&
    typeof shown.open === 'boolean';
  return sound
    ? {code, at, shown: {block: shown.block, at: shown.at, open: shown.open}}
    : undefined;
}

function parse(text: string | null): ScreenMessage | undefined {
  return text === null ? undefined : attempt(() => readMessage(JSON.parse(text)), undefined);
}

/** The last message, for a window that opens or loads again. */
export function lastMessage(): ScreenMessage | undefined {
  return parse(readKey(localArea(), screenKey));
}

/** The line between the trainer's window and the projector. */
export interface ScreenChannel {
  readonly send: (message: Omit<ScreenMessage, 'at'>) => void;
  readonly close: () => void;
}

/**
 * Opens the line. BroadcastChannel does not reach from file to file, so every message is written to
 * storage too, whose event does.
 */
export function openChannel(onMessage: (message: ScreenMessage) => void): ScreenChannel {
  let latest = 0;
  const channel = attempt(() => new BroadcastChannel(screenKey), undefined);
  const take = (message: ScreenMessage | undefined) => {
    if (!message || message.at <= latest) return;
    latest = message.at;
    onMessage(message);
  };
  const onStorage = ({key, newValue}: StorageEvent) => {
    if (key === screenKey) take(parse(newValue));
  };
  if (channel) channel.onmessage = ({data}) => take(readMessage(data));
  window.addEventListener('storage', onStorage);
  return {
    send: (message) => {
      latest = Math.max(Date.now(), latest + 1);
      const full = {...message, at: latest};
      channel?.postMessage(full);
      writeKey(localArea(), screenKey, JSON.stringify(full));
    },
    close: () => {
      channel?.close();
      window.removeEventListener('storage', onStorage);
    },
  };
}
