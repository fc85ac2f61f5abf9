import type { FactOption } from '@tierwright/model';
import { plainText } from './plain-text.js';
import { faulty, plain, type Reading } from './reading.js';

const folded = (text: string): string =>
  plainText(text)
    .toLowerCase()
    .replace(/[\s_-]+/g, '');

const wordsOf = ({ value, label }: FactOption): string[] => [value, label.zh, label.en].map(folded);

/** The value of the option a text names, exactly or as the only option whose name is part of it (西南大区 is 西南). */
export function readOption(text: string, options: readonly FactOption[]): Reading<string> {
  const word = folded(text);
  const exact = options.find((option) => wordsOf(option).includes(word));
  if (exact) return plain(exact.value);
  const parts = options.filter((option) => wordsOf(option).some((name) => name.length >= 2 && word.includes(name)));
  const [only] = parts;
  return only && parts.length === 1 ? { value: only.value, readAs: only.label.zh } : faulty('unknown-option');
}

/** The values of the options a text lists. */
export function readOptions(text: string, options: readonly FactOption[] | undefined): Reading<string[]> {
  const words = plainText(text)
    .split(/[,;、|/]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
  if (!options) return plain(words);
  const readings = words.map((word) => readOption(word, options));
  const values = readings.flatMap((reading) => ('fault' in reading ? [] : [reading.value]));
  return values.length === readings.length ? plain([...new Set(values)]) : faulty('unknown-option');
}
