import {useCallback, useEffect, useState} from 'react';

/** A voice that lives on the device: nothing that is read leaves it. */
function localVoice(): SpeechSynthesisVoice | undefined {
  return window.speechSynthesis
    ?.getVoices()
    .find((voice) => voice.localService && /^ja/i.test(voice.lang));
}

/** Reading aloud by the device; `available` is false where it has no Japanese voice of its own. */
export function useVoice() {
  const [voice, setVoice] = useState<SpeechSynthesisVoice>();
  const [speaking, setSpeaking] = useState(false);
  useEffect(() => {
    const synthesis = window.speechSynthesis;
    if (!synthesis) return;
    const look = () => setVoice(localVoice());
    look();
    synthesis.addEventListener?.('voiceschanged', look);
    return () => {
      synthesis.removeEventListener?.('voiceschanged', look);
      synthesis.cancel();
    };
  }, []);
  const stop = useCallback(() => {
    window.speechSynthesis.cancel();
    setSpeaking(false);
  }, []);
  const speak = useCallback(
    (texts: readonly string[]) => {
      if (!voice) return;
      window.speechSynthesis.cancel();
      setSpeaking(true);
      texts.forEach((text, index) => {
        const said = new SpeechSynthesisUtterance(text);
        said.voice = voice;
        said.lang = voice.lang;
        said.rate = 0.9;
        if (index === texts.length - 1) said.onend = () => setSpeaking(false);
        window.speechSynthesis.speak(said);
      });
    },
    [voice],
  );
  return {available: voice !== undefined, speaking, speak, stop};
}
