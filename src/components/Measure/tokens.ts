import {attempt, readKey, sharedKey, writeKey} from '@site/src/components/ProgressStore/areas';
import {newToken} from '@site/src/domain/measurement/code';

const keyOf = (set: string) => `manabiba:measure:${set}`;

const random = () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;

/** On a shared PC the token goes with the tab. */
function area(): Storage | undefined {
  const local = attempt(() => window.localStorage, undefined);
  return readKey(local, sharedKey) === null
    ? local
    : attempt(() => window.sessionStorage, undefined);
}

/**
 * The token of whoever uses this device, so that 事前 and 事後 can be joined. It is random, is kept
 * on the device only, and says nothing about the person.
 *
 * @param fresh true for the next person on the same device
 */
export function tokenFor(set: string, fresh = false): string {
  const known = readKey(area(), keyOf(set));
  if (known && !fresh) return known;
  const token = newToken(random);
  writeKey(area(), keyOf(set), token);
  return token;
}
