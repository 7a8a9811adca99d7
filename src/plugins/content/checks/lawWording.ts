import type {ContentIssue} from '../issues';
import type {LoadedContent} from '../load/loadContent';
import type {LoadedPage} from '../load/loadPage';

interface Rule {
  readonly pattern: RegExp;
  readonly message: string;
  readonly fix: string;
}

/**
 * Statements of the law that harm people when they are wrong, as sentences a slip would produce.
 * Source: 社会福祉法第106条の3・第106条の4・第106条の6 (2026-06-25施行版).
 * Negations (ではない、ありません …) and questions are let through.
 */
const rules: readonly Rule[] = [
  {
    pattern:
      /(?<!重層的)支援会議(?:は|には|では|をひらくには)[^。、重]{0,12}本人の?同意が(?:必要|いる|要る)/,
    message: '「支援会議に本人同意が必要」と読める文です。同意が要るのは重層的支援会議です。',
    fix: 'どちらの会議のことか、書き分けてください(社会福祉法第106条の6)。',
  },
  {
    pattern:
      /重層的支援会議(?:は|では)[^。、]{0,14}(?:同意(?:が)?なし|同意がなくても|社会福祉法第106条の6)/,
    message: '重層的支援会議に、支援会議の説明がまじっています。',
    fix: '重層的支援会議は法律に書かれた会議ではなく、本人の同意を得てひらきます。',
  },
  {
    pattern:
      /重層(?:事業|的支援体制整備事業)は[^。、体制]{0,12}(?:努力義務|義務)(?:です|である|とされ|になっ)/,
    message: '重層事業が義務や努力義務と読める文です。重層事業は任意(第106条の4)です。',
    fix: '努力義務は「包括的な支援体制の整備」(第106条の3)です。',
  },
  {
    pattern: /包括的な支援体制(?:の整備)?は[^。、事業]{0,12}任意(?:です|である|とされ)/,
    message: '包括的な支援体制の整備が任意と読める文です。全市町村の努力義務(第106条の3)です。',
    fix: '任意なのは重層事業(第106条の4)です。',
  },
  {
    pattern: /(?:すべての|全ての|全)市町村が支援会議を(?:ひらける|組織できる|使える)ようになっ/,
    message:
      '「どの市町村も支援会議を使えるようになった」と読める文です。2026年の改正でどうなったかは確認中です。',
    fix: '第1項の主語と第2項の目的を分けて書き、確認中であることを示してください。',
  },
  {
    pattern:
      /(?:事業を(?:実施)?していない|未実施の?)市町村は支援会議を(?:ひらけません|組織できません|使えません|開けません)/,
    message: '「事業をしていない市町村は支援会議をひらけない」と断定する文です。',
    fix: '第1項の主語は「市町村」だけです。断定せず、条文の書き方を示してください。',
  },
  {
    pattern: /包括支援体制/,
    message: '「包括支援体制」という言葉は使いません。',
    fix: '「包括的な支援体制」と書いてください。',
  },
  {
    pattern: /第?106条の4事業/,
    message: '「106条の4事業」という言い方は使いません。',
    fix: '「重層的支援体制整備事業」と書き、根拠に社会福祉法第106条の4を添えてください。',
  },
];

/** Claims, distractors and misconceptions are wrong on purpose; only teaching text is checked. */
function teachingText(page: LoadedPage) {
  const wrongOnPurpose = new Set(['yokuaru', 'wake']);
  return page.sections.filter((section) => !wrongOnPurpose.has(section.id));
}

/** Harmful slips in one piece of text. */
export function ruleIssues(text: string, file: string, line: number): ContentIssue[] {
  return rules.flatMap(({pattern, message, fix}) => {
    const sentence = text.split(/(?<=[。？])/).find((part) => pattern.test(part));
    if (
      !sentence ||
      /ではな|ではあ|正しくな|誤解|ちがいま|ません。?」|でしょうか|ですか/.test(sentence)
    )
      return [];
    return [{file, line, message: `${message}(「${sentence.trim().slice(0, 40)}…」)`, fix}];
  });
}

/** The harmful slips, in pages, explanations, right options and the glossary. */
export function checkLawWording(content: LoadedContent): ContentIssue[] {
  const pages = content.pages.flatMap((page) =>
    teachingText(page).flatMap((section) => ruleIssues(section.text, page.file, section.line)),
  );
  const questions = content.questions.flatMap(({value, file, lineOf}) =>
    ruleIssues(value.explanation, file, lineOf(['explanation'])),
  );
  const terms = content.terms.flatMap(({value, file, lineOf}) =>
    ruleIssues(value.short, file, lineOf(['short'])),
  );
  return [...pages, ...questions, ...terms];
}
