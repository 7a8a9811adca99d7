import type {Heading} from 'mdast';
import {type HeadingSlot, headingSlots, typesByFolder} from '../../../schema/headings';
import type {ContentIssue} from '../issues';
import type {LoadedContent} from '../load/loadContent';
import {type LoadedPage, readHeading} from '../load/loadPage';

function expected(slots: readonly HeadingSlot[]): string {
  return slots
    .map((slot) =>
      slot.title === null ? '(自由な見出し)' : slot.required ? slot.title : `(${slot.title})`,
    )
    .join(' / ');
}

/** Walks the headings along the slots; says where they part. */
function orderIssue(page: LoadedPage, headings: readonly Heading[]): ContentIssue[] {
  const slots = headingSlots[page.frontMatter.type];
  const fixed = new Set(slots.map((slot) => slot.title));
  const fix = `見出しはこの順です: ${expected(slots)}`;
  let next = 0;
  for (const heading of headings) {
    const {title} = readHeading(heading, page.frontMatter.type);
    const line = heading.position?.start.line ?? 1;
    const known = fixed.has(title);
    let at = next;
    while (at < slots.length && (known ? slots[at]?.title !== title : slots[at]?.title !== null)) {
      if (slots[at]?.required && slots[at]?.title !== null) break;
      at++;
    }
    const slot = slots[at];
    const fits = slot !== undefined && (known ? slot.title === title : slot.title === null);
    if (!fits) {
      const message =
        slot?.required && slot.title !== null
          ? `見出し「${title}」の前に「${slot.title}」がいります。`
          : `見出し「${title}」は、ここには置けません。`;
      return [{file: page.file, line, message, fix}];
    }
    next = slot.title === null ? at : at + 1;
  }
  const missing = slots
    .slice(next)
    .find(
      (slot, index) =>
        slot.required && !(index === 0 && slot.title === null && headings.length > 0),
    );
  if (missing) {
    const message = `見出し「${missing.title ?? '(自由な見出し)'}」がありません。`;
    return [{file: page.file, line: headings.at(-1)?.position?.start.line ?? 1, message, fix}];
  }
  return [];
}

function idIssues(page: LoadedPage, headings: readonly Heading[]): ContentIssue[] {
  const seen = new Set<string>();
  return headings.flatMap((heading) => {
    const line = heading.position?.start.line ?? 1;
    const {title, id} = readHeading(heading, page.frontMatter.type);
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
      const message = `見出し「${title}」に、英数字のidがありません。`;
      const fix = '見出しの後ろに {#kuwashiku} のように付けてください。';
      return [{file: page.file, line, message, fix}];
    }
    if (seen.has(id)) {
      const message = `見出しのid「${id}」が、このページで二度使われています。`;
      return [{file: page.file, line, message, fix: '別のidにしてください。'}];
    }
    seen.add(id);
    return [];
  });
}

/** Folder, order and ids of headings. */
export function checkHeadings(content: LoadedContent): ContentIssue[] {
  return content.pages.flatMap((page) => {
    const folder = page.id.split('/')[0] ?? '';
    const allowed = typesByFolder[folder] ?? [];
    if (!allowed.includes(page.frontMatter.type)) {
      const message = `docs/${folder}/ に、種類「${page.frontMatter.type}」のページは置けません。`;
      const fix = allowed.length
        ? `type を ${allowed.join(' か ')} にするか、置き場所を変えてください。`
        : `置ける場所: ${Object.keys(typesByFolder).join('、')}`;
      return [{file: page.file, line: page.lineOf(['type']), message, fix}];
    }
    const headings = page.tree.children.filter((node): node is Heading => node.type === 'heading');
    const top = headings.find((heading) => heading.depth === 1);
    if (top) {
      const line = top.position?.start.line ?? 1;
      const message = '本文に「# 」の見出しがあります。題名は title から自動で付きます。';
      return [{file: page.file, line, message, fix: '「# 」の行を消してください。'}];
    }
    const second = headings.filter((heading) => heading.depth === 2);
    return [...orderIssue(page, second), ...idIssues(page, headings)];
  });
}
