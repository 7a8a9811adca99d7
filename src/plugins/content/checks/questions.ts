import type {Option, Question} from '../../../schema/question';
import type {ContentIssue} from '../issues';
import type {LoadedContent, Located} from '../load/loadContent';
import {scenarioIssues} from './scenario';

/** A problem of one question: where in the record, what, and how to mend it. */
export interface QuestionIssue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly fix: string;
}

/** Every option a reader may pick, with its place in the record. */
export function optionsOf(question: Question): {option: Option; path: PropertyKey[]}[] {
  const list = (options: readonly Option[], path: PropertyKey[]) =>
    options.map((option, index) => ({option, path: [...path, index]}));
  switch (question.type) {
    case 'single':
    case 'multiple':
      return list(question.options, ['options']);
    case 'truefalse':
      return list(question.reasons ?? [], ['reasons']);
    case 'cloze':
      return question.blanks.flatMap((blank, index) =>
        blank.mode === 'select' ? list(blank.options, ['blanks', index, 'options']) : [],
      );
    default:
      return [];
  }
}

function oneRight(options: readonly Option[], path: PropertyKey[]): QuestionIssue[] {
  const right = options.filter((option) => option.correct).length;
  if (right === 1) return [];
  const message =
    right === 0 ? '正しい選択肢がありません。' : `正しい選択肢が ${right} つあります。`;
  const fix =
    right === 0
      ? '正しいもの一つに correct: true を付けてください。'
      : 'correct: true は一つだけにしてください(複数選ぶ問題は type: multiple)。';
  return [{path, message, fix}];
}

function keyIssues(question: Question): QuestionIssue[] {
  switch (question.type) {
    case 'single':
      return oneRight(question.options, ['options']);
    case 'multiple':
      return question.options.some((option) => option.correct)
        ? []
        : [
            {
              path: ['options'],
              message: '正しい選択肢がありません。',
              fix: '正しいものに correct: true を付けてください。',
            },
          ];
    case 'truefalse':
      return question.reasons ? oneRight(question.reasons, ['reasons']) : [];
    case 'cloze':
      return clozeIssues(question);
    case 'match':
      return matchIssues(question);
    case 'scenario':
      return scenarioIssues(question);
    default:
      return [];
  }
}

function clozeIssues(question: Extract<Question, {type: 'cloze'}>): QuestionIssue[] {
  return question.blanks.flatMap((blank, index) => {
    const missing = question.stem.includes(`{{${blank.id}}}`)
      ? []
      : [
          {
            path: ['blanks', index],
            message: `空らん「${blank.id}」が、問題文の中にありません。`,
            fix: `問題文に {{${blank.id}}} と書いてください。`,
          },
        ];
    const key =
      blank.mode === 'select' ? oneRight(blank.options, ['blanks', index, 'options']) : [];
    return [...missing, ...key];
  });
}

function matchIssues(question: Extract<Question, {type: 'match'}>): QuestionIssue[] {
  const choices = new Set(question.choices.map((choice) => choice.id));
  return question.rows.flatMap((row, index) =>
    choices.has(row.answer)
      ? []
      : [
          {
            path: ['rows', index, 'answer'],
            message: `組にする答え「${row.answer}」が、choices にありません。`,
            fix: 'choices の id を書いてください。',
          },
        ],
  );
}

function wordingIssues(question: Question): QuestionIssue[] {
  return optionsOf(question).flatMap(({option, path}) => {
    if (
      !/(?:すべて|全て|いずれも|どれも)(?:が)?(?:正しい|当てはまる|あてはまらない|まちがい|誤り)/.test(
        option.text,
      )
    )
      return [];
    return [
      {
        path: [...path, 'text'],
        message: `選択肢「${option.text}」は使えません(並べかえると意味が変わります)。`,
        fix: '一つひとつの考えを選択肢にしてください。',
      },
    ];
  });
}

function misconceptionIssues(question: Question, known: ReadonlySet<string>): QuestionIssue[] {
  const named = optionsOf(question).flatMap(({option, path}) =>
    option.misconception ? [{id: option.misconception, path: [...path, 'misconception']}] : [],
  );
  if (question.type === 'truefalse' && question.misconception) {
    named.push({id: question.misconception, path: ['misconception']});
  }
  const unknown = named
    .filter(({id}) => !known.has(id))
    .map(({id, path}) => ({
      path,
      message: `誤解のページ「${id}」が見つかりません。`,
      fix: 'docs/misconceptions/ のファイル名を確かめてください。',
    }));
  const about = question.page.startsWith('misconceptions/');
  const tagged = about && question.type === 'single' && named.length === 0;
  const untagged = tagged
    ? [
        {
          path: ['options'],
          message: '誤解を確かめる問題なのに、どの選択肢も誤解のページを指していません。',
          fix: '誤解にあたる選択肢に misconception: ページ名 を付けてください。',
        },
      ]
    : [];
  return [...unknown, ...untagged];
}

function sameIds(question: Question): QuestionIssue[] {
  const groups: readonly (readonly {id: string}[])[] =
    question.type === 'match'
      ? [question.rows, question.choices]
      : question.type === 'order'
        ? [question.items]
        : question.type === 'scenario'
          ? [question.nodes]
          : [optionsOf(question).map(({option}) => option)];
  return groups.flatMap((group) => {
    const ids = group.map((entry) => entry.id);
    const twice = ids.find((id, index) => ids.indexOf(id) !== index);
    if (twice === undefined || question.type === 'cloze') return [];
    return [
      {
        path: [],
        message: `同じid「${twice}」が二度使われています。`,
        fix: '別のidにしてください。',
      },
    ];
  });
}

/** Each question by itself: one key, feedback that leads on, no tricks of wording. */
export function checkQuestions(content: LoadedContent): ContentIssue[] {
  const misconceptions = new Set(
    content.pages.flatMap((page) =>
      page.frontMatter.type === 'misconception' ? [page.id.replace('misconceptions/', '')] : [],
    ),
  );
  return content.questions.flatMap(({value, file, lineOf}: Located<Question & {topic: string}>) =>
    [
      ...keyIssues(value),
      ...wordingIssues(value),
      ...misconceptionIssues(value, misconceptions),
      ...sameIds(value),
    ].map(({path, message, fix}) => ({
      file,
      line: lineOf(path),
      message: `問題「${value.id}」: ${message}`,
      fix,
    })),
  );
}
