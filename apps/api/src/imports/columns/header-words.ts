import { plainText } from '../values/plain-text.js';

/** A header as two people would write it alike: without case, spaces, punctuation and the unit in parentheses. */
export const foldHeader = (header: string): string =>
  plainText(header)
    .toLowerCase()
    .replace(/[([{【].*?[)\]}】]/g, '')
    .replace(/[\s_\-./:#*]+/g, '');

/** The unit a header names in parentheses, such as 元 in 年销售额（元）. */
export const unitInHeader = (header: string): string | null =>
  /[([{【]\s*([^)\]}】]{1,20}?)\s*[)\]}】]\s*$/.exec(plainText(header))?.[1] ?? null;

/** How alike two folded headers are, by their pairs of characters: 1 is equal, 0 has nothing in common (Dice). */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length >= 2 && b.length >= 2 && (a.includes(b) || b.includes(a))) return 0.8;
  const pairs = pairsOf(a);
  const others = pairsOf(b);
  const common = [...pairs].filter((pair) => others.has(pair)).length;
  return pairs.size + others.size === 0 ? 0 : (2 * common) / (pairs.size + others.size);
}

const pairsOf = (text: string): Set<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2)));
