import { plainText } from './plain-text.js';
import { faulty, plain, type Reading } from './reading.js';

const yes = new Set(['是', '有', '对', 'yes', 'y', 'true', 't', '1', '√', '✓']);
const no = new Set(['否', '无', '没有', '不是', 'no', 'n', 'false', 'f', '0', '×', '✗']);

/** Yes or no, in Chinese or English. */
export function readFlag(text: string): Reading<boolean> {
  const word = plainText(text).toLowerCase();
  if (yes.has(word)) return plain(true);
  return no.has(word) ? plain(false) : faulty('wrong-type');
}
