import type {RootContent} from 'mdast';

/** Name of the variable that holds the text; no author's page declares it. */
const variable = 'officialLawText';

/**
 * The import that goes to the top of an article page: each page imports only its own text, so that it
 * is there without JavaScript and other pages do not carry it.
 */
export function officialTextImport(article: string): Extract<RootContent, {type: 'mdxjsEsm'}> {
  const from = `@generated/law-text/default/${article}.json`;
  return {
    type: 'mdxjsEsm',
    value: `import ${variable} from '${from}';`,
    data: {
      estree: {
        type: 'Program',
        sourceType: 'module',
        comments: [],
        body: [
          {
            type: 'ImportDeclaration',
            attributes: [],
            specifiers: [
              {type: 'ImportDefaultSpecifier', local: {type: 'Identifier', name: variable}},
            ],
            source: {type: 'Literal', value: from, raw: `'${from}'`},
          },
        ],
      },
    },
  };
}

/** `<OfficialText text={…}/>` with what {@link officialTextImport} imports. */
export function officialTextElement(): Extract<RootContent, {type: 'mdxJsxFlowElement'}> {
  return {
    type: 'mdxJsxFlowElement',
    name: 'OfficialText',
    children: [],
    attributes: [
      {
        type: 'mdxJsxAttribute',
        name: 'text',
        value: {
          type: 'mdxJsxAttributeValueExpression',
          value: variable,
          data: {
            estree: {
              type: 'Program',
              sourceType: 'module',
              comments: [],
              body: [
                {type: 'ExpressionStatement', expression: {type: 'Identifier', name: variable}},
              ],
            },
          },
        },
      },
    ],
  };
}
