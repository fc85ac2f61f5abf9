import { jointWords, writtenOperation } from '@tierwright/json-logic';
import type { Conditions, Language } from '@tierwright/model';
import { ruleWords } from './rule-words.js';
import type { Vocabulary } from './vocabulary.js';

const noCondition = { zh: '尚未设置条件', en: 'no condition yet' } as const;

/** Conditions as one clause of a sentence. */
export function conditionWords(when: Conditions, vocabulary: Vocabulary, language: Language): string {
  if (!when.conditions.length) return noCondition[language];
  const joint = jointWords(when.match === 'all' ? 'and' : 'or', language);
  const grouped = when.conditions.length > 1;
  return when.conditions
    .map(({ rule }) => {
      const said = ruleWords(rule, vocabulary, language);
      const operator = writtenOperation(rule)?.operator;
      if (!grouped || (operator !== 'and' && operator !== 'or')) return said;
      return language === 'zh' ? `（${said}）` : `(${said})`;
    })
    .join(joint);
}
