import {longestStretch} from '../../../domain/session-plan/breaks';
import {shortestBreak, total} from '../../../domain/session-plan/library';
import type {Workshop} from '../../../schema/workshop';
import type {ContentIssue} from '../issues';
import type {Located} from '../load/loadContent';

type Block = Workshop['blocks'][number];

/** Minutes of the longest stretch of the standard run without a break. */
function longest(blocks: readonly Block[]): number {
  let run = 0;
  return Math.max(
    ...blocks.map(({kind, minutes}) => {
      run = kind === 'break' ? 0 : run + minutes.typical;
      return run;
    }),
  );
}

/** What must hold of a block by itself. */
function blockProblems(block: Block): [string, string][] {
  const found: [string, string][] = [];
  const {kind, keep, takeHome, cutOrder, minutes, screens} = block;
  if (kind === 'break' && minutes.min < shortestBreak)
    found.push(['休憩が短すぎます。', `min を${shortestBreak}以上にしてください。`]);
  if (kind === 'closing' && minutes.min > 3)
    found.push([
      '結びのいちばん短い形が長すぎ、遅れたときに時間どおり終われません。',
      'min を3以下にしてください。',
    ]);
  if (block.check === 'post' && takeHome === undefined)
    found.push([
      '時間が無くなったときに、事後の確認をどうするかがありません。',
      'takeHome に、用紙をあとで出してもらうやり方などを書いてください。',
    ]);
  if (keep && (kind === 'content' || kind === 'activity') && takeHome === undefined)
    found.push([
      '残すと決めたブロックに、時間が無いときのやり方がありません。',
      'takeHome を書くか、keep をはずしてください。',
    ]);
  if ((kind === 'content' || kind === 'activity') && !keep && cutOrder === undefined)
    found.push(['遅れたときに削る順番がありません。', 'cutOrder を書いてください。']);
  if ((kind === 'check') !== (block.check !== undefined))
    found.push(['確認の種類がありません。', 'kind: check には check: pre か post を書きます。']);
  for (const screen of screens)
    if (screen.kind === 'table' && screen.rows.some(({length}) => length !== screen.head.length))
      found.push(['投影の表で、列の数が見出しと合っていません。', 'head と同じ数にしてください。']);
    else if (screen.kind === 'vote' && 'ABCD'.indexOf(screen.answer) >= screen.options.length)
      found.push(['投票の正解が、選択肢にありません。', 'answer を直してください。']);
  return found;
}

/** Sums, order and rest of the standard run, and what a late session needs. */
export function workshopShape({value, file, lineOf}: Located<Workshop>): ContentIssue[] {
  const issue = (path: readonly PropertyKey[], message: string, fix: string): ContentIssue => ({
    file,
    line: lineOf(path),
    message,
    fix,
  });
  const run = value.blocks.filter(({extra}) => !extra);
  const sum = total(run.map(({minutes}) => ({minutes: minutes.typical})));
  const issues: ContentIssue[] = [];
  if (sum !== value.minutes)
    issues.push(
      issue(
        ['minutes'],
        `ブロックの合計が${sum}分で、${value.minutes}分ちょうどではありません。`,
        'typical を直して、合計をそろえてください。',
      ),
    );
  const count = (kind: Block['kind']) => value.blocks.filter((block) => block.kind === kind).length;
  const framed = value.blocks[0]?.kind === 'opening' && value.blocks.at(-1)?.kind === 'closing';
  if (!framed || count('opening') !== 1 || count('closing') !== 1)
    issues.push(
      issue(
        ['blocks'],
        '開くブロックが初めに、結ぶブロックが終わりに、一つずつありません。',
        'kind: opening を最初に、kind: closing を最後に一つずつ置いてください。',
      ),
    );
  const stretch = longest(run);
  if (stretch > longestStretch)
    issues.push(
      issue(
        ['blocks'],
        `休憩なしで${stretch}分 続くところがあります。`,
        `${longestStretch}分までに kind: break を入れてください。`,
      ),
    );
  const orders = value.blocks.flatMap(({cutOrder}) => (cutOrder === undefined ? [] : [cutOrder]));
  if (new Set(orders).size < orders.length)
    issues.push(
      issue(
        ['blocks'],
        '削る順番（cutOrder）が重なっています。',
        '一つずつちがう数にしてください。',
      ),
    );
  return [
    ...issues,
    ...value.blocks.flatMap((block, at) =>
      blockProblems(block).map(([message, fix]) => issue(['blocks', at], message, fix)),
    ),
  ];
}
