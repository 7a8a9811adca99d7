import type {RubyPart} from '@site/src/domain/easy/align';
import type {ReactNode} from 'react';

/** Text with its reviewed readings, made by the build. */
export function Ruby({parts}: {readonly parts: readonly RubyPart[]}): ReactNode {
  let at = 0;
  return parts.map(({text, yomi}) => {
    const key = at;
    at += text.length;
    return yomi === undefined ? (
      text
    ) : (
      <ruby key={key}>
        {text}
        <rp>（</rp>
        <rt>{yomi}</rt>
        <rp>）</rp>
      </ruby>
    );
  });
}
