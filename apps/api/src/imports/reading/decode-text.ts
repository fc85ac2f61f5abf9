import type { ImportRecord } from '@tierwright/contract';

/** The encodings a file can be in. */
export type Encoding = ImportRecord['encoding'];

/** Beginnings of files that are no tables of text: zip (xlsx), old Excel, PDF, PNG, gzip. */
const binaryBeginnings = ['504b0304', 'd0cf11e0', '25504446', '89504e47', '1f8b'].map((hex) => Buffer.from(hex, 'hex'));

const beginsWith = (bytes: Uint8Array, beginning: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, beginning.length)).equals(beginning);

/** The text of a file, its line ends all \n and without byte order mark; null when it is not in this encoding. */
export function decodeAs(bytes: Uint8Array, encoding: Encoding): string | null {
  if (binaryBeginnings.some((beginning) => beginsWith(bytes, beginning))) return null;
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.replace(/\r\n?/g, '\n');
  } catch {
    return null;
  }
}

/** The encoding a file is in; null when it is no text in any of them. */
export function detectEncoding(bytes: Uint8Array): Encoding | null {
  if (looksLikeUtf16(bytes)) return decodeAs(bytes, 'utf-16le') === null ? null : 'utf-16le';
  const candidates: Encoding[] = ['utf-8', 'gb18030'];
  return candidates.find((encoding) => decodeAs(bytes, encoding) !== null) ?? null;
}

/** By its byte order mark, or because most of the higher bytes of the first characters are zero. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return true;
  const sample = bytes.subarray(0, 2000);
  const zeros = sample.filter((byte, index) => index % 2 === 1 && byte === 0).length;
  return sample.length >= 4 && zeros > sample.length / 4;
}
