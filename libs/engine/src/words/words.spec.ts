import { describe, expect, test } from '@jest/globals';
import { abcLifetime, demoFacts, followedCustomer, oilGasModel } from '@tierwright/examples';
import { exitsOf, type Decision, type GradingNode, type Language } from '@tierwright/model';
import { compile } from '../compile.js';
import { evaluate } from '../evaluate.js';
import { conditionWords } from './condition-words.js';
import { exitLabel } from './exit-label.js';
import { formatNumber, formatValue } from './format-value.js';
import { sentenceOf } from './node-sentence.js';
import { storyOf } from './node-story.js';
import { reasonsOf } from './reasons.js';
import { ruleWords } from './rule-words.js';
import { factVocabulary } from './vocabulary.js';

const languages: Language[] = ['zh', 'en'];
const vocabulary = factVocabulary(demoFacts);
const nodeCalled = (zh: string): GradingNode => oilGasModel.criteriaFlow.nodes.find((node) => node.name.zh === zh)!;
const factOf = (key: string) => demoFacts.find((fact) => fact.key === key)!;

describe('values', () => {
  test('carry separators, units, percent signs and dates', () => {
    expect(formatNumber(1234567.25)).toBe('1,234,567.25');
    expect(formatNumber(-1000)).toBe('-1,000');
    expect(formatValue(2962, factOf('annual_volume_t'), 'zh')).toBe('2,962 吨');
    expect(formatValue(2962, factOf('annual_volume_t'), 'en')).toBe('2,962 t');
    expect(formatValue(11.8, factOf('gross_margin_pct'), 'zh')).toBe('11.8%');
    expect(formatValue(15_000_000, factOf('annual_sales_cny'), 'zh')).toBe('1,500 万元');
    expect(formatValue(15_000_001, factOf('annual_sales_cny'), 'zh')).toBe('15,000,001 元');
    expect(formatValue('southwest', factOf('region'), 'zh')).toBe('西南');
    expect(formatValue(18_262, factOf('first_order_on'), 'en')).toBe('2020-01-01');
    expect(formatValue(null, factOf('region'), 'en')).toBe('missing');
  });
});

describe('rules', () => {
  const volume = { var: 'annual_volume_t' };
  const said: [rule: unknown, zh: string, en: string][] = [
    [{ '>=': [volume, 3000] }, '年用油量达到 3,000 吨', 'Annual volume is at least 3,000 t'],
    [{ '<=': [3000, volume] }, '年用油量达到 3,000 吨', 'Annual volume is at least 3,000 t'],
    [{ '>': [{ var: 'overdue_days' }, 90] }, '逾期天数超过 90 天', 'Days overdue is more than 90 days'],
    [{ '!': { '<': [volume, 5] } }, '年用油量不低于 5 吨', 'Annual volume is not less than 5 t'],
    [{ '==': [{ var: 'region' }, 'east'] }, '区域为华东', 'Region is East'],
    [{ in: [{ var: 'region' }, ['east', 'south']] }, '区域属于华东、华南', 'Region is one of East, South'],
    [{ '!': [{ in: [{ var: 'region' }, ['east']] }] }, '区域不属于华东', 'Region is none of East'],
    [{ '==': [{ var: 'self_pickup' }, true] }, '自提为是', 'Picks up itself is yes'],
    [
      { '>=': [{ var: 'first_order_on' }, 18_262] },
      '首单日期不早于 2020-01-01',
      'First order on is on or after 2020-01-01',
    ],
    [
      { '<=': [100, volume, 200] },
      '年用油量在 100 吨 到 200 吨 之间（含两端）',
      'Annual volume is between 100 t and 200 t (inclusive)',
    ],
    [
      { and: [{ '>': [volume, 1] }, { or: [{ '<': [volume, 9] }, { '==': [{ var: 'payment_days' }, 0] }] }] },
      '年用油量超过 1 吨，且（年用油量低于 9 吨，或账期为 0 天）',
      'Annual volume is more than 1 t and (Annual volume is less than 9 t or Payment term is 0 days)',
    ],
    [
      { '>': [{ '/': [volume, { var: 'potential_volume_t' }] }, 0.5] },
      '（年用油量 ÷ 潜在用油量）超过 0.5',
      '(Annual volume ÷ Potential volume) is more than 0.5',
    ],
    [
      { if: [{ '>': [volume, 1] }, 2, 3] },
      '（若年用油量超过 1 吨则 2，否则 3）',
      '(if Annual volume is more than 1 t then 2, else 3)',
    ],
    [{ max: [volume, 3] }, '最大值（年用油量、3）', 'largest of (Annual volume, 3)'],
  ];

  test.each(said)('%j reads well in both languages', (rule, zh, en) => {
    expect(ruleWords(rule, vocabulary, 'zh')).toBe(zh);
    expect(ruleWords(rule, vocabulary, 'en')).toBe(en);
  });

  test('words survive whatever they are given', () => {
    let deep: unknown = true;
    for (let depth = 0; depth < 10_000; depth += 1) deep = { '!': [deep] };
    for (const rule of [deep, null, undefined, {}, [], { constructor: [1, 2] }, { a: 1, b: 2 }, { var: [] }]) {
      for (const language of languages) expect(typeof ruleWords(rule, vocabulary, language)).toBe('string');
    }
  });

  test('several conditions are joined by how they match', () => {
    const conditions = [
      { id: 'c_0000000001', rule: { '>': [volume, 1] } },
      { id: 'c_0000000002', rule: { or: [{ '>': [volume, 2] }, { '>': [volume, 3] }] } },
    ];
    expect(conditionWords({ match: 'all', conditions }, vocabulary, 'zh')).toBe(
      '年用油量超过 1 吨，且（年用油量超过 2 吨，或年用油量超过 3 吨）',
    );
    expect(conditionWords({ match: 'any', conditions: [] }, vocabulary, 'en')).toBe('no condition yet');
  });
});

describe('nodes', () => {
  const sentences: [name: string, zh: string, en: string][] = [
    ['全部客户', '所有客户从这里进入', 'Every customer enters here'],
    [
      '逾期否决',
      '逾期天数超过 90 天的客户，一律归入 D 级',
      'Customers whose Days overdue is more than 90 days always go to tier D',
    ],
    ['年用油量', '年用油量达到 3,000 吨', 'Annual volume is at least 3,000 t'],
    ['潜力×价值', '潜力 3 档 × 价值 3 档，按 9 格分流', 'Potential in 3 × Value in 3 bands: 9 cells decide'],
    [
      '价值评分卡',
      '年用油量 40、毛利率 25、账期 20、同比增长 15，满分 100',
      'Annual volume 40, Gross margin 25, Payment term 20, Growth 15; 100 points at most',
    ],
    ['战略客户', '评为 A 级 战略客户', 'Graded tier A, Strategic'],
    ['未分级', '资料不足，暂不分级', 'Not enough data: no tier for now'],
  ];

  test.each(sentences)('%s is told in one sentence', (name, zh, en) => {
    expect(sentenceOf(nodeCalled(name), oilGasModel, 'zh')).toBe(zh);
    expect(sentenceOf(nodeCalled(name), oilGasModel, 'en')).toBe(en);
  });

  test('a story says where every exit leads', () => {
    expect(storyOf(nodeCalled('年用油量'), oilGasModel, 'zh')).toBe(
      '年用油量达到 3,000 吨：满足 → 「潜力×价值」；不满足 → 「价值评分卡」；未知 · 资料缺失 → 未分级',
    );
  });

  test('bands name their half-open range', () => {
    const card = nodeCalled('价值评分卡');
    expect(exitsOf(card).map(({ id }) => exitLabel(card, id, oilGasModel, 'zh'))).toEqual([
      '高分 · ≥ 70 分',
      '中分 · 48 – 70 分',
      '低分 · < 48 分',
      '未知 · 资料缺失',
    ]);
  });

  test('ranks say what they are a share of', () => {
    const abc = abcLifetime('CNY');
    const ranking = abc.criteriaFlow.nodes[1]!;
    expect(sentenceOf(ranking, abc, 'zh')).toBe(
      '按累计销售额从高到低：累计前 80% 为 A 类，累计前 95% 为 B 类，其余为 C 类',
    );
    expect(exitLabel(ranking, exitsOf(ranking)[0]!.id, abc, 'en')).toBe('Class A · first 80 % of the total');
  });

  test('every exit of every node has a label in both languages', () => {
    for (const node of oilGasModel.criteriaFlow.nodes) {
      for (const { id } of exitsOf(node)) {
        for (const language of languages) expect(exitLabel(node, id, oilGasModel, language)).not.toBe(id);
      }
    }
  });
});

describe('reasons', () => {
  const volume = nodeCalled('年用油量');
  const comparison = {
    condition: 'c_volume0000',
    fact: 'annual_volume_t',
    operator: '>=',
    value: 2962,
    threshold: 3000,
    holds: false,
    distance: -38,
  };
  const graded = (steps: Decision['steps']): Decision => ({
    status: 'graded',
    tier: oilGasModel.tiers[1]!.id,
    score: null,
    ungraded: [],
    steps,
  });
  const step = (holds: boolean, threshold: number) => ({
    node: volume.id,
    kind: 'criterion',
    exit: holds ? 'met' : 'otherwise',
    comparisons: [{ ...comparison, holds, threshold, distance: 2962 - threshold }],
    bandings: [],
    score: null,
  });

  test('tell a value, what it was held against and how far it is', () => {
    expect(reasonsOf(graded([step(false, 3000)]), oilGasModel)).toEqual([
      {
        node: volume.id,
        code: 'condition-not-met',
        fact: 'annual_volume_t',
        text: {
          zh: '年用油量 2,962 吨，未达到 3,000 吨，差 38 吨',
          en: 'Annual volume 2,962 t is below 3,000 t, 38 t to go',
        },
      },
    ]);
    expect(reasonsOf(graded([step(true, 2500)]), oilGasModel)[0]?.text.zh).toBe(
      '年用油量 2,962 吨，达到 2,500 吨，高出 462 吨',
    );
  });

  test('say that a gate limited the tier', () => {
    const capped = structuredClone(oilGasModel);
    const gate = capped.criteriaFlow.nodes.find((node) => node.type === 'gate')!;
    Object.assign(gate, { mode: 'cap', cap: capped.tiers[2]!.id });
    for (const edge of capped.criteriaFlow.edges) if (edge.exit === 'passed') edge.exit = 'next';
    const program = compile(capped).program;
    const late = reasonsOf(evaluate(program, { ...followedCustomer.facts, overdue_days: 91 }, { trace: true }), capped);
    expect(late.slice(0, 2).map(({ code, text }) => [code, text.zh])).toEqual([
      ['condition-met', '逾期天数 91 天，超过 90 天，高出 1 天'],
      ['capped', '逾期否决：最高为 C 级'],
    ]);
    const onTime = reasonsOf(evaluate(program, followedCustomer.facts, { trace: true }), capped);
    expect(onTime.map(({ code }) => code)).not.toContain('capped');
  });

  test('of an ungraded customer name what is missing', () => {
    const decision: Decision = {
      status: 'ungraded',
      tier: null,
      score: null,
      ungraded: [{ code: 'missing-fact', fact: 'annual_volume_t', node: volume.id }],
      steps: [],
    };
    expect(reasonsOf(decision, oilGasModel)).toEqual([
      {
        node: volume.id,
        code: 'missing-fact',
        fact: 'annual_volume_t',
        text: { zh: '缺少年用油量', en: 'Annual volume is missing' },
      },
    ]);
  });
});
