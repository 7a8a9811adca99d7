import {tiles} from '../../../domain/diagrams/japan';
import type {ContentIssue} from '../issues';
import type {LoadedContent} from '../load/loadContent';

const prefectures = new Set(tiles.map((tile) => tile.prefecture));

/** うちのまちは?: known prefectures and lists, no town twice, and no list that says more than it knows. */
export function checkMunicipalities(content: LoadedContent): ContentIssue[] {
  if (!content.municipalities) return [];
  const {value, file, lineOf} = content.municipalities;
  const sources = new Set(content.sources.map((item) => item.value.id));
  const lists = new Map(value.lists.map((list) => [list.id, list]));
  const issue = (path: PropertyKey[], message: string, fix: string) => [
    {file, line: lineOf(path), message, fix},
  ];
  const seen = new Set<string>();
  const towns = value.towns.flatMap((town, index) => {
    const key = `${town.prefecture}${town.name}`;
    const twice = seen.has(key);
    seen.add(key);
    return [
      ...(twice
        ? issue(['towns', index], `「${key}」が二度あります。`, '一つにまとめてください。')
        : []),
      ...(prefectures.has(town.prefecture)
        ? []
        : issue(
            ['towns', index, 'prefecture'],
            `都道府県「${town.prefecture}」はありません。`,
            '都・道・府・県まで書いてください。',
          )),
      ...town.lists.flatMap((id) => {
        const list = lists.get(id);
        if (!list) {
          const known = [...lists.keys()].join('、');
          return issue(
            ['towns', index, 'lists'],
            `一覧「${id}」がありません。`,
            `使えるのは: ${known}`,
          );
        }
        return list.unread.includes(town.prefecture)
          ? issue(
              ['towns', index, 'lists'],
              `${town.prefecture}は、一覧「${list.name}」で読めない県です。`,
              'lists の unread か、この行を直してください。',
            )
          : [];
      }),
    ];
  });
  const counts = value.lists.flatMap((list, index) => {
    const count = value.towns.filter((town) => town.lists.includes(list.id)).length;
    const fits = list.complete ? count === list.total : count < list.total;
    return [
      ...(fits
        ? []
        : issue(
            ['lists', index, 'total'],
            `一覧「${list.name}」の数が合いません(${list.total}のうち${count})。`,
            'total と complete を確かめてください。',
          )),
      ...(sources.has(list.source.id)
        ? []
        : issue(
            ['lists', index, 'source'],
            `出典「${list.source.id}」が見つかりません。`,
            'docs/_sources.yaml の id を確かめてください。',
          )),
    ];
  });
  return [...towns, ...counts];
}
