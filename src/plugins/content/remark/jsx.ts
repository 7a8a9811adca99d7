import {valueToEstree} from 'estree-util-value-to-estree';
import type {Nodes} from 'mdast';
import type {MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';

/** An attribute that carries data: `name={value}`. */
export function dataAttribute(name: string, value: unknown): MdxJsxAttribute {
  return {
    type: 'mdxJsxAttribute',
    name,
    value: {
      type: 'mdxJsxAttributeValueExpression',
      value: JSON.stringify(value),
      data: {
        estree: {
          type: 'Program',
          sourceType: 'module',
          body: [{type: 'ExpressionStatement', expression: valueToEstree(value)}],
          comments: [],
        },
      },
    },
  };
}

/** A component on a line of its own, with its props as data. */
export function flowElement(
  name: string,
  props: Readonly<Record<string, unknown>>,
): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(props)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => dataAttribute(key, value)),
    children: [],
  };
}

/** A component inside running text. */
export function textElement(
  name: string,
  props: Readonly<Record<string, unknown>>,
  text: string,
): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name,
    attributes: Object.entries(props)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => dataAttribute(key, value)),
    children: text === '' ? [] : [{type: 'text', value: text}],
  };
}

/** A second-level heading with an ASCII id. */
export function heading(title: string, id: string): Nodes {
  return {
    type: 'heading',
    depth: 2,
    children: [{type: 'text', value: title}],
    data: {hProperties: {id}},
  };
}
