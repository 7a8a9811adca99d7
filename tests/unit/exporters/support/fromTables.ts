import type {Table} from '../../../../src/domain/exporters/csv';
import {typeNames} from '../../../../src/domain/exporters/table/columns';

type Row = Readonly<Record<string, string>>;

function rowsOf(table: Table): Row[] {
  const [head = [], ...rows] = table;
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ''])));
}

const option = (row: Row) => ({
  id: row.ID,
  text: row.文,
  correct: row.正誤 === '○',
  feedback: row.理由,
  ...(row.誤解のページ ? {misconception: row.誤解のページ} : {}),
});

function body(type: string, parts: readonly Row[]): object {
  const of = (kind: string) => parts.filter((row) => row.部分 === kind);
  const text = (kind: string) => of(kind)[0]?.文;
  switch (type) {
    case 'truefalse': {
      const [whenTrue, whenFalse] = of('判断');
      const misconception = whenTrue?.誤解のページ || whenFalse?.誤解のページ;
      const reasons = of('わけ').map(option);
      return {
        answer: whenTrue?.正誤 === '○',
        feedback: {whenTrue: whenTrue?.理由, whenFalse: whenFalse?.理由},
        ...(misconception ? {misconception} : {}),
        ...(reasons.length > 0 ? {reasons} : {}),
      };
    }
    case 'match':
      return {
        rows: of('行').map((row) => ({
          id: row.ID,
          text: row.文,
          answer: row.答え,
          feedback: row.理由,
        })),
        choices: of('候補').map((row) => ({id: row.ID, text: row.文})),
      };
    case 'order':
      return {
        items: of('項目')
          .sort((a, b) => Number(a.答え) - Number(b.答え))
          .map((row) => ({id: row.ID, text: row.文, feedback: row.理由})),
      };
    case 'cloze':
      return {
        blanks: [...new Set(parts.map((row) => row.組))].map((id) => {
          const own = parts.filter((row) => row.組 === id);
          return own[0]?.部分 === '空らん（選ぶ）'
            ? {id, mode: 'select', options: own.map(option)}
            : {id, mode: 'text', accepted: own.map((row) => row.文), feedback: own[0]?.理由};
        }),
      };
    case 'scenario':
      return {
        title: text('題'),
        start: of('場面').find((row) => row.正誤 === 'はじめ')?.ID,
        debrief: text('持ち帰ること'),
        nodes: of('場面').map((node) => ({
          id: node.ID,
          text: node.文,
          choices: of('道')
            .filter((row) => row.組 === node.ID)
            .map((row) => ({
              id: row.ID,
              text: row.文,
              feedback: row.理由,
              quality: row.よさ,
              next: row.次の場面,
              ...(row.誤解のページ ? {misconception: row.誤解のページ} : {}),
            })),
        })),
      };
    case 'reflect':
      return {modelAnswer: text('見本'), criteria: of('確かめる点').map((row) => row.文)};
    default:
      return {options: of('選択肢').map(option)};
  }
}

const list = (cell = '') => (cell ? cell.split(' ') : []);

/** The questions that two tables hold, as the bank has them. */
export function fromTables(questions: Table, parts: Table): object[] {
  const partRows = rowsOf(parts);
  return rowsOf(questions).map((row) => {
    const [type = ''] = Object.entries(typeNames).find(([, name]) => name === row.種類) ?? [];
    return {
      id: row.ID,
      topic: row.話題,
      type,
      stem: row.問題文,
      explanation: row.解説,
      page: row.学ぶページのID,
      sources: (row.出典 ?? '').split('\n').map((line) => {
        const [id, ...where] = line.split('｜');
        return {id, where: where.join('｜')};
      }),
      concepts: list(row.用語のID),
      articles: list(row.条文のID),
      audience: list(row.対象),
      bloom: row.段階,
      checkedOn: row.確認日,
      retired: false,
      ...body(
        type,
        partRows.filter((part) => part.問題のID === row.ID),
      ),
    };
  });
}
