import { tellRule } from '@tierwright/json-logic';
import type { Language } from '@tierwright/model';
import { formatValue } from './format-value.js';
import type { Vocabulary } from './vocabulary.js';

/** A rule as people say it, in one language, with the labels of facts and their units; never throws. */
export function ruleWords(rule: unknown, vocabulary: Vocabulary, language: Language): string {
  return tellRule(rule, {
    language,
    variable: (name) => vocabulary.labelOf(name)[language],
    value: (value, beside) => formatValue(value, beside === null ? undefined : vocabulary.factOf(beside), language),
    isDate: (name) => vocabulary.factOf(name)?.type === 'date',
  });
}
