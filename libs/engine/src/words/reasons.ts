import { comparisonVerb } from '@tierwright/json-logic';
import {
  textIn,
  type Banding,
  type Comparison,
  type Decision,
  type GradingDocument,
  type GradingNode,
  type Language,
  type LocalizedText,
  type NodeOf,
  type TraceStep,
  type UngradedReason,
} from '@tierwright/model';
import { choiceReason, decidingComparisons } from './choice-reasons.js';
import { exitLabel } from './exit-label.js';
import { formatNumber, formatValue, roundedDistance } from './format-value.js';
import { bandWithEnd, bandWords, rangeWords } from './range-words.js';
import { tierWords } from './target-words.js';
import { vocabularyOf, type Vocabulary } from './vocabulary.js';

/** One reason for a tier, or for its absence: branch on the code, show the text. */
export interface ReasonInWords {
  readonly node: string | null;
  readonly code: string;
  readonly fact: string | null;
  readonly text: LocalizedText;
}

const inBoth = (say: (language: Language) => string): LocalizedText => ({ zh: say('zh'), en: say('en') });

/** 年用油量 2,962 吨，未达到 3,000 吨，差 38 吨. */
function comparisonText(comparison: Comparison, vocabulary: Vocabulary, language: Language): string {
  const fact = vocabulary.factOf(comparison.fact);
  const label = vocabulary.labelOf(comparison.fact)[language];
  const value = formatValue(comparison.value, fact, language);
  const threshold = formatValue(comparison.threshold, fact, language);
  if (comparison.holds === null) return language === 'zh' ? `${label}缺失` : `${label} is missing`;
  const verb = comparisonVerb(comparison.operator, comparison.holds, fact?.type === 'date', language);
  const gap = comparison.distance === null ? 0 : roundedDistance(Math.abs(comparison.distance));
  const apart = fact?.type === 'date' || gap === 0 ? '' : formatValue(gap, fact, language);
  const above = (comparison.distance ?? 0) > 0;
  if (language === 'zh') {
    const tail = apart && `，${above ? '高出' : '差'} ${apart}`;
    return `${label} ${value}，${verb}${/^\d/.test(threshold) ? ' ' : ''}${threshold}${tail}`;
  }
  return `${label} ${value} ${verb} ${threshold}${apart && `, ${apart} ${above ? 'over' : 'to go'}`}`;
}

const comparisonReason = (step: TraceStep, comparison: Comparison, vocabulary: Vocabulary): ReasonInWords => ({
  node: step.node,
  code: comparison.holds === null ? 'condition-unknown' : comparison.holds ? 'condition-met' : 'condition-not-met',
  fact: comparison.fact,
  text: inBoth((language) => comparisonText(comparison, vocabulary, language)),
});

function axisText(node: GradingNode, banding: Banding, vocabulary: Vocabulary, language: Language): string {
  const axis = node.type === 'matrix' ? [node.rows, node.columns].find(({ id }) => id === banding.of) : undefined;
  const label = axis?.label[language] ?? vocabulary.labelOf(banding.fact)[language];
  const fact = vocabulary.factOf(banding.fact);
  const found = axis && banding.band !== null ? bandWithEnd(axis.bands, banding.band) : null;
  const band = found ? found.band.label?.[language] || bandWords(found.band, found.to, fact, language) : '';
  const value = formatValue(banding.value, fact, language);
  return language === 'zh' ? `${label} ${value}（${band}）` : `${label} ${value} (${band})`;
}

/** Whether the conditions of a gate held, as far as its comparisons tell; nested conditions are left unsaid. */
function didHold(node: NodeOf<'gate'>, { comparisons }: TraceStep): boolean {
  if (!comparisons.length || comparisons.length !== node.when.conditions.length) return false;
  const truths = comparisons.map(({ holds }) => holds === true);
  return node.when.match === 'all' ? truths.every(Boolean) : truths.some(Boolean);
}

/** The limit a gate set on the tier. */
function capReason(node: GradingNode, step: TraceStep, document: GradingDocument): ReasonInWords | null {
  if (node.type !== 'gate' || node.mode !== 'cap' || node.cap === undefined || !didHold(node, step)) return null;
  const cap = node.cap;
  const text = inBoth((language) => {
    const best = tierWords(cap, document, language);
    return language === 'zh' ? `${node.name.zh}：最高为 ${best}` : `${node.name.en}: ${best} at best`;
  });
  return { node: node.id, code: 'capped', fact: null, text };
}

/** What the banding of a node came to: the score, the rank or the cell. */
function outcomeReason(step: TraceStep, document: GradingDocument, vocabulary: Vocabulary): ReasonInWords | null {
  const node = document.criteriaFlow.nodes.find(({ id }) => id === step.node);
  if (!node || step.exit === null || step.exit === 'unknown') return null;
  if (node.type === 'gate') return capReason(node, step, document);
  const choice = choiceReason(node, step, document, vocabulary);
  if (choice) return { node: node.id, ...choice };
  const exit = step.exit;
  const at = (code: string, fact: string, say: (language: Language) => string): ReasonInWords => ({
    node: step.node,
    code,
    fact,
    text: inBoth(say),
  });
  if (node.type === 'scorecard' && step.score !== null) {
    const score = step.score;
    return at('score', node.output, (language) => {
      const points = formatValue(score, vocabulary.factOf(node.output), language);
      if (!node.bands.length) return `${node.name[language]} ${points}`;
      const band = exitLabel(node, exit, document, language);
      return language === 'zh' ? `${node.name.zh} ${points}，落在「${band}」` : `${node.name.en} ${points}: ${band}`;
    });
  }
  if (node.type === 'ranking')
    return at('rank', node.fact, (language) => rankText(step, document, vocabulary, language));
  if (node.type !== 'matrix') return null;
  return at('cell', node.rows.fact, (language) => {
    const axes = step.bandings.map((banding) => axisText(node, banding, vocabulary, language));
    const cell = exitLabel(node, exit, document, language);
    return language === 'zh' ? `${axes.join('，')}，落入「${cell}」` : `${axes.join(', ')}: ${cell}`;
  });
}

function rankText(step: TraceStep, document: GradingDocument, vocabulary: Vocabulary, language: Language): string {
  const node = document.criteriaFlow.nodes.find(({ id }) => id === step.node);
  const banding = step.bandings[0];
  if (!node || !banding || step.exit === null) return '';
  const fact = vocabulary.factOf(banding.fact);
  const label = vocabulary.labelOf(banding.fact)[language];
  const value = formatValue(banding.value, fact, language);
  const band = exitLabel(node, step.exit, document, language);
  const range = rangeWords(banding.from, banding.to, fact, language);
  if (language === 'zh') return `${label} ${value}，列入「${band}」${range && `（${range}）`}`;
  return `${label} ${value} ranks as ${band}${range && ` (${range})`}`;
}

type Told = (label: string) => string;
const ungradedWords: Record<UngradedReason['code'], { zh: Told; en: Told }> = {
  'missing-fact': { zh: (label) => `缺少${label}`, en: (label) => `${label} is missing` },
  'no-as-of': {
    zh: (label) => `没有给出业务日期，无法从${label}起算`,
    en: (label) => `no business day is given to count from ${label}`,
  },
  'wrong-type': { zh: (label) => `${label}的值类型不对`, en: (label) => `${label} has a value of the wrong type` },
  'out-of-range': { zh: (label) => `${label}超出允许范围`, en: (label) => `${label} is out of range` },
  'not-finite': { zh: (label) => `${label}不是有效数字`, en: (label) => `${label} is not a finite number` },
  'no-cuts': { zh: () => '没有可用的分界值', en: () => 'there are no cuts to rank by' },
  'many-rows-match': { zh: () => '决策表中不止一行命中', en: () => 'more than one row of a table matches' },
  'ungraded-by-rule': { zh: () => '规则规定不分级', en: () => 'the rules leave this customer ungraded' },
  'unfinished-flow': { zh: () => '流程没有画完', en: () => 'the flow is unfinished' },
  'budget-exceeded': { zh: () => '计算超出步数上限', en: () => 'the evaluation took too many steps' },
};

const ungradedReason = (reason: UngradedReason, vocabulary: Vocabulary): ReasonInWords => ({
  ...reason,
  text: inBoth((language) => {
    const label =
      reason.fact === null ? (language === 'zh' ? '数据' : 'a value') : vocabulary.labelOf(reason.fact)[language];
    return ungradedWords[reason.code][language](label);
  }),
});

/** The groups, and the total, whose points a limit of the scorecard changed. */
function limitReasons(node: GradingNode | undefined, step: TraceStep): ReasonInWords[] {
  if (node?.type !== 'scorecard') return [];
  const changed = (step.sums ?? []).filter(({ sum, points }) => sum !== points);
  return changed.map(({ group, sum, points }) => {
    const label = node.groups?.find(({ id }) => id === group)?.label ?? { zh: '总分', en: 'Total' };
    const [was, is] = [sum, points].map((value) => formatNumber(roundedDistance(value)));
    const text = inBoth((language) => {
      const name = textIn(label, language);
      if (language === 'zh') return `${name} ${was} 分，${points < sum ? '封顶' : '保底'}为 ${is} 分`;
      return `${name} ${was} ${was === '1' ? 'point' : 'points'}, ${points < sum ? 'capped at' : 'raised to'} ${is}`;
    });
    return { node: node.id, code: 'limited', fact: null, text };
  });
}

/** Why a decision came out as it did, in the order of the path; for an ungraded customer, what is in the way. */
export function reasonsOf(decision: Decision, document: GradingDocument): ReasonInWords[] {
  const vocabulary = vocabularyOf(document);
  if (decision.status === 'ungraded') return decision.ungraded.map((reason) => ungradedReason(reason, vocabulary));
  return decision.steps.flatMap((step) => {
    const outcome = outcomeReason(step, document, vocabulary);
    const node = document.criteriaFlow.nodes.find(({ id }) => id === step.node);
    const compared = decidingComparisons(node, step).map((comparison) =>
      comparisonReason(step, comparison, vocabulary),
    );
    const limited = limitReasons(node, step);
    return outcome ? [...compared, ...limited, outcome] : [...compared, ...limited];
  });
}
