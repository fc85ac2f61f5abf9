import type { Conditions, GradingDocument, GradingNode, LocalizedText, NodeOf } from '@tierwright/model';
import { conditionWords } from '../words/condition-words.js';
import { ruleWords } from '../words/rule-words.js';
import { vocabularyOf } from '../words/vocabulary.js';
import { between, inBoth, text } from './phrase.js';

/** A condition that came or went. */
export function conditionTitle(when: Conditions, id: string, document: GradingDocument): LocalizedText {
  const rule = when.conditions.find((condition) => condition.id === id)?.rule;
  return inBoth((language) => {
    const said = ruleWords(rule, vocabularyOf(document), language);
    return language === 'zh' ? `条件：${said}` : `the condition: ${said}`;
  });
}

const caseIn = ({ cases }: NodeOf<'switch'>, id: string | undefined) => cases.find((each) => each.id === id);

/** A case of a switch by its name. */
export function caseTitle(node: NodeOf<'switch'>, id: string | undefined): LocalizedText {
  return between('分支', 'Case', caseIn(node, id)?.label ?? text('–', '–'));
}

/** The cases of a switch as they are asked. */
export const caseOrder = (node: GradingNode): LocalizedText =>
  inBoth((language) => (node.type === 'switch' ? node.cases.map(({ label }) => label[language]).join(' > ') : ''));

/** A case of a switch, or one of its conditions, that came or went. */
export function titleInSwitch(node: NodeOf<'switch'>, at: readonly string[], document: GradingDocument): LocalizedText {
  const own = caseIn(node, at[1]);
  if (!own) return text('–', '–');
  if (at.length > 2) return conditionTitle(own.when, at.at(-1) ?? '', document);
  return inBoth((language) => {
    const said = conditionWords(own.when, vocabularyOf(document), language);
    return language === 'zh' ? `分支「${own.label.zh}」：${said}` : `the case “${own.label.en}”: ${said}`;
  });
}
