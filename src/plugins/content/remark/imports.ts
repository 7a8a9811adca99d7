import type {Root, RootContent} from 'mdast';
import {visit} from 'unist-util-visit';

/**
 * Components that only some pages show and that share little with others; the rest, in
 * `src/theme/MDXComponents`, is on every page.
 */
const rare = ['ArticleFacts', 'Desks', 'Diagram', 'LessonComplete', 'Objectives', 'OfficialText'];

function importOf(name: string): Extract<RootContent, {type: 'mdxjsEsm'}> {
  const from = `@site/src/components/${name}`;
  const identifier = {type: 'Identifier', name} as const;
  return {
    type: 'mdxjsEsm',
    value: `import {${name}} from '${from}';`,
    data: {
      estree: {
        type: 'Program',
        sourceType: 'module',
        comments: [],
        body: [
          {
            type: 'ImportDeclaration',
            attributes: [],
            specifiers: [{type: 'ImportSpecifier', imported: identifier, local: identifier}],
            source: {type: 'Literal', value: from, raw: `'${from}'`},
          },
        ],
      },
    },
  };
}

/** Lets a page import the rare components it shows, so that pages without them do not carry them. */
export function importComponents(tree: Root): void {
  const used = new Set<string>();
  visit(tree, 'mdxJsxFlowElement', ({name}) => {
    if (name && rare.includes(name)) used.add(name);
  });
  tree.children.unshift(...[...used].sort().map(importOf));
}
