import {isEasy} from '../../../domain/easy/isEasy';
import {isEasyQuestion, textsOf} from '../../../domain/easy/questionWords';
import {stripOverrides} from '../../../domain/easy/ruby';
import type {EasyBlock} from '../../../domain/easy/sentences';
import type {LoadedContent} from '../load/loadContent';
import {easyBlocks, readTexts} from './blocks';

/** A text in やさしい日本語: a page, a lesson, the part that all pages share, or a table of data. */
export interface EasyText {
  readonly file: string;
  readonly kind: 'page' | 'lesson' | 'shared' | 'data';
  /** Paragraphs and list items, as a reader meets them. */
  readonly blocks: readonly EasyBlock[];
  /** What carries readings, marks of readings included. */
  readonly read: readonly EasyBlock[];
}

function dataText(file: string, read: readonly EasyBlock[]): EasyText {
  const blocks = read.map(({text, line}) => ({text: stripOverrides(text), line}));
  return {file, kind: 'data', read, blocks};
}

function interestsText({interests}: LoadedContent): EasyText[] {
  if (!interests) return [];
  const {value, file, lineOf} = interests;
  const at = (text: string, ...path: PropertyKey[]) => ({text, line: lineOf(path)});
  const stories = value.stories.flatMap(({place, say}, index) => [
    at(place, 'stories', index, 'place'),
    at(say, 'stories', index, 'say'),
  ]);
  const wishes = value.interests.flatMap(({name, steps}, index) => [
    at(name, 'interests', index, 'name'),
    ...steps.map((step, n) => at(step.do, 'interests', index, 'steps', n, 'do')),
  ]);
  return [dataText(file, [...stories, ...wishes])];
}

function listsText({municipalities}: LoadedContent): EasyText[] {
  if (!municipalities) return [];
  const {value, file, lineOf} = municipalities;
  const towns = value.towns.flatMap(({unsure}, n) =>
    unsure ? [{text: unsure, line: lineOf(['towns', n, 'unsure'])}] : [],
  );
  const read = value.lists.flatMap((list, index) => {
    const line = (...path: PropertyKey[]) => lineOf(['lists', index, ...path]);
    return [
      ...(['name', 'what', 'date', 'limits'] as const).map((key) => ({
        text: list[key],
        line: line(key),
      })),
      ...list.gaps.map(({note}, n) => ({text: note, line: line('gaps', n, 'note')})),
    ];
  });
  return [dataText(file, [...read, ...towns])];
}

function leafletText({leaflet}: LoadedContent): EasyText[] {
  if (!leaflet) return [];
  const {value, file, lineOf} = leaflet;
  const panels = Object.entries(value.leaflet).map(([key, {title}]) => ({
    text: title,
    line: lineOf(['leaflet', key]),
  }));
  const {title, lead, questions} = value.sheet;
  const asked = questions.map(({ask}, index) => ({
    text: ask,
    line: lineOf(['sheet', 'questions', index]),
  }));
  const head = [title, lead].map((text) => ({text, line: lineOf(['sheet', 'lead'])}));
  return [dataText(file, [...panels, ...head, ...asked])];
}

/** What a lesson for residents promises; it stands on the page with readings too. */
function objectivesText({pages}: LoadedContent): EasyText[] {
  return pages.flatMap(({file, frontMatter, lineOf}) =>
    frontMatter.type === 'lesson' && isEasy(frontMatter)
      ? [
          dataText(
            file,
            frontMatter.objectives.map(({text}, index) => ({
              text,
              line: lineOf(['objectives', index, 'text']),
            })),
          ),
        ]
      : [],
  );
}

function questionText({questions}: LoadedContent): EasyText[] {
  return questions
    .filter(({value}) => isEasyQuestion(value))
    .map(({value, file, lineOf}) =>
      dataText(
        file,
        textsOf(value).map((text) => ({text, line: lineOf([])})),
      ),
    );
}

/** Every text that the rules of easy Japanese hold for. */
export function easyTexts(content: LoadedContent): EasyText[] {
  const written = content.pages
    .filter(({frontMatter}) => isEasy(frontMatter))
    .map(({file, tree, frontMatter}) => ({
      file,
      tree,
      kind: frontMatter.type === 'easy' ? ('page' as const) : ('lesson' as const),
    }));
  const shared = content.easyShared ? [{...content.easyShared, kind: 'shared' as const}] : [];
  const pages = [...written, ...shared].map(
    ({file, tree, kind}): EasyText => ({
      file,
      kind,
      blocks: easyBlocks(tree),
      read: readTexts(tree),
    }),
  );
  return [
    ...pages,
    ...objectivesText(content),
    ...questionText(content),
    ...interestsText(content),
    ...listsText(content),
    ...leafletText(content),
  ];
}
