import type {Workshop} from '../../../schema/workshop';
import type {ContentIssue} from '../issues';
import type {LoadedContent, Located} from '../load/loadContent';
import {ruleIssues} from './lawWording';
import {leaves} from './leaves';
import {createLookup, type Lookup, pageRefExists} from './references';
import {workshopShape} from './workshopShape';

type Kit = Located<Workshop> & {readonly name: string};

/** Types that stand on a sheet of paper and on a screen, and can be counted by hand. */
const onPaper = new Set(['single', 'multiple', 'truefalse']);

/** Votes, cards and what participants say are wrong on purpose here and there. */
const wrongOnPurpose = new Set<PropertyKey>(['stem', 'options', 'said', 'cards']);

/** What one kit is checked against. */
interface Surroundings {
  readonly lookup: Lookup;
  readonly questions: ReadonlyMap<string, LoadedContent['questions'][number]['value']>;
  readonly goals: ReadonlySet<string>;
}

function questionIssues({value, file, lineOf}: Kit, {questions}: Surroundings): ContentIssue[] {
  const check = (id: string, path: readonly PropertyKey[]): ContentIssue[] => {
    const question = questions.get(id);
    if (!question || question.retired)
      return [
        {
          file,
          line: lineOf(path),
          message: `問題「${id}」が見つかりません。`,
          fix: 'docs/_bank/ の id を確かめてください。引退した問題は使えません。',
        },
      ];
    if (onPaper.has(question.type)) return [];
    const message = `問題「${id}」は、紙と投影では使えない種類（${question.type}）です。`;
    return [
      {file, line: lineOf(path), message, fix: 'single・multiple・truefalse の問題にします。'},
    ];
  };
  const pairs = value.pre.flatMap((before, at): ContentIssue[] => {
    const concepts = questions.get(before)?.concepts ?? [];
    const after = questions.get(value.post[at] ?? '')?.concepts ?? [];
    if (concepts.length === 0 || after.some((id) => concepts.includes(id))) return [];
    const message = `事前と事後の${at + 1}問めが、同じことを問う組になっていません。`;
    const fix = 'concepts が一つは重なる問題どうしにしてください。';
    return [{file, line: lineOf(['post', at]), message, fix}];
  });
  const asked = [...value.pre, ...value.post, ...value.blocks.flatMap((block) => block.questions)];
  const twice = asked.filter((id, at) => asked.indexOf(id) < at);
  return [
    ...value.pre.flatMap((id, at) => check(id, ['pre', at])),
    ...value.post.flatMap((id, at) => check(id, ['post', at])),
    ...value.blocks.flatMap((block, at) => [
      ...block.questions.flatMap((id, index) => check(id, ['blocks', at, 'questions', index])),
      ...block.screens.flatMap((screen, index) =>
        screen.kind === 'question' ? check(screen.id, ['blocks', at, 'screens', index, 'id']) : [],
      ),
    ]),
    ...pairs,
    ...[...new Set(twice)].map((id) => ({
      file,
      line: lineOf(['pre']),
      message: `問題「${id}」が、この研修の中で二回使われています。`,
      fix: '答えを知ったあとの問題では変化が分かりません。別の問題にしてください。',
    })),
  ];
}

function referenceIssues({value, name, file, lineOf}: Kit, around: Surroundings): ContentIssue[] {
  const {lookup, goals} = around;
  const missing = (what: string, id: string, path: readonly PropertyKey[], found: boolean) =>
    found
      ? []
      : [
          {
            file,
            line: lineOf(path),
            message: `${what}「${id}」が見つかりません。`,
            fix: 'つづりと、その名前のものがあるかを確かめてください。',
          },
        ];
  const isKit = lookup.pages.get(value.page)?.frontMatter.type === 'workshop';
  const decks = new Set(value.decks.map(({id}) => id));
  const sheets = new Set(value.sheets.map(({id}) => id));
  return [
    ...missing('ファイル名と同じ id', value.id, ['id'], value.id === name),
    ...missing('研修の手引き', value.page, ['page'], isKit),
    ...value.handout.pages.flatMap((id, at) =>
      missing('ページ', id, ['handout', 'pages', at], pageRefExists(lookup, id)),
    ),
    ...value.sources.flatMap(({id}, at) =>
      missing('出典', id, ['sources', at], lookup.sources.has(id)),
    ),
    ...value.blocks.flatMap((block, at) => {
      const list = (what: string, key: 'goals' | 'decks' | 'sheets', known: ReadonlySet<string>) =>
        block[key].flatMap((id, index) =>
          missing(what, id, ['blocks', at, key, index], known.has(id)),
        );
      const page = block.page;
      return [
        ...list('目標', 'goals', goals),
        ...list('カード', 'decks', decks),
        ...list('書きこむ紙', 'sheets', sheets),
        ...(page
          ? missing('ページ', page, ['blocks', at, 'page'], pageRefExists(lookup, page))
          : []),
      ];
    }),
  ];
}

function wordingIssues({value, file, lineOf}: Kit): ContentIssue[] {
  return leaves(value)
    .filter(({path}) => !path.some((key) => wrongOnPurpose.has(key)))
    .flatMap(({text, path}) => ruleIssues(text, file, lineOf(path)));
}

/** Session kits: what they name exists, they can be run to the minute, and say nothing harmful of the law. */
export function checkWorkshops(content: LoadedContent): ContentIssue[] {
  const around: Surroundings = {
    lookup: createLookup(content),
    questions: new Map(content.questions.map(({value}) => [value.id, value])),
    goals: new Set(content.workshops.flatMap(({value}) => value.goals.map(({id}) => id))),
  };
  return content.workshops.flatMap((kit) => [
    ...referenceIssues(kit, around),
    ...questionIssues(kit, around),
    ...workshopShape(kit),
    ...wordingIssues(kit),
  ]);
}
