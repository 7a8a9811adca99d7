import jsqr from 'jsqr';
import {expect, test} from 'vitest';
import {qrCode} from '../../../src/domain/qr/qrCode';

/** Paints the path, four pixels a module, as a camera would see it. */
function paint({size, path}: ReturnType<typeof qrCode>) {
  const scale = 4;
  const side = size * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let dy = 0; dy < scale; dy++) {
      for (let dx = 0; dx < scale; dx++) {
        const at = ((Number(y) * scale + dy) * side + Number(x) * scale + dx) * 4;
        pixels.fill(0, at, at + 3);
      }
    }
  }
  return {pixels, side};
}

test('a drawn code says what was put in', () => {
  const address = 'https://manabiba.example.jp/chiiki/';
  const {pixels, side} = paint(qrCode(address));
  const read = (jsqr as unknown as {default?: typeof jsqr}).default ?? jsqr;
  expect(read(pixels, side, side)?.data).toBe(address);
});
