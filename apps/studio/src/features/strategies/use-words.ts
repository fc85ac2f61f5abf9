import { useTexts } from '../../texts/use-texts.js';
import type { Words } from './cells.js';

/** The pieces of a cell in the language on screen, joined by a dot. */
export function useWords(): (words: readonly Words[]) => string {
  const t = useTexts('strategies');
  return (words) => words.map((piece) => ('text' in piece ? piece.text : t(piece.key, piece.params))).join(' · ');
}
