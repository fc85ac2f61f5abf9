import type { FactDefinition } from '@tierwright/model';
import { readDay } from './read-day.js';
import { readFlag } from './read-flag.js';
import { readNumber } from './read-number.js';
import { readOption, readOptions } from './read-option.js';
import { readText } from './read-text.js';
import { saysMissing } from './plain-text.js';
import { plain, type Reading } from './reading.js';

const MOST_CHARACTERS = 2000;

/** What a cell says about a fact; null when it says that there is no value. */
export function readValue(text: string, fact: FactDefinition): Reading {
  if (fact.type === 'text' ? text.trim() === '' : saysMissing(text)) return plain(null);
  const storable = readText(text, MOST_CHARACTERS);
  if ('fault' in storable) return storable;
  switch (fact.type) {
    case 'text':
      return storable;
    case 'date':
      return readDay(text);
    case 'boolean':
      return readFlag(text);
    case 'enum':
      return readOption(text, fact.options ?? []);
    case 'list':
      return readOptions(text, fact.options);
    default:
      return readNumber(text, fact);
  }
}
