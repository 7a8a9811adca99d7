import {tooLarge} from './limits';
import {Refusal} from './validate';

function startsWith(bytes: Uint8Array, ...signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/**
 * Text of a file that 書き出し wrote: UTF-8 without a byte order mark.
 *
 * @param bytes the whole file
 * @throws Refusal when the file is too large or was saved in another encoding
 */
export function decodeFile(bytes: Uint8Array): string {
  tooLarge(bytes.byteLength);
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff))
    throw new Refusal(
      '文字の形式がちがいます(UTF-16)。別のソフトで保存しなおしたファイルのようです。',
    );
  if (startsWith(bytes, 0xef, 0xbb, 0xbf))
    throw new Refusal(
      '先頭に余分な印(BOM)があります。メモ帳などで保存しなおしたファイルのようです。',
    );
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    throw new Refusal('文字の形式がちがうか、ファイルがこわれています。');
  }
}
