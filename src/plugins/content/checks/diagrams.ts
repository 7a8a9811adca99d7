import type {Diagram} from '../../../schema/diagram';
import type {ContentIssue} from '../issues';
import type {LoadedContent, Located} from '../load/loadContent';
import {createLookup, type Lookup, pageRefExists} from './references';

/** A reference to a page and its place in the record. */
interface PageRef {
  readonly ref: string;
  readonly path: readonly PropertyKey[];
}

/** Every `page` of a diagram: in all kinds the key has one meaning, so the record is walked as data. */
function pageRefs(value: unknown, path: readonly PropertyKey[] = []): PageRef[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => pageRefs(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === 'page' && typeof item === 'string'
      ? [{ref: item, path: [...path, key]}]
      : pageRefs(item, [...path, key]),
  );
}

function diagramIssues({value, file, lineOf}: Located<Diagram>, lookup: Lookup): ContentIssue[] {
  const pages = pageRefs(value)
    .filter(({ref}) => !pageRefExists(lookup, ref))
    .map(({ref, path}) => ({
      file,
      line: lineOf(path),
      message: `図が指すページ「${ref}」が見つかりません。`,
      fix: 'docs/ の下のファイル名と、見出しのid を確かめてください。',
    }));
  const sources = value.sources.flatMap((source, index) =>
    lookup.sources.has(source.id)
      ? []
      : [
          {
            file,
            line: lineOf(['sources', index]),
            message: `図の出典「${source.id}」が見つかりません。`,
            fix: 'docs/_sources.yaml の id を確かめてください。',
          },
        ],
  );
  return [...pages, ...sources];
}

/** Diagrams lead to pages that exist and rest on sources that exist. */
export function checkDiagrams(content: LoadedContent): ContentIssue[] {
  const lookup = createLookup(content);
  return content.diagrams.flatMap((item) => diagramIssues(item, lookup));
}
