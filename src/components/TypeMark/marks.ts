/** Sections of the site that carry a mark. */
export type SectionName =
  | 'concepts'
  | 'system'
  | 'law'
  | 'misconceptions'
  | 'cases'
  | 'methods'
  | 'roles'
  | 'data'
  | 'learn'
  | 'train'
  | 'easy';

/** One shape and one name a section; the hue is in the stylesheet. Never colour alone. */
export const sectionMarks: Readonly<
  Record<SectionName, {readonly shape: string; readonly label: string}>
> = {
  concepts: {shape: '●', label: '考え方'},
  system: {shape: '◆', label: '制度'},
  law: {shape: '■', label: '条文'},
  misconceptions: {shape: '▲', label: '誤解'},
  cases: {shape: '★', label: '事例'},
  methods: {shape: '▶', label: '進め方'},
  roles: {shape: '▶', label: '担い手'},
  data: {shape: '◇', label: '数字と年表'},
  learn: {shape: '◎', label: '学習コース'},
  train: {shape: '▣', label: '研修'},
  easy: {shape: '○', label: 'やさしい日本語'},
};

/** Section of a page id or of an address below `/docs/`. */
export function sectionOf(id: string): SectionName {
  const name = id.replace(/^\/?(?:docs\/)?/, '').split('/')[0] ?? '';
  return name in sectionMarks ? (name as SectionName) : 'concepts';
}
