import type {ContentIssue} from '../issues';
import type {LoadedContent} from '../load/loadContent';
import {createLookup, pageRefExists} from './references';

/** The leaflet speaks in the words of easy pages that exist. */
export function checkLeaflet(content: LoadedContent): ContentIssue[] {
  if (!content.leaflet) return [];
  const {value, file, lineOf} = content.leaflet;
  const lookup = createLookup(content);
  return Object.entries(value.leaflet).flatMap(([panel, {sections}]) =>
    sections
      .filter(
        (ref) => !ref.startsWith('easy/') || !ref.includes('#') || !pageRefExists(lookup, ref),
      )
      .map((ref) => ({
        file,
        line: lineOf(['leaflet', panel]),
        message: `ちらしに載せる「${ref}」が見つかりません。`,
        fix: 'docs/easy/ のページと見出しのidを、easy/soudan#hitokoto のように書いてください。',
      })),
  );
}
