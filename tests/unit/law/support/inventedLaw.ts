/**
 * 「りんごのまちづくり法」: a small law of our own invention, in the JSON that `law_data` of
 * https://laws.e-gov.go.jp/api/2/swagger-ui/lawapi-v2.yaml documents.
 */
export const lawId = '499AC0000000001';
export const lawTitle = 'りんごのまちづくり法';

interface Element {
  readonly tag: string;
  readonly attr: Readonly<Record<string, string>> | '';
  readonly children: readonly (Element | string)[];
}

/** An element; without attributes `attr` is an empty string, as in the documented example. */
export function element(
  tag: string,
  attr: Readonly<Record<string, string>>,
  ...children: readonly (Element | string)[]
): Element {
  return {tag, attr: Object.keys(attr).length > 0 ? attr : '', children};
}

const sentence = (tag: string, ...texts: readonly string[]) =>
  element(
    tag,
    {},
    ...texts.map((text, index) =>
      element('Sentence', {Num: String(index + 1), WritingMode: 'vertical'}, text),
    ),
  );

export function subitem(title: string, text: string, num: number): Element {
  const body = sentence('Subitem1Sentence', text);
  return element('Subitem1', {Num: String(num)}, element('Subitem1Title', {}, title), body);
}

export function item(title: string, num: string, text: string, ...below: readonly Element[]) {
  const body = sentence('ItemSentence', text);
  return element('Item', {Num: num}, element('ItemTitle', {}, title), body, ...below);
}

export function paragraph(num: number, texts: readonly string[], ...below: readonly Element[]) {
  const mark = num === 1 ? [] : [String.fromCharCode(0xff10 + num)];
  return element(
    'Paragraph',
    {Num: String(num), Hide: 'false'},
    element('ParagraphNum', {}, ...mark),
    sentence('ParagraphSentence', ...texts),
    ...below,
  );
}

export function article(
  num: string,
  title: string,
  caption: string,
  ...paragraphs: readonly Element[]
) {
  return element(
    'Article',
    {Num: num, Delete: 'false', Hide: 'false'},
    element('ArticleCaption', {}, caption),
    element('ArticleTitle', {}, title),
    ...paragraphs,
  );
}

/** The articles of the first version, by number; a test replaces those it wants otherwise. */
export const articles = {
  '1': article(
    '1',
    '第一条',
    '（目的）',
    paragraph(1, ['この法律は、りんごの木のあるまちをつくることを目的とする。']),
  ),
  '2': article(
    '2',
    '第二条',
    '（りんご会議）',
    paragraph(1, ['町は、りんご会議を開くことができる。', 'ただし、収穫の日を除く。']),
    paragraph(
      2,
      ['りんご会議は、次に掲げることを話し合う。'],
      item('一', '1', '木の世話', subitem('イ', '水やり', 1), subitem('ロ', '枝の手入れ', 2)),
      item('二', '2', '実の分け方'),
    ),
    paragraph(3, ['りんご会議の開き方は、町が定める。']),
  ),
  '2_2': article('2_2', '第二条の二', '（記録）', paragraph(1, ['町は、話し合いを記録する。'])),
};

export type Articles = Readonly<Record<string, Element>>;

/** What an answer can differ in. */
export interface AnswerOptions {
  readonly articles?: Articles;
  readonly revision?: string;
  readonly enforcedOn?: string | null;
  readonly id?: string;
  readonly title?: string;
  readonly repealStatus?: string;
  /** The root as the whole law instead of 本則 alone. */
  readonly wholeLaw?: boolean;
}

function lawTree(mainProvision: Element): Element {
  const suppl = article('1', '第一条', '（施行期日）', paragraph(1, ['公布の日から施行する。']));
  return element(
    'Law',
    {Era: 'Reiwa', Year: '99', Num: '1', LawType: 'Act', Lang: 'ja'},
    element('LawNum', {}, '令和九十九年法律第一号'),
    element(
      'LawBody',
      {},
      element('LawTitle', {}, lawTitle),
      mainProvision,
      element('SupplProvision', {}, element('SupplProvisionLabel', {}, '附　則'), suppl),
    ),
  );
}

/** An answer of 法令本文取得API. */
export function answer(options: AnswerOptions = {}) {
  const id = options.id ?? lawId;
  const [purpose, ...others] = Object.values(options.articles ?? articles);
  const mainProvision = element(
    'MainProvision',
    {},
    element(
      'Chapter',
      {Num: '1'},
      element('ChapterTitle', {}, '第一章　総則'),
      ...(purpose ? [purpose] : []),
    ),
    element('Chapter', {Num: '2'}, element('ChapterTitle', {}, '第二章　会議'), ...others),
  );
  return {
    attached_files_info: {image_data: '', attached_files: []},
    law_info: {law_type: 'Act', law_id: id, law_num: '令和九十九年法律第一号'},
    revision_info: {
      law_revision_id: options.revision ?? `${id}_20260401_000000000000000`,
      law_title: options.title ?? lawTitle,
      amendment_enforcement_date:
        options.enforcedOn === undefined ? '2026-04-01' : options.enforcedOn,
      repeal_status: options.repealStatus ?? 'None',
      current_revision_status: 'CurrentEnforced',
    },
    law_full_text: options.wholeLaw ? lawTree(mainProvision) : mainProvision,
  };
}
