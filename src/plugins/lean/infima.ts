import type {AcceptedPlugin, ChildNode} from 'postcss';

/** Parts of Infima, Docusaurus's stylesheet, that no page of this site shows. */
const unusedParts = [
  'alert',
  'avatar',
  'badge',
  'button',
  'button-group',
  'card',
  'close',
  'hero',
  'image-box',
  'padding-horiz',
  'padding-left',
  'padding-right',
  'padding-vert',
  'pagination',
  'pills',
  'shadow',
  'tab-item',
  'tabs',
];
const names = unusedParts.join('|');
const unusedClass = new RegExp(`\\.(?:${names})(?:--|__|(?![\\w-]))`);
/** Settings of such a part. `pagination-nav` is another part, and the theme sets its lists of contents in the weight of buttons. */
const unusedSetting = new RegExp(`^--ifm-(?:${names})-(?!nav-|font-weight$)`);

/** PostCSS plugin that takes the unused parts out of Infima, a third of its weight. */
export const leanInfima: AcceptedPlugin = {
  postcssPlugin: 'lean-infima',
  OnceExit(root) {
    if (!/[/\\]infima[/\\]/.test(root.source?.input.file ?? '')) return;
    const unused: ChildNode[] = [];
    root.walkRules((rule) => {
      const kept = rule.selectors.filter((selector) => !unusedClass.test(selector));
      if (kept.length === 0) unused.push(rule);
      else if (kept.length < rule.selectors.length) rule.selectors = kept;
    });
    root.walkDecls(unusedSetting, (declaration) => void unused.push(declaration));
    // Not while walking: what wraps the sheet in a layer leaves the walk unaware of what is removed.
    for (const node of unused) node.remove();
  },
};
