import type {Diagram} from '../../../schema/diagram';
import type {ContentIssue} from '../issues';
import type {LoadedContent, Located} from '../load/loadContent';
import {ruleIssues} from './lawWording';
import {leaves} from './leaves';
import {createLookup, type Lookup, pageRefExists} from './references';

function diagramIssues({value, file, lineOf}: Located<Diagram>, lookup: Lookup): ContentIssue[] {
  const texts = leaves(value);
  const wording = texts.flatMap(({text, path}) => ruleIssues(text, file, lineOf(path)));
  const pages = texts
    .filter(({text, path}) => path.at(-1) === 'page' && !pageRefExists(lookup, text))
    .map(({text, path}) => ({
      file,
      line: lineOf(path),
      message: `図が指すページ「${text}」が見つかりません。`,
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
  return [...pages, ...sources, ...wording];
}

/** Diagrams lead to pages and rest on sources that exist, and say nothing harmful of the law. */
export function checkDiagrams(content: LoadedContent): ContentIssue[] {
  const lookup = createLookup(content);
  return content.diagrams.flatMap((item) => diagramIssues(item, lookup));
}
