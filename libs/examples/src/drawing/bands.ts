import type { Band, LocalizedText } from '@tierwright/model';
import { documentId } from '../document-id.js';

/** Bands that ascend from each border, ids `<word>0`, `<word>1`…; one label more than borders, lowest first. */
export const bandsFrom = (word: string, borders: readonly number[], labels: readonly LocalizedText[]): Band[] =>
  labels.map((label, index) => {
    const from = borders[index - 1];
    return { id: bandId(word, index), label, ...(from === undefined ? {} : { from }) };
  });

/** Id of a band by its place, 0 lowest. */
export const bandId = (word: string, index: number): string => documentId('band', `${word}${index}`);

/** Bands of points that ascend from each border, one more point than borders, lowest first. */
export const pointBands = (word: string, borders: readonly number[], points: readonly number[]) =>
  points.map((each, index) => {
    const from = borders[index - 1];
    return { id: bandId(word, index), ...(from === undefined ? {} : { from }), points: each };
  });
