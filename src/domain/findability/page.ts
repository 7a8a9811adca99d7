import type {Audience} from '../../schema/common';
import type {FrontMatter, PageType} from '../../schema/frontMatter';
import {common, duration, type Place, type Thing, type Value} from './thing';

/** `learningResourceType` of each kind of page, in words. */
const kinds: Record<PageType, string> = {
  concept: '解説',
  article: '条文の解説',
  misconception: 'よくある誤解と事実',
  case: '事例',
  lesson: '学習コースの課',
  workshop: '研修の手引き',
  easy: 'やさしい日本語の解説',
};

/** Readers, in words. */
const readers: Record<Audience, string> = {
  staff: '支援と行政の職員',
  trainer: '研修をひらく人',
  resident: '住民',
};

/** What only one kind of page can say of itself. */
function special(front: FrontMatter, url: string, place: Place): Record<string, Value> {
  switch (front.type) {
    case 'article':
      return {
        about: {
          '@type': 'Legislation',
          name: `${front.law} ${front.title}`,
          url: front.officialUrl,
        },
      };
    case 'lesson':
      return {
        teaches: front.objectives.map(({text}) => text),
        isPartOf: place.absolute(`/learn/${front.path}`),
        hasPart: {'@type': 'Quiz', name: `${front.title}の確認問題`, url},
      };
    case 'workshop':
      return {teaches: front.goal};
    case 'misconception':
      return {abstract: `${front.claim}→${front.truth}`};
    default:
      return {};
  }
}

/** Where a case happened, unless it is invented or the source does not say. */
function placeOf(front: Extract<FrontMatter, {type: 'case'}>): Value {
  const known = [front.prefecture, front.municipality].filter((name) => name !== '資料に記載なし');
  if (front.fictional || known.length === 0) return undefined;
  return {'@type': 'Place', name: known.join('')};
}

/**
 * Describes one page of `docs/`: a case as an article, every other page as something to learn from.
 *
 * @param path Path of the page below the base URL.
 */
export function pageThing(front: FrontMatter, path: string, place: Place): Thing {
  const url = place.absolute(path);
  const shared = {url, description: front.description, ...common(place)};
  if (front.type === 'case') {
    return {
      '@type': 'Article',
      headline: front.title,
      ...shared,
      author: {'@type': 'Organization', name: place.operator},
      image: place.absolute('/img/og.png'),
      genre: front.fictional ? '架空の事例' : '事例',
      contentLocation: placeOf(front),
      keywords: [...front.themes],
    };
  }
  return {
    '@type': 'LearningResource',
    name: front.title,
    ...shared,
    learningResourceType: kinds[front.type],
    educationalLevel: front.level,
    audience: {
      '@type': 'EducationalAudience',
      educationalRole: front.audience.map((reader) => readers[reader]).join('、'),
    },
    timeRequired: duration(front.minutes),
    ...special(front, url, place),
  };
}
