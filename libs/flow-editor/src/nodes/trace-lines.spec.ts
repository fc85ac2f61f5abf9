import { describe, expect, it } from '@jest/globals';
import type { TraceStep } from '@tierwright/model';
import { numbersIn } from '../numbers.js';
import { ids, sample } from '../testing/sample.js';
import { textsIn } from '../texts.js';
import { cardLines, lineText, stepLines } from './trace-lines.js';

const words = {
  t: textsIn('zh'),
  numbers: numbersIn('zh'),
  language: 'zh' as const,
  fact: (key: string) => sample.facts.find((fact) => fact.key === key),
};

const stepWith = (value: number | null, kind = 'criterion'): TraceStep => ({
  node: ids.volume,
  kind,
  exit: 'met',
  comparisons: [
    {
      condition: ids.condition,
      fact: 'volume',
      operator: '>=',
      value,
      threshold: 2500,
      holds: value === null ? null : value >= 2500,
      distance: value === null ? null : value - 2500,
    },
  ],
  bandings: [],
  score: null,
});

describe('a step of a path', () => {
  it('tells value, threshold and how far apart they are', () => {
    expect(stepLines(stepWith(2962), words).map(lineText)).toEqual(['年用油量 2,962 吨 · ≥ 2,500 吨 · 高出 462 吨']);
    expect(stepLines(stepWith(2100), words).map(lineText)).toEqual(['年用油量 2,100 吨 · ≥ 2,500 吨 · 还差 400 吨']);
  });

  it('says what is missing instead of a value', () => {
    expect(stepLines(stepWith(null), words).map(lineText)).toEqual(['缺少年用油量']);
  });

  it('counts the distance to a veto as room, not as a lack', () => {
    expect(lineText(stepLines(stepWith(0, 'gate'), words)[0] ?? { value: '', against: '' })).toContain('离否决还有');
  });

  it('shows of a table the row that decided', () => {
    const [own] = stepWith(2962).comparisons;
    const near = { ...own!, condition: 'r_near000000', holds: false };
    const step = { ...stepWith(2962, 'table'), row: ids.condition, comparisons: [near, own!] };
    expect(stepLines(step, words)).toEqual(stepLines(stepWith(2962), words));
  });

  it('spreads a single comparison over the two lines of a card', () => {
    expect(cardLines(stepLines(stepWith(2962), words))).toEqual(['年用油量 2,962 吨', '≥ 2,500 吨 · 高出 462 吨']);
  });
});
