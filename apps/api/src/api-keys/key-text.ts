import { randomInt } from 'node:crypto';
import { crc32 } from 'node:zlib';

const prefix = 'tsk_';
const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const secretLength = 32;
const checksumLength = 6;

/** A fresh key: `tsk_`, 190 random bits in base 62, and a checksum that tells a typing error without a look-up. */
export function newKeyText(): string {
  const body = Array.from({ length: secretLength }, () => alphabet.charAt(randomInt(alphabet.length))).join('');
  return prefix + body + checksumOf(body);
}

/** Whether the text claims to be one of our keys. */
export const isKeyText = (text: string): boolean => text.startsWith(prefix);

/** Whether a text that claims to be a key is whole. */
export function hasRightChecksum(text: string): boolean {
  const body = text.slice(prefix.length, prefix.length + secretLength);
  return body.length === secretLength && text === prefix + body + checksumOf(body);
}

/** First and last characters, enough to recognise a key by. */
export const hintOf = (text: string): string => `${text.slice(0, prefix.length + 4)}…${text.slice(-4)}`;

function checksumOf(body: string): string {
  let rest = crc32(body);
  let digits = '';
  for (let place = 0; place < checksumLength; place++) {
    digits = alphabet.charAt(rest % alphabet.length) + digits;
    rest = Math.floor(rest / alphabet.length);
  }
  return digits;
}
