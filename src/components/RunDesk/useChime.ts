import {type RunState, remaining} from '@site/src/domain/session-plan/run';
import {useEffect, useRef, useState} from 'react';

/** Pitch in hertz and length in seconds of the chime. */
const chime = {pitch: 660, length: 0.6} as const;

function ring(context: AudioContext): void {
  const tone = context.createOscillator();
  const volume = context.createGain();
  const end = context.currentTime + chime.length;
  tone.frequency.value = chime.pitch;
  volume.gain.setValueAtTime(0.25, context.currentTime);
  volume.gain.exponentialRampToValueAtTime(0.001, end);
  tone.connect(volume).connect(context.destination);
  tone.start();
  tone.stop(end);
}

/** Rings once when the running block is over its time. Off until asked for: browsers want a click first. */
export function useChime(state: RunState, now: number) {
  const [on, setOn] = useState(false);
  const context = useRef<AudioContext>(null);
  const due = remaining(state, now) <= 0;
  const rung = useRef(due);
  useEffect(() => {
    if (due && !rung.current && on && context.current) ring(context.current);
    rung.current = due;
  }, [due, on]);
  useEffect(() => () => void context.current?.close(), []);
  return {
    on,
    toggle: () => {
      context.current ??= new AudioContext();
      if (!on) ring(context.current);
      setOn(!on);
    },
  };
}
