import type { ImportRecord } from '@tierwright/contract';

/** What can stand between two cells. */
export type Delimiter = ImportRecord['delimiter'];

const candidates: Delimiter[] = [',', ';', '\t', '|'];
const SAMPLE_LINES = 20;

/** The delimiter that splits the first lines most alike; a comma when none does. */
export function detectDelimiter(text: string): Delimiter {
  const lines = text
    .slice(0, 200_000)
    .split('\n', SAMPLE_LINES)
    .filter((line) => line.trim() !== '');
  const [header = ''] = lines;
  let best: { delimiter: Delimiter; score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of candidates) {
    const columns = countOutsideQuotes(header, delimiter);
    const alike = lines.filter((line) => countOutsideQuotes(line, delimiter) === columns).length;
    const score = columns === 0 ? 0 : alike / lines.length + columns / 10_000;
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

function countOutsideQuotes(line: string, delimiter: Delimiter): number {
  let count = 0;
  let quoted = false;
  for (const character of line) {
    if (character === '"') quoted = !quoted;
    else if (character === delimiter && !quoted) count += 1;
  }
  return count;
}
