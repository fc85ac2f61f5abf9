import type { TraceStep } from '@tierwright/model';
import type { Editor } from '../editor-context.js';
import { factText } from '../numbers.js';

type Words = Pick<Editor, 't' | 'fact' | 'language' | 'numbers'>;
type Comparison = TraceStep['comparisons'][number];

/** A value the customer has, and what it was held against. */
export interface TraceLine {
  readonly value: string;
  /** Threshold and distance, or points; empty where there is nothing to compare. */
  readonly against: string;
}

/** What one node did with a customer: value, threshold and how far apart they are, a line each. */
export function stepLines(step: TraceStep, words: Words): TraceLine[] {
  const { t, numbers } = words;
  // A table also shows rows that nearly held; here the deciding one is enough.
  const decided = step.comparisons.filter(({ condition }) => step.row === undefined || condition === step.row);
  const comparisons = decided.map((item) => ({
    value: valueText(item, words),
    against: item.value === null ? '' : againstText(item, step, words),
  }));
  const bandings = step.bandings.map((item) => ({
    value: valueText(item, words),
    against: item.points === null ? '' : t('trace.points', { points: numbers.plain(item.points) }),
  }));
  const score =
    step.score === null ? [] : [{ value: t('trace.score', { score: numbers.plain(step.score) }), against: '' }];
  return [...comparisons, ...score, ...bandings];
}

/** A line in one piece. */
export const lineText = ({ value, against }: TraceLine): string => (against === '' ? value : `${value} · ${against}`);

/** What fits on a card: two lines, a single comparison spread over both. */
export function cardLines(lines: readonly TraceLine[]): string[] {
  const [only] = lines;
  if (lines.length === 1 && only && only.against !== '') return [only.value, only.against];
  return lines.slice(0, 2).map(lineText);
}

function valueText(item: Pick<Comparison, 'fact' | 'value'>, { t, fact, language }: Words): string {
  const definition = fact(item.fact);
  const label = definition?.label[language] ?? item.fact;
  if (item.value === null) return t('trace.missing', { fact: label });
  return t('trace.value', { fact: label, value: factText(item.value, definition, language) });
}

const signs: Record<string, string> = { '>=': '≥', '<=': '≤', '==': '=', '!=': '≠', in: '∈' };

function againstText(item: Comparison, step: TraceStep, { t, fact, language }: Words): string {
  const definition = fact(item.fact);
  const threshold = `${signs[item.operator] ?? item.operator} ${factText(item.threshold, definition, language)}`;
  if (item.distance === null || definition?.type === 'date') return threshold;
  const distance = factText(Math.abs(item.distance), definition, language);
  const spared = step.kind === 'gate' && item.holds === false;
  const key = spared ? 'trace.distance.spare' : item.distance >= 0 ? 'trace.distance.over' : 'trace.distance.under';
  return `${threshold} · ${t(key, { distance })}`;
}
