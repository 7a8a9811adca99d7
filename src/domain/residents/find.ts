import {tiles} from '../diagrams/japan';
import {kanaKey, romajiKey} from '../search/readings/readingKey';
import type {TownData, TownListData} from './data';

/** Readings of the prefectures without 都・道・府・県, in the order of the map. */
const readings =
  'ほっかいどう あおもり いわて みやぎ あきた やまがた ふくしま いばらき とちぎ ぐんま さいたま ちば とうきょう かながわ にいがた とやま いしかわ ふくい やまなし ながの ぎふ しずおか あいち みえ しが きょうと おおさか ひょうご なら わかやま とっとり しまね おかやま ひろしま やまぐち とくしま かがわ えひめ こうち ふくおか さが ながさき くまもと おおいた みやざき かごしま おきなわ'.split(
    ' ',
  );

/** How the last character of a name is read; 道 is part of 北海道. */
const endings: Readonly<Record<string, string>> = {都: 'と', 府: 'ふ', 県: 'けん'};

/** A prefecture with its whole reading, in the national order. */
export const prefectures = tiles.map(({prefecture}, index) => ({
  name: prefecture,
  reading: `${readings[index] ?? ''}${endings[prefecture.at(-1) ?? ''] ?? ''}`,
}));

/** What a query can meet: letters of its reading, and the text as written. */
function keysOf(query: string): {text: string; letters?: string} {
  const text = query.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, '');
  return {text, letters: kanaKey(text) ?? romajiKey(text)};
}

interface Named {
  readonly name: string;
  readonly reading: string;
}

function meets({name, reading}: Named, query: ReturnType<typeof keysOf>): boolean {
  if (query.text === '') return false;
  if (name.toLowerCase().startsWith(query.text)) return true;
  return Boolean(query.letters && kanaKey(reading)?.startsWith(query.letters));
}

/** What somebody who types the name of a place is shown. */
export interface Found {
  readonly towns: readonly TownData[];
  readonly prefectures: readonly string[];
}

/**
 * Towns and prefectures that begin as the query does, in kanji, kana or romaji:
 * 「豊中」「とよなか」 `toyonaka`, and 「大阪府豊中」.
 */
export function findPlaces(towns: readonly TownData[], query: string): Found {
  const keys = keysOf(query);
  const prefecture = prefectures.find(({name}) => keys.text.startsWith(name.toLowerCase()));
  const rest = prefecture ? keysOf(keys.text.slice(prefecture.name.length)) : keys;
  return {
    towns: towns.filter(
      (town) => meets(town, keys) || (town.prefecture === prefecture?.name && meets(town, rest)),
    ),
    prefectures: prefectures.filter((place) => meets(place, keys)).map(({name}) => name),
  };
}

/** Towns of one prefecture in one list; `unread` where the list cannot be read there. */
export interface ListedTowns {
  readonly list: TownListData;
  readonly unread: boolean;
  readonly gap?: TownListData['gaps'][number]['note'];
  readonly towns: readonly TownData[];
}

/** What every list says of a prefecture. */
export function listsOf(
  prefecture: string,
  lists: readonly TownListData[],
  towns: readonly TownData[],
): ListedTowns[] {
  const here = towns.filter((town) => town.prefecture === prefecture);
  return lists.map((list) => ({
    list,
    unread: list.unread.includes(prefecture),
    gap: list.gaps.find((gap) => gap.prefecture === prefecture)?.note,
    towns: here.filter((town) => town.lists.includes(list.id)),
  }));
}
