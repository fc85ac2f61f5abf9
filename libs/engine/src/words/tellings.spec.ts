import { describe, expect, it } from '@jest/globals';
import { oilGasCustomers, oilGasModel } from '@tierwright/examples';
import type { Facts } from '@tierwright/model';
import { createHash } from 'node:crypto';
import { confidence } from '../advice/confidence.js';
import { next } from '../advice/next.js';
import { compile } from '../compile.js';
import { evaluate } from '../evaluate.js';
import { changeWords } from './advice-words.js';
import { tellAgent, tellAuditor, tellManager } from './tellings.js';

const { program } = compile(oilGasModel);
const followed = oilGasCustomers().find(({ code }) => code === 'OG-01427')!.facts;
const decide = (facts: Facts) => evaluate(program, facts, { trace: true });
const agent = (facts: Facts) =>
  tellAgent(decide(facts), oilGasModel, { next: next(program, facts), confidence: confidence(program, facts) });

describe('one trace told to three audiences', () => {
  it('gives the agent two sentences: why, and what is nearest', () => {
    expect(agent(followed)).toEqual({
      zh:
        'B 级：价值评分卡 85 分，落在「高分 · ≥ 70 分」。最近的升级：年用油量由 2,962 吨增至 3,000 吨（相差 38 吨），则为 A 级；' +
        '最近的降级：逾期天数由 9 天增至超过 90 天（相差 81 天），则为 D 级。',
      en:
        'Tier B: Value scorecard 85 points: High score · ≥ 70 points. Nearest rise: Annual volume from 2,962 t to 3,000 t ' +
        '(38 t apart) would give tier A; nearest fall: Days overdue from 9 days to more than 90 days (81 days apart) ' +
        'would give tier D.',
    });
  });

  it('tells the agent what is missing, what it leaves open and what to ask', () => {
    expect(agent({ ...followed, annual_volume_t: null })).toEqual({
      zh: '未分级：缺少年用油量。资料补齐后最好为 A 级，最差为 D 级；先收集年用油量。',
      en:
        'Ungraded: Annual volume is missing. The missing data leave tier A at best and tier D at worst; ' +
        'collect Annual volume first.',
    });
  });

  it('leads the manager over the path: each node with values, thresholds, points and the way out', () => {
    const path = tellManager(decide(followed), oilGasModel);
    expect(path.map(({ node }) => node)).toEqual(decide(followed).steps.map(({ node }) => node));
    expect(path[2]).toMatchObject({
      sentence: { zh: '年用油量达到 3,000 吨' },
      values: [{ zh: '年用油量 2,962 吨，未达到 3,000 吨，差 38 吨' }],
      exit: { zh: '不满足 → 「价值评分卡」' },
    });
    expect(path[3]?.values.map(({ en }) => en)).toContain('Annual volume 2,962 t (≥ 2,000 t): 40 points');
    expect(path.at(-1)).toMatchObject({ sentence: { zh: '评为 B 级 重点客户' }, exit: null });
  });

  it('hands the auditor a record whose fingerprints anybody can make again', () => {
    const hash = (text: string) => createHash('sha256').update(text).digest('hex');
    const given = { version: { number: 7, hash: 'abc' }, asOf: '2026-10-01', facts: followed };
    const record = tellAuditor(decide(followed), given, hash);
    expect(record).toMatchObject({ ...given, result: { status: 'graded', score: 85 } });
    expect(tellAuditor(decide(JSON.parse(JSON.stringify(followed)) as Facts), given, hash)).toEqual(record);
    const other = tellAuditor(decide({ ...followed, overdue_days: 10 }), given, hash);
    expect([other.factsHash === record.factsHash, other.stepsHash === record.stepsHash]).toEqual([true, false]);
    expect(other.hash).not.toBe(record.hash);
  });

  it('tells flags, options and dates as switches', () => {
    const change = { threshold: null, distance: null, effort: 1 };
    const said = (fact: string, from: string | boolean, to: string | boolean) =>
      changeWords({ fact, from, to, ...change }, oilGasModel, 'en');
    expect(said('nobody_knows', false, true)).toBe('nobody_knows from no to yes');
  });
});
