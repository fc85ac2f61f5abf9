import { idPrefixes, type IdKind } from '@tierwright/model';

/**
 * A readable document id for a part that is written by hand, such as `n_volume0000`.
 * @throws RangeError when the word is not one to ten lower-case letters or digits
 */
export function documentId(kind: IdKind, word: string): string {
  if (!/^[0-9a-z]{1,10}$/.test(word)) throw new RangeError(`not a word for an id: ${word}`);
  return `${idPrefixes[kind]}_${word.padEnd(10, '0')}`;
}
