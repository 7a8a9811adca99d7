import {useCallback, useState} from 'react';

/** What the live region says; `turn` makes the same words count as news when said again. */
export interface Announcement {
  readonly text: string;
  readonly turn: number;
}

/** The one voice of a quiz. An empty text silences it. */
export function useAnnouncer() {
  const [announcement, set] = useState<Announcement>({text: '', turn: 0});
  const announce = useCallback((text: string) => set(({turn}) => ({text, turn: turn + 1})), []);
  return {announcement, announce};
}
