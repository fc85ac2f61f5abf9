import type { Conditions } from '@tierwright/model';
import { documentId } from '../document-id.js';

type Comparison = readonly [
  fact: string,
  operator: '==' | '!=' | '<' | '<=' | '>' | '>=',
  value: number | string | boolean,
];

const conditions = (match: Conditions['match'], word: string, comparisons: readonly Comparison[]): Conditions => ({
  match,
  conditions: comparisons.map(([fact, operator, value], index) => ({
    id: documentId('condition', `${word}${index}`),
    rule: { [operator]: [{ var: fact }, value] },
  })),
});

/** Conditions that must all hold; `word` makes their ids. */
export const allOf = (word: string, ...comparisons: readonly Comparison[]): Conditions =>
  conditions('all', word, comparisons);

/** Conditions of which one must hold; `word` makes their ids. */
export const anyOf = (word: string, ...comparisons: readonly Comparison[]): Conditions =>
  conditions('any', word, comparisons);
