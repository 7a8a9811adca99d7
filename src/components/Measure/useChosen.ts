import {useLocation} from '@docusaurus/router';
import sets from '@generated/measure/default/sets.json';
import {useEffect, useState} from 'react';
import type {Chosen} from './parts/SetChoice';

/** Which check is shown: the one the address asks for (`?set=…&phase=post`), until another is chosen. */
export function useChosen() {
  const {search} = useLocation();
  const [chosen, setChosen] = useState<Chosen>({set: sets[0]?.id ?? '', phase: 'pre'});
  useEffect(() => {
    const asked = new URLSearchParams(search);
    const set = sets.find(({id}) => id === asked.get('set'));
    if (set) setChosen({set: set.id, phase: asked.get('phase') === 'post' ? 'post' : 'pre'});
  }, [search]);
  return {chosen, setChosen, set: sets.find(({id}) => id === chosen.set)};
}
