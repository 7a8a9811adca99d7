import {Ruby} from '@site/src/components/Ruby';
import type {EasyPrintBlock} from '@site/src/domain/residents/data';
import type {ReactNode} from 'react';

const keyOf = (parts: EasyPrintBlock['items'][number]) => parts.map(({text}) => text).join('');

/** Paragraphs and lists of easy pages. */
export function Blocks({blocks}: {readonly blocks: readonly EasyPrintBlock[]}): ReactNode {
  return blocks.map(({list, items}) =>
    list ? (
      <ul key={keyOf(items[0] ?? [])}>
        {items.map((item) => (
          <li key={keyOf(item)}>
            <Ruby parts={item} />
          </li>
        ))}
      </ul>
    ) : (
      items.map((item) => (
        <p key={keyOf(item)}>
          <Ruby parts={item} />
        </p>
      ))
    ),
  );
}
