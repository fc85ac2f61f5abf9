import { isStorable } from '@tierwright/model';
import { faulty, plain, type Reading } from './reading.js';

/** A text both databases can store, of at most `most` characters. */
export function readText(text: string, most: number): Reading<string> {
  const trimmed = text.trim();
  if (!isStorable(trimmed)) return faulty('unstorable-text');
  return trimmed.length > most ? faulty('cell-too-large') : plain(trimmed);
}
