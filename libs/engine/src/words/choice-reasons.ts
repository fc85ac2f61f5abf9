import {
  textIn,
  type Comparison,
  type GradingDocument,
  type GradingNode,
  type Language,
  type LocalizedText,
  type TraceStep,
} from '@tierwright/model';
import { rowTitle } from './cell-words.js';
import { exitLabel } from './exit-label.js';
import { formatValue } from './format-value.js';
import type { Vocabulary } from './vocabulary.js';

/** What a switch, a formula or a table came to. */
interface ChoiceReason {
  readonly code: 'case' | 'formula' | 'row';
  readonly fact: string | null;
  readonly text: LocalizedText;
}

const inBoth = (say: (language: Language) => string): LocalizedText => ({ zh: say('zh'), en: say('en') });

/** The case chosen, the number computed or the row hit; null for nodes of other kinds. */
export function choiceReason(
  node: GradingNode,
  step: TraceStep,
  document: GradingDocument,
  vocabulary: Vocabulary,
): ChoiceReason | null {
  const named = (said: (language: Language) => string) =>
    inBoth((language) => `${textIn(node.name, language)}${language === 'zh' ? '：' : ': '}${said(language)}`);
  if (node.type === 'formula') {
    const value = step.bandings.find(({ fact }) => fact === node.output)?.value ?? null;
    const fact = vocabulary.factOf(node.output);
    const text = inBoth((language) => `${textIn(node.name, language)} = ${formatValue(value, fact, language)}`);
    return { code: 'formula', fact: node.output, text };
  }
  const exit = step.exit ?? '';
  if (node.type === 'switch') {
    return { code: 'case', fact: null, text: named((language) => exitLabel(node, exit, document, language)) };
  }
  if (node.type !== 'table') return null;
  const row = step.row;
  const text = named((language) => {
    if (row === undefined) return language === 'zh' ? '没有一行命中' : 'no row matches';
    const title = rowTitle(node, row, language);
    return language === 'zh' ? `命中${title}` : `${title} matches`;
  });
  return { code: 'row', fact: null, text };
}

/** The comparisons that decided: those of the chosen case or row, where a node shows others beside them. */
export function decidingComparisons(node: GradingNode | undefined, step: TraceStep): readonly Comparison[] {
  if (node?.type === 'table') return step.comparisons.filter(({ condition }) => condition === step.row);
  if (node?.type !== 'switch') return step.comparisons;
  const chosen = node.cases.find(({ id }) => id === step.exit);
  if (!chosen) return step.comparisons;
  const own = new Set(chosen.when.conditions.map(({ id }) => id));
  return step.comparisons.filter(({ condition }) => own.has(condition));
}
