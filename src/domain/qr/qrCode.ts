import qrcode from 'qrcode-generator';

/** A QR code as an SVG path on a square of `size` modules, quiet zone included. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

/** Modules left empty around the code (ISO/IEC 18004). */
const quiet = 4;

/** Text as one character a byte, as the library takes bytes. */
function utf8(text: string): string {
  return String.fromCharCode(...new TextEncoder().encode(text));
}

/** Text of these signs only takes less room in a code. */
const alphanumeric = /^[0-9A-Z $%*+\-./:]*$/;

/**
 * Draws text as a QR code with medium error correction.
 *
 * @throws Error when the text is longer than a QR code can hold (about 2,300 bytes)
 */
export function qrCode(text: string): QrCode {
  const code = qrcode(0, 'M');
  if (alphanumeric.test(text)) code.addData(text, 'Alphanumeric');
  else code.addData(utf8(text));
  code.make();
  const count = code.getModuleCount();
  const rows = Array.from({length: count}, (_, row) => row);
  const path = rows
    .flatMap((y) =>
      rows.filter((x) => code.isDark(y, x)).map((x) => `M${x + quiet} ${y + quiet}h1v1h-1z`),
    )
    .join('');
  return {size: count + 2 * quiet, path};
}
