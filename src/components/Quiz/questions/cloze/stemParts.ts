/** A piece of running text, or the blank that stands between two. */
export type StemPart =
  | {readonly kind: 'text'; readonly text: string}
  | {readonly kind: 'blank'; readonly id: string};

/** Splits a stem at its blanks `{{id}}`. */
export function stemParts(stem: string): StemPart[] {
  return stem
    .split(/(\{\{[a-z0-9-]+\}\})/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const blank = /^\{\{([a-z0-9-]+)\}\}$/.exec(piece)?.[1];
      return blank === undefined ? {kind: 'text', text: piece} : {kind: 'blank', id: blank};
    });
}
