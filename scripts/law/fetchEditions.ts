import {LawAnswerError, readEdition} from '../../src/domain/law/edition';
import type {LawEdition} from '../../src/domain/law/official';
import {type ApiOptions, fetchLaw, LawApiError} from './client';
import type {WatchedLaw} from './watched';

/** One law, fetched or not. */
export type Fetched = {readonly law: WatchedLaw} & (
  | {readonly edition: LawEdition; readonly repealed: boolean; readonly problem?: undefined}
  | {readonly problem: string; readonly edition?: undefined}
);

async function fetchEdition(
  law: WatchedLaw,
  options: ApiOptions,
  now: Date,
  asof?: string,
): Promise<Fetched> {
  try {
    const answer = await fetchLaw(law.lawId, options, asof);
    const nums = law.articles.map(({num}) => num);
    const {lawId, lawTitle} = law;
    const edition = readEdition(answer, {lawId, lawTitle}, nums, now);
    const status = answer.revision_info.repeal_status ?? 'None';
    return {law, edition, repealed: status !== 'None'};
  } catch (error) {
    if (error instanceof LawApiError || error instanceof LawAnswerError) {
      return {law, problem: error.message};
    }
    throw error;
  }
}

/**
 * Fetches the watched laws one after the other, so as not to press the server. A law that fails
 * does not keep the others from being fetched.
 */
export async function fetchEditions(
  laws: readonly WatchedLaw[],
  options: ApiOptions,
  now: Date,
  asof?: string,
): Promise<readonly Fetched[]> {
  const fetched: Fetched[] = [];
  for (const law of laws) fetched.push(await fetchEdition(law, options, now, asof));
  return fetched;
}
