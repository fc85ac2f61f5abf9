import { describe, expect, it } from '@jest/globals';
import { abcLifetime, abcLifetimeCuts, exampleModels, oilGasModel } from '@tierwright/examples';
import type { Language } from '@tierwright/model';
import fc from 'fast-check';
import { compile } from '../compile.js';
import { arbitraryDocument } from '../testing/arbitrary-documents.js';
import { base, documentOf, id } from '../testing/documents.js';
import { toWords } from './to-words.js';

const languages: Language[] = ['zh', 'en'];
const code = /[{}<>]=|undefined|null|NaN|\[object|\b[a-z]{1,2}_[0-9a-z]{10}\b/;

describe('a model in words', () => {
  it('is told from the start to the tiers, each step with where its exits lead', () => {
    expect(toWords(compile(oilGasModel).program, 'zh').map(({ text }) => text)).toEqual([
      '开始：所有客户从这里进入。接着到第 1 步「逾期否决」。',
      '第 1 步「逾期否决」：逾期天数超过 90 天的客户，一律归入 D 级。通过 → 第 2 步「年用油量」；否决 → D 级；资料缺失 → 暂不分级。',
      '第 2 步「年用油量」：年用油量达到 3,000 吨。满足 → 第 3 步「潜力×价值」；不满足 → 第 4 步「价值评分卡」；资料缺失 → 未分级。',
      '第 3 步「潜力×价值」：潜力 3 档 × 价值 3 档，按 9 格分流。高价值格 → A 级；中价值格 → B 级；其余格 → C 级；资料缺失 → 未分级。',
      '第 4 步「价值评分卡」：年用油量 40、毛利率 25、账期 20、同比增长 15，满分 100。高分 · ≥ 70 分 → B 级；中分 · 48 – 70 分 → C 级；低分 · < 48 分 → D 级；资料缺失 → 未分级。',
      'A 级（战略客户）：第 3 步「潜力×价值」（高价值格）。',
      'B 级（重点客户）：第 3 步「潜力×价值」（中价值格）、第 4 步「价值评分卡」（高分 · ≥ 70 分）。',
      'C 级（一般客户）：第 3 步「潜力×价值」（其余格）、第 4 步「价值评分卡」（中分 · 48 – 70 分）。',
      'D 级（基础客户）：第 1 步「逾期否决」（否决）、第 4 步「价值评分卡」（低分 · < 48 分）。',
      '未分级：第 2 步「年用油量」（资料缺失）、第 3 步「潜力×价值」（资料缺失）、第 4 步「价值评分卡」（资料缺失）。',
    ]);
  });

  it('keeps the points, cells and cuts of a step beside it', () => {
    const steps = toWords(compile(oilGasModel).program, 'en');
    expect(steps.find(({ text }) => text.startsWith('Step 3'))?.details.slice(0, 3)).toEqual([
      'Potential: Low · < 5,000 t; Medium · 5,000 – 15,000 t; High · ≥ 15,000 t',
      'Value: Low · < 15,000,000 CNY; Medium · 15,000,000 – 60,000,000 CNY; High · ≥ 60,000,000 CNY',
      'Potential Low × Value: Low → Other cells; Medium → Medium-value cells; High → Medium-value cells',
    ]);
    expect(steps.find(({ text }) => text.startsWith('Step 4'))?.details.slice(2)).toEqual([
      'Payment term: < 8 days → 20 points; 8 – 31 days → 12 points; ≥ 31 days → 0 points; without it 8 points',
      'Growth: < 0 % → 0 points; 0 – 15 % → 7.5 points; ≥ 15 % → 15 points; without it the others carry its weight',
    ]);
    const ranked = compile(abcLifetime('CNY'), { cuts: abcLifetimeCuts }).program;
    expect(toWords(ranked, 'zh')[1]?.details).toEqual([
      '当前分界值：A 类 · 累计前 80% ≥ 5,000 元；B 类 · 累计前 95% ≥ 1,200 元',
    ]);
  });

  it('tells every node of every example in both languages without ids or code', () => {
    for (const { document, cuts } of exampleModels) {
      const { program } = compile(document, cuts ? { cuts } : {});
      for (const language of languages) {
        const told = toWords(program, language);
        expect(told.map(({ node }) => node).sort()).toEqual(
          document.criteriaFlow.nodes.map(({ id: own }) => own).sort(),
        );
        for (const { text, details } of told) for (const line of [text, ...details]) expect(line).not.toMatch(code);
      }
    }
  });

  it('tells unfinished models too, and who can never reach a tier', () => {
    const { program } = compile(documentOf([], []));
    expect(toWords(program, 'en').map(({ text }) => text)).toEqual([
      'Start: Every customer enters here. Then not connected yet.',
      'Tier A (a): nobody gets here.',
      'Tier B (b): nobody gets here.',
      'Tier C (c): nobody gets here.',
      'Ungraded: nobody gets here.',
    ]);
    const circle = documentOf(
      [{ ...base('q'), type: 'criterion', when: { match: 'all', conditions: [] } }],
      [
        { id: id('e', 'q'), source: id('n', 'start'), exit: 'next', target: id('n', 'q') },
        { id: id('e', 'r'), source: id('n', 'q'), exit: 'met', target: id('n', 'q') },
      ],
    );
    expect(toWords(compile(circle).program, 'en')[1]?.text).toBe(
      'Step 1 “q”: No condition yet. Met → step 1 “q”; Not met → not connected yet; data missing → no tier for now.',
    );
  });

  it('never throws and names no id, for random documents', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const { program } = compile(document);
        for (const language of languages) {
          for (const { text, details } of toWords(program, language)) {
            for (const line of [text, ...details]) expect(line).not.toMatch(/undefined|NaN|\[object/);
          }
        }
      }),
      { seed: 51, numRuns: 100 },
    );
  });
});
