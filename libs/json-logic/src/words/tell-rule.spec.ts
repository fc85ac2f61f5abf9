import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { operators } from '../operators/table.js';
import { arbitraryCondition, arbitraryQuantity } from '../testing/arbitrary-rules.js';
import { tellRule, type RuleReader } from './tell-rule.js';
import type { WordLanguage } from './phrase.js';

const languages: WordLanguage[] = ['zh', 'en'];
const labels: Readonly<Record<string, string>> = { volume: '用油量', items: '订单', since: '首单', qty: '数量' };
const reader = (language: WordLanguage): RuleReader => ({
  language,
  variable: (name) => (language === 'zh' ? (labels[name] ?? name) : name),
  value: (value) => (value === null ? (language === 'zh' ? '缺失' : 'missing') : String(value)),
  isDate: (name) => name === 'since',
});
const told = (rule: unknown) => languages.map((language) => tellRule(rule, reader(language)));

const leaf = fc.oneof(
  fc.constantFrom({ var: 'volume' }, { var: 'since' }, { val: ['items', 'qty'] }, { var: '' }, { val: [[1], 'qty'] }),
  fc.constantFrom<unknown>(1, -2.5, 'word', true, null, [], ['a', 'b'], [1, 2]),
);
const anyRule = fc.letrec((tie) => ({
  rule: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'rule' },
    leaf,
    fc
      .tuple(fc.constantFrom(...operators.keys()), fc.array(tie('rule'), { maxLength: 4 }))
      .map(([operator, args]) => ({ [operator]: args })),
    fc
      .tuple(fc.constantFrom(...operators.keys()), tie('rule'))
      .map(([operator, argument]) => ({ [operator]: argument })),
  ),
})).rule;

// What only a rule as code would show.
const code = /[<>=!?{}]|undefined|null|NaN|\[object|\bvar\b|\bval\b|substr|missing_|accumulator|\bcat\b/;

describe('a rule in words', () => {
  it('is a sentence without code in both languages, for random rules of the portable profile', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryCondition, arbitraryQuantity), (rule) => {
        for (const words of told(rule)) expect(words.trim() === '' || code.test(words) ? words : 'fine').toBe('fine');
      }),
      { seed: 41, numRuns: 2000 },
    );
  });

  it('is a sentence without code in both languages, for random rules of the whole language and any arguments', () => {
    fc.assert(
      fc.property(anyRule, (rule) => {
        for (const words of told(rule)) expect(words.trim() === '' || code.test(words) ? words : 'fine').toBe('fine');
      }),
      { seed: 42, numRuns: 4000 },
    );
  });

  it('never throws, whatever it is given', () => {
    let deep: unknown = 1;
    let nested: unknown = 1;
    let wide: unknown = 1;
    for (let depth = 0; depth < 20_000; depth += 1) {
      deep = { '!': deep };
      nested = [nested];
      wide = { a: wide, b: 1 };
    }
    for (const rule of [
      deep,
      nested,
      wide,
      undefined,
      () => 1,
      Symbol('x'),
      { constructor: [1] },
      { toString: 1 },
      1n,
    ]) {
      for (const words of told(rule)) expect(typeof words).toBe('string');
    }
    fc.assert(
      fc.property(fc.anything({ maxDepth: 6 }), (rule) => {
        for (const words of told(rule)) expect(typeof words).toBe('string');
      }),
      { seed: 43, numRuns: 2000 },
    );
  });

  const said: [rule: unknown, zh: string, en: string][] = [
    [{ '<': [1, { var: 'volume' }, 5] }, '用油量在 1 到 5 之间（不含两端）', 'volume is between 1 and 5 (exclusive)'],
    [{ '>=': [5, { var: 'volume' }, 1] }, '用油量在 1 到 5 之间（含两端）', 'volume is between 1 and 5 (inclusive)'],
    [{ '===': [{ var: 'volume' }, 3] }, '用油量为 3', 'volume is 3'],
    [{ in: ['vip', { var: 'items' }] }, '订单包含vip', 'items contains vip'],
    [{ '!': { in: ['vip', { var: 'items' }] } }, '订单不包含vip', 'items does not contain vip'],
    [{ '??': [{ var: 'volume' }, 0] }, '用油量，缺失时取 0', 'volume, or 0 when missing'],
    [{ '+': [{ '??': [{ var: 'volume' }, 0] }, 1] }, '（用油量，缺失时取 0） + 1', '(volume, or 0 when missing) + 1'],
    [{ var: ['volume', 7] }, '用油量（缺失时为 7）', 'volume (7 when missing)'],
    [{ '/': [{ var: 'volume' }] }, '1 ÷ 用油量', '1 ÷ volume'],
    [
      { some: [{ var: 'items' }, { '>': [{ var: 'qty' }, 1] }] },
      '订单中至少一项满足（数量超过 1）',
      'at least one of items satisfies (qty is more than 1)',
    ],
    [
      { reduce: [{ var: 'items' }, { '+': [{ var: 'current.qty' }, { var: 'accumulator' }] }, 0] },
      '订单逐项累计（数量 + 累计值），从 0 起',
      '(qty + the running total) added up over items, from 0 on',
    ],
    [
      { missing_some: [1, ['a', 'b']] },
      '至少要有 1 项时，以下各项中缺失的（a、b）',
      'what is missing of (a, b) where 1 are needed',
    ],
    [{ try: [{ throw: 'oops' }, 0] }, '报错：oops，出错时取 0', 'the error oops, or 0 after an error'],
    [
      { substr: [{ var: 'volume' }, 0, 3] },
      '用油量从位置 0 起取 3 个的文字',
      'the text of volume from position 0, 3 characters',
    ],
    [{ length: [{ var: 'items' }] }, '订单的长度', 'the length of items'],
    [{ exists: 'volume' }, '有用油量这一项', 'there is volume'],
    [
      { '-': [{ '+': [1, { '*': [2, { var: 'volume' }] }] }, { '-': [3, { '%': [4, 5] }] }] },
      '1 + 2 × 用油量 − （3 − （4 除余 5））',
      '1 + 2 × volume − (3 − (4 mod 5))',
    ],
    [{ '-': { '+': [1, 2] } }, '−（1 + 2）', '−(1 + 2)'],
    [{ '*': [{ '+': [1, 2] }, 3] }, '（1 + 2） × 3', '(1 + 2) × 3'],
    [{ max: [0, { '-': [1, 2] }] }, '最大值（0、1 − 2）', 'largest of (0, 1 − 2)'],
    [{ unheard_of: [1, 2] }, '「unheard_of」（1、2）', '“unheard_of” (1, 2)'],
  ];

  test.each(said)('%j reads well in both languages', (rule, zh, en) => {
    expect(told(rule)).toEqual([zh, en]);
  });
});
