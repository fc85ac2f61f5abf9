import type { TraceStep } from '@tierwright/model';
import type { Editor } from '../editor-context.js';
import { factText } from '../numbers.js';

type Words = Pick<Editor, 't' | 'fact' | 'language' | 'numbers'>;

/** What one node did with a customer: value, threshold and how far apart they are, a line each. */
export function stepLines(step: TraceStep, { t, fact, language, numbers }: Words): string[] {
  const comparisons = step.comparisons.map((item) => {
    const definition = fact(item.fact);
    const label = definition?.label[language] ?? item.fact;
    if (item.value === null) return t('trace.missing', { fact: label });
    const value = t('trace.value', { fact: label, value: factText(item.value, definition, language) });
    const against = `${operatorSign(item.operator)} ${factText(item.threshold, definition, language)}`;
    return [value, against, distanceText(item.distance)].filter(Boolean).join(' · ');

    function distanceText(distance: number | null): string {
      if (distance === null || definition?.type === 'date') return '';
      const key = distance >= 0 ? 'trace.distance.over' : 'trace.distance.under';
      return t(key, { distance: factText(Math.abs(distance), definition, language) });
    }
  });
  const bandings = step.bandings.map((item) => {
    const definition = fact(item.fact);
    const label = definition?.label[language] ?? item.fact;
    if (item.value === null) return t('trace.missing', { fact: label });
    const value = t('trace.value', { fact: label, value: factText(item.value, definition, language) });
    return item.points === null ? value : `${value} · ${t('trace.points', { points: numbers.plain(item.points) })}`;
  });
  const score = step.score === null ? [] : [t('trace.score', { score: numbers.plain(step.score) })];
  return [...comparisons, ...score, ...bandings];
}

const signs: Record<string, string> = { '>=': '≥', '<=': '≤', '==': '=', '!=': '≠', in: '∈' };
const operatorSign = (operator: string) => signs[operator] ?? operator;
