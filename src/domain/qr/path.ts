import qrcode from 'qrcode-generator';

/** A QR code as an SVG path: one unit a module, with the quiet zone around it. */
export interface QrPath {
  /** Modules a side, quiet zone included. */
  readonly size: number;
  readonly d: string;
}

/** Modules of white that JIS X 0510 wants around the code. */
const quiet = 4;

/**
 * Draws a QR code with medium error correction.
 *
 * @param text what the code says; ASCII
 */
export function qrPath(text: string): QrPath {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  const count = code.getModuleCount();
  const modules = Array.from({length: count * count}, (_, index) => ({
    row: Math.floor(index / count),
    column: index % count,
  }));
  const d = modules
    .filter(({row, column}) => code.isDark(row, column))
    .map(({row, column}) => `M${column + quiet} ${row + quiet}h1v1h-1z`)
    .join('');
  return {size: count + 2 * quiet, d};
}
